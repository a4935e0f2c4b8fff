#!/usr/bin/python3
"""Walks what a screen reader is told about a program and fails where something focusable has no name.

    walk.py [--app NAME] [--press KEY]... [--dump FILE] -- PROGRAM [ARGS]

Starts its own session bus, accessibility bus and X server, so it needs no desktop and touches none.
--press sends a key to the window and walks again; the tree after each walk goes to --dump, or is printed.
Exit status: 0 every focusable node has a name; 1 some have none, or the window never appeared or ended; 2 wrong usage.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter

BUS_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
INSIDE = "MUSTER_WALK_INSIDE"
MOST_NODES = 20_000
MOST_CHILDREN = 400  # of one node: a long list is sampled from its start
# Parts that a screen reader speaks with the name of the whole: (part, whole).
SPOKEN_WITH_THE_WHOLE = {("text", "spin button"), ("text", "combo box"), ("list", "combo box")}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--app", default="muster", help="the accessible application's name")
    parser.add_argument("--press", action="append", default=[], metavar="KEY", help="as xdotool names it: ctrl+1")
    parser.add_argument("--dump", metavar="FILE", help="write the trees here instead of printing them")
    parser.add_argument("--wait", type=float, default=20.0, help="seconds to wait for the window")
    parser.add_argument("--size", default="1440x900", help="of the screen")
    parser.add_argument("program", nargs="+", metavar="PROGRAM")
    return parser.parse_args()


def start_screen(size):
    """An X server on a free display; returns the process and the display."""
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
        pass_fds=[write_end], stderr=subprocess.DEVNULL)
    os.close(write_end)
    with os.fdopen(read_end) as answer:
        number = answer.readline().strip()
    if not number:
        sys.exit("walk: Xvfb did not start")
    return server, f":{number}"


def find_application(name, running, seconds):
    """The accessible application of that name, with a window that shows; None when it does not come."""
    import pyatspi

    until = time.monotonic() + seconds
    while time.monotonic() < until and running.poll() is None:
        for application in pyatspi.Registry.getDesktop(0):
            if application is None or application.name != name:
                continue
            if any(window is not None and window.getState().contains(pyatspi.STATE_SHOWING) for window in application):
                return application
        time.sleep(0.1)
    return None


class Walk:
    """One pass over the tree: its lines for reading, its counts, and the nodes that would be read as nothing."""

    def __init__(self, application):
        self.lines = []
        self.roles = Counter()
        self.focusable = 0
        self.nameless = []
        self._visit(application, 0, [])

    def _visit(self, node, depth, above):
        import pyatspi

        if len(self.lines) >= MOST_NODES:
            return
        try:
            role, name = node.getRoleName(), node.name or ""
            states, count = node.getState(), node.childCount
        except Exception:  # it vanished while it was being asked
            return
        self.roles[role] += 1
        focusable = states.contains(pyatspi.STATE_FOCUSABLE)
        marks = [word for state, word in (
            (pyatspi.STATE_FOCUSABLE, "focusable"), (pyatspi.STATE_FOCUSED, "focused"),
            (pyatspi.STATE_CHECKED, "checked"), (pyatspi.STATE_SELECTED, "selected")) if states.contains(state)]
        if not states.contains(pyatspi.STATE_SHOWING):
            marks.append("hidden")
        self.lines.append(f"{'  ' * depth}{role} {name!r} {' '.join(marks)}".rstrip())
        here = above + [(role, name)]
        if focusable:
            self.focusable += 1
            # What is not on the screen cannot be reached; a press shows it, and then it is judged.
            showing = states.contains(pyatspi.STATE_SHOWING)
            if showing and not name.strip() and not self._spoken_by_parent(role, above):
                self.nameless.append(" > ".join(f"{r} {n!r}" if n else r for r, n in here))
        for index in range(min(count, MOST_CHILDREN)):
            try:
                child = node.getChildAtIndex(index)
            except Exception:
                continue
            if child is not None:
                self._visit(child, depth + 1, here)

    @staticmethod
    def _spoken_by_parent(role, above):
        return bool(above) and (role, above[-1][0]) in SPOKEN_WITH_THE_WHOLE and above[-1][1].strip()


def settled_walk(application):
    """Walks until two passes say the same, so that a page still being filled is not judged."""
    last = Walk(application)
    for _ in range(10):
        time.sleep(0.2)
        again = Walk(application)
        if again.lines == last.lines:
            return again
        last = again
    return last


def report(title, walk, dump):
    print(f"== {title}", *walk.lines, "", sep="\n", file=dump)
    roles = ", ".join(f"{count} {role}" for role, count in walk.roles.most_common(8))
    print(f"{title}: {sum(walk.roles.values())} nodes, {walk.focusable} focusable, "
          f"{len(walk.nameless)} without a name ({roles})")
    for path, count in sorted(Counter(walk.nameless).items()):
        print(f"  no name: {path}" + (f" ({count} of them)" if count > 1 else ""))


def walk_program(options, started):
    program = subprocess.Popen(options.program)
    started.append(program)
    application = find_application(options.app, program, options.wait)
    if application is None:
        ended = program.poll()
        why = f"it ended with {ended}" if ended is not None else f"no window in {options.wait:.0f} s"
        print(f"walk: the application {options.app!r} did not appear: {why}")
        return False
    seen, failed, focusable = 0, 0, 0
    with open(options.dump, "w", encoding="utf-8") if options.dump else os.fdopen(os.dup(1), "w") as dump:
        for key in [None, *options.press]:
            if key is not None:
                subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)
                time.sleep(0.4)
            if program.poll() is not None:
                print(f"walk: the program ended with {program.returncode} at {key or 'the start'}")
                return False
            walk = settled_walk(application)
            report(key or "at the start", walk, dump)
            seen, focusable = seen + 1, focusable + walk.focusable
            failed += 1 if walk.nameless or not walk.focusable else 0
    if not focusable:
        print("walk: nothing is focusable, so nothing was looked at")
    if options.dump:
        print(f"Trees: {options.dump}")
    print(f"{seen - failed} passed, {failed} failed")
    return not failed


def outside():
    """Runs this script again inside a session bus of its own."""
    for tool in ("Xvfb", "dbus-run-session", "xdotool"):
        if not shutil.which(tool):
            sys.exit(f"walk: {tool} is missing")
    with tempfile.TemporaryDirectory(prefix="walk-") as runtime:
        environment = dict(os.environ, **{INSIDE: "1"}, XDG_RUNTIME_DIR=runtime, NO_AT_BRIDGE="0")
        for name in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "QT_QPA_PLATFORM"):
            environment.pop(name, None)
        return subprocess.run(["dbus-run-session", "--", sys.executable, *sys.argv], env=environment).returncode


def inside(options, work=walk_program):
    """Does `work` on a screen and an accessibility bus of its own."""
    started = []
    try:
        server, display = start_screen(options.size)
        started.append(server)
        os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                          LC_ALL="C.UTF-8", TZ="UTC")
        if shutil.which("openbox"):  # keys reach a window only when somebody gives it the focus
            started.append(subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        started.append(subprocess.Popen([BUS_LAUNCHER, "--launch-immediately"],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        time.sleep(0.5)
        return 0 if work(options, started) else 1
    finally:
        for process in reversed(started):
            process.terminate()
        for process in reversed(started):
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()


if __name__ == "__main__":
    parsed = arguments()
    sys.exit(inside(parsed) if os.environ.get(INSIDE) else outside())
