#!/usr/bin/python3
"""Goes through an incident as somebody does who hears the window instead of seeing it.

    journey.py [--dump FILE] -- PROGRAM [ARGS]

Declares, logs, assesses, begins a playbook, sends a customer update, hands the case over and exports the timeline by
nothing but accessible roles, names, actions and texts: no key, no mouse, no picture. Ends with 1 where a step cannot
be done that way, and names it.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time

import walk

PATIENCE = 30.0  # seconds for one thing to appear


class Room:
    """The window, asked and moved through the accessibility bus alone."""

    def __init__(self, application):
        self.application = application
        self.steps = 0

    def nodes(self, inside=None):
        """Everything that shows, or what shows in the part of this name."""
        import pyatspi

        parts = [node for node in self.nodes() if (node.name or "").startswith(inside) and node.childCount] \
            if inside else []
        waiting = parts[-1:] if inside else [self.application]
        while waiting:
            node = waiting.pop()
            try:
                states = node.getState()
                if node is not self.application and not states.contains(pyatspi.STATE_SHOWING) \
                        and node.getRoleName() not in ("menu bar", "application", "filler"):
                    continue
                yield node
                waiting.extend(child for child in (node.getChildAtIndex(i) for i in range(min(node.childCount, 200)))
                               if child is not None)
            except Exception:  # it vanished while it was being asked
                continue

    def find(self, name, *, text=False, inside=None):
        """The showing node whose name begins so; of texts only editable ones."""
        import pyatspi

        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            for node in self.nodes(inside):
                try:
                    if not (node.name or "").startswith(name):
                        continue
                    states = node.getState()
                    if text and not states.contains(pyatspi.STATE_EDITABLE):
                        child = next((c for c in node if c and c.getState().contains(pyatspi.STATE_EDITABLE)), None)
                        if child is None:
                            continue
                        return child
                    if states.contains(pyatspi.STATE_ENABLED) and (text or self.actions(node)):
                        return node
                except Exception:
                    continue
            time.sleep(0.2)
        raise SystemExit(f"journey: step {self.steps + 1}: nothing is called {name!r}")

    @staticmethod
    def actions(node):
        try:
            action = node.queryAction()
        except NotImplementedError:
            return []
        return [action.getName(i) for i in range(action.nActions)]

    def press(self, name, inside=None):
        node = self.find(name, inside=inside)
        names = self.actions(node)
        wanted = next((n for n in ("Press", "Toggle", "Check") if n in names), None)
        if wanted is None:
            raise SystemExit(f"journey: step {self.steps + 1}: {name!r} can only {names}")
        node.queryAction().doAction(names.index(wanted))
        self.done(f"press {node.name}")

    def write(self, name, words):
        self.find(name, text=True).queryEditableText().setTextContents(words)
        self.done(f"write {name}: {words}")

    def read(self, name):
        text = self.find(name, text=True).queryText()
        return text.getText(0, text.characterCount)

    def done(self, what):
        self.steps += 1
        print(f"{self.steps:3}  {what}", flush=True)


def go(room, path):
    """The hour, a sentence a step; gives what must stand in the exported page."""
    room.write("What is wrong?", "Checkout down for card payments")
    room.press("Declare incident")
    room.write("New entry in INC-0001", "Pool at 97 percent since the launch mail")
    room.press("Log entry")
    room.press("Assess")
    room.press("Who is affected? All customers")
    room.press("What can they not do? Pay or order")
    room.press("Set SEV 1")
    room.press("Restore service")
    room.press("Choose a playbook")
    room.press("Start this playbook")
    room.press("Confirm")
    room.press("Communicate")
    message = room.read("Message")
    room.write("Who said yes", "Mei Tan")
    room.press("Note approval")
    room.press("Mark as sent")
    room.press("Hand off")
    room.write("To whom", "Northgate")
    room.write("What we ask, in one line", "Please look at connection resets")
    room.press("Hand over brief v1")
    room.press("Timeline")
    room.press("Export")
    room.press("Export", inside="Export timeline")
    room.write("File name:", path)
    room.press("Save")
    return ["Checkout down for card payments", "Pool at 97 percent since the launch mail", "Please look at connection resets",
            message.split("\n")[0]]


def journey(options, started):
    program = subprocess.Popen(options.program)
    started.append(program)
    application = walk.find_application("muster", program, PATIENCE)
    if application is None:
        print("journey: the window did not appear")
        return False
    with tempfile.TemporaryDirectory(prefix="journey-") as folder:
        path = os.path.join(folder, "timeline.html")
        room = Room(application)
        try:
            wanted = go(room, path)
        except SystemExit:
            if options.dump:
                with open(options.dump, "w", encoding="utf-8") as dump:
                    print(*walk.Walk(application).lines, sep="\n", file=dump)
            raise
        until = time.monotonic() + PATIENCE
        while not os.path.exists(path) and time.monotonic() < until:
            time.sleep(0.2)
        with open(path, encoding="utf-8") as page:
            exported = page.read()
    missing = [words for words in wanted if words not in exported]
    for words in missing:
        print(f"journey: not in the exported page: {words}")
    print(f"{room.steps} steps by actions and texts alone, {len(missing)} of {len(wanted)} sentences missing")
    return not missing


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dump", metavar="FILE", help="where to write the tree when a step fails")
    parser.add_argument("--size", default="1440x900", help="of the screen")
    parser.add_argument("program", nargs="+", metavar="PROGRAM")
    chosen = parser.parse_args()
    sys.exit(walk.inside(chosen, journey) if os.environ.get(walk.INSIDE) else walk.outside())
