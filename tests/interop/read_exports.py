#!/usr/bin/env python3
"""Reads the exports of the rehearsal incident with other programs than Muster.

    read_exports.py MUSTER FOLDER

Makes a fresh workspace in FOLDER, exports every format twice and checks: the same data gives the same bytes; a reader that
knows nothing of Muster understands the file; every standing entry of the timeline is in it; jsonl comes back as the same bytes;
and nothing that was never marked public or vendor is in an export for customers. A format this build does not offer is skipped.
"""

import csv
import email
import email.policy
import hashlib
import io
import json
import random
import re
import shutil
import struct
import subprocess
import sys
import uuid
import xml.etree.ElementTree as ElementTree
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import browser

FORMATS = ("json jsonl csv md html txt pdf odt docx xlsx timesketch-csv timesketch-jsonl statuspage ics214 ics eml "
           "atom board").split()
# These tell all that was noted in sentences; a bundle holds the events they are made of, and the others are forms and messages
# with a choice of them.
WHOLE_TIMELINE = {"json", "csv", "md", "html", "txt", "odt", "docx", "xlsx", "timesketch-csv", "timesketch-jsonl"}
VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}


class Wrong(Exception):
    """What a reader found wrong, as a sentence."""


def must(holds, sentence):
    if not holds:
        raise Wrong(sentence)


class Page(HTMLParser):
    """A strict reader of HTML: tags closed in order, nothing that runs, nothing fetched from elsewhere."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.words = [], []

    def handle_starttag(self, tag, attributes):
        must(tag not in {"script", "iframe", "object", "embed"}, f"has a <{tag}>")
        for name, value in attributes:
            must(not name.startswith("on"), f"<{tag}> runs something: {name}")
            if name in {"src", "href"} and tag != "a":
                must((value or "").startswith(("data:", "#")), f"<{tag}> fetches {value}")
            if name == "href":
                must(not (value or "").lower().strip().startswith("javascript:"), "a link runs something")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        must(self.open and self.open[-1] == tag, f"</{tag}> closes {self.open[-1:] or 'nothing'}")
        self.open.pop()

    def handle_data(self, text):
        if not self.open or self.open[-1] != "style":
            self.words.append(text)


def text_of(data):
    return data.decode("utf-8-sig")


def strings_in(value):
    """Every string of a JSON value as it reads; a body is JSON in a string."""
    if isinstance(value, str):
        try:
            return strings_in(json.loads(value)) if value.startswith("{") else value
        except ValueError:
            return value
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return "\n".join(strings_in(part) for part in parts)


def read_json(data):
    return strings_in(json.loads(text_of(data)))


def read_md(data):
    return text_of(data).replace("<br>", "\n")


def lines_of(data):
    must(data.endswith(b"\n"), "the last line has no end")
    return [json.loads(line) for line in data.decode().split("\n")[:-1]]


def read_jsonl(data):
    """Recomputes every digest, every hash and the head, from nothing but what ARCHITECTURE.md promises of the format."""
    header, *events = lines_of(data)
    must(events, "has no events")
    chains = {}
    for event in events:
        chains.setdefault(event["device"], []).append(event)
    ends = []
    for chain in chains.values():
        before = bytes(32)
        for number, event in enumerate(sorted(chain, key=lambda one: one["device_seq"]), 1):
            must(event["device_seq"] == number, f"a chain lacks its event {number}")
            name, kind = event["id"], event["type"].encode()
            digest = bytes.fromhex(event["digest"])
            if "body" in event:
                sealed = hashlib.sha256(bytes.fromhex(event["salt"]) + event["body"].encode()).digest()
                must(sealed == digest, f"the body of {name} is not the one its digest seals")
                json.loads(event["body"])
            ids = [uuid.UUID(event[key]).bytes for key in ("id", "incident", "device")]
            before = hashlib.sha256(b"\x01" + before + b"".join(ids) + struct.pack(
                ">qqqi", number, int(event["recorded"]), int(event["occurred"]), len(kind)) + kind + digest).digest()
            must(before.hex() == event["hash"], f"the hash of {name} is not the one its chain gives")
        ends.append(uuid.UUID(event["device"]).bytes + struct.pack(">q", number) + before)
    must(hashlib.sha256(b"".join(sorted(ends))).hexdigest() == header["head"], "the head is not the one the chains give")
    return strings_in(events)


def read_csv(data):
    rows = list(csv.reader(io.StringIO(text_of(data), newline=""), strict=True))
    must(len(rows) > 1, "has no rows")
    must(len(set(rows[0])) == len(rows[0]), "two columns have one name")
    for number, row in enumerate(rows, 1):
        must(len(row) == len(rows[0]), f"record {number} has {len(row)} cells, the header {len(rows[0])}")
        for cell in row:
            formula = cell[:1] in "=+-@\t\r" and cell and not re.fullmatch(r"[+-]?[\d.,:]+", cell)
            must(not formula, f"record {number} has a cell that a spreadsheet would run: {cell[:30]!r}")
    return "\n".join("\n".join(row) for row in rows)


def read_timesketch_csv(data):
    words = read_csv(data)
    header = next(csv.reader(io.StringIO(text_of(data))))
    for column in ("message", "datetime", "timestamp_desc"):
        must(column in header, f"lacks the column {column} that Timesketch asks for")
    return words


def read_timesketch_jsonl(data):
    lines = lines_of(data)
    for number, line in enumerate(lines, 1):
        for key in ("message", "datetime", "timestamp_desc"):
            must(key in line, f"line {number} lacks {key} that Timesketch asks for")
    return strings_in(lines)


def read_html(data):
    page = Page()
    page.feed(text_of(data))
    page.close()
    must(not page.open, f"is not closed: {page.open}")
    return " ".join(page.words)


def read_xml(data):
    if shutil.which("xmllint"):
        done = subprocess.run(["xmllint", "--noout", "--nonet", "-"], input=data, capture_output=True, check=False)
        must(done.returncode == 0, done.stderr.decode(errors="replace").strip())
    return " ".join(ElementTree.fromstring(data).itertext())


def read_package(data):
    """The office formats: a zip of XML, each part read as such."""
    words = []
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        must(package.testzip() is None, "a part of the zip is damaged")
        for name in package.namelist():
            must(not name.startswith("/") and ".." not in name.split("/"), f"a part would land outside: {name}")
            if name.endswith((".xml", ".rels")):
                words.append(read_xml(package.read(name)))
    must(words, "has no XML inside")
    return " ".join(words)


def read_odt(data):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        first = package.infolist()[0]
        must(first.filename == "mimetype" and first.compress_type == zipfile.ZIP_STORED, "mimetype is not the plain first part")
    return read_package(data)


def read_pdf(data):
    must(data.startswith(b"%PDF-"), "does not begin as a PDF")
    if not shutil.which("pdftotext"):
        return ""
    done = subprocess.run(["pdftotext", "-enc", "UTF-8", "-", "-"], input=data, capture_output=True, check=True)
    words = done.stdout.decode()
    must(not re.search("[\u2e80-\u2fdf]", words), "copies Chinese as radicals")
    return words


def read_ics(data):
    must(data.startswith(b"BEGIN:VCALENDAR\r\n") and data.endswith(b"END:VCALENDAR\r\n"), "is no calendar")
    must(b"\n" not in data.replace(b"\r\n", b""), "a line ends without CR")
    must(all(len(line) <= 75 for line in data.split(b"\r\n")), "a line is longer than 75 bytes")
    return text_of(data).replace("\r\n ", "")


def read_eml(data):
    message = email.message_from_bytes(data, policy=email.policy.default)
    must(not message.defects, f"has defects: {message.defects}")
    must(message["subject"], "has no subject")
    body = message.get_body(("plain",))
    must(body is not None, "has no plain text")
    return body.get_content()


READERS = {"json": read_json, "jsonl": read_jsonl, "csv": read_csv, "md": read_md, "html": read_html, "pdf": read_pdf, "odt": read_odt,
           "docx": read_package, "xlsx": read_package, "timesketch-csv": read_timesketch_csv,
           "timesketch-jsonl": read_timesketch_jsonl, "statuspage": read_json, "ics": read_ics, "eml": read_eml, "atom": read_xml}


def squeezed(text):
    """Only letters and digits: what a format escapes or wraps is not its words."""
    return re.sub(r"[\W_]+", "", text)


class Rehearsal:
    """The workspace under test, asked only through the command line."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.workspace = folder / "room.muster"

    def muster(self, *arguments, workspace=None, words=""):
        return subprocess.run([self.program, "--workspace", workspace or self.workspace, *arguments],
                              input=words.encode(), capture_output=True, check=False)

    def asked(self, *arguments, found=False, **more):
        """`found`: a check may have found something in what it prints."""
        done = self.muster(*arguments, **more)
        must(done.returncode == 0 or (found and done.returncode == 1), f"muster {' '.join(map(str, arguments))} ended with {done.returncode}: "
                                   f"{done.stderr.decode(errors='replace').strip()}")
        return done.stdout


def check_format(room, name, entries):
    first = room.asked("export", "latest", "--as", name)
    must(first, "is empty")
    must(first == room.asked("export", "latest", "--as", name), "exported twice, the bytes differ")
    (room.folder / f"timeline.{name}").write_bytes(first)
    words = READERS.get(name, text_of)(first)
    if name == "jsonl":
        events = {event.get("id") for event in lines_of(first)}
        lost = [entry["id"] for entry in entries if entry["id"] not in events]
        must(not lost, f"lacks the events of {len(lost)} of {len(entries)} entries, the first: {lost[:1]}")
    if name not in WHOLE_TIMELINE:
        return
    plain = squeezed(words)
    lost = [entry["text"] for entry in entries if not entry["struck"] and squeezed(entry["text"]) not in plain]
    must(not lost, f"lacks {len(lost)} of {len(entries)} entries, the first: {lost[:1]}")


def check_round_trip(room, _entries):
    source = room.folder / "timeline.jsonl"
    must(source.exists(), "there is no jsonl to read back")
    other = room.folder / "again.muster"
    room.asked("import", source, "--new", workspace=other)
    must(room.asked("export", "latest", "--as", "jsonl", workspace=other) == source.read_bytes(),
         "imported into an empty workspace and exported again, the bytes differ")


def check_allow_list(room, entries):
    hidden = [entry["text"] for entry in entries
              if entry["audience"] in {"internal", "restricted"} and len(squeezed(entry["text"])) >= 12]
    must(hidden, "the rehearsal has nothing internal, so nothing was looked at")
    looked = 0
    for name in ("csv", "html", "txt", "json"):
        done = room.muster("export", "latest", "--as", name, "--for", "customer")
        if done.returncode == 2:
            continue
        must(done.returncode == 0, f"{name} for customers: {done.stderr.decode(errors='replace').strip()}")
        looked += 1
        plain = squeezed(READERS.get(name, text_of)(done.stdout))
        leaked = [text for text in hidden if squeezed(text) in plain]
        must(not leaked, f"{name} for customers shows {len(leaked)} internal entries, the first: {leaked[:1]}")
    must(looked, "no format could be exported for customers")


def check_mail(room, _entries):
    """Python's own mail package, strict: what is the subject, are both parts the same words, is nobody else in it."""
    recipients = room.folder / "recipients.csv"
    recipients.write_text("name,mail\nAna,ana@example.com\nnobody\nKai,kai@Example.com\nAna,ANA@example.com\n")
    for language in ("en", "zh_CN"):
        draft = json.loads(room.asked("draft", "latest", "--channel", "email", "--json", "--lang", language, found=True))
        wanted = draft["channels"]["email"]
        done = room.muster("mail", "latest", "--lang", language, "--bcc", recipients)
        must(done.returncode == 1, f"a row that is no address is not found: {done.returncode}")
        must(b"3" in done.stderr, "the row that is no address is not named")
        mail = email.message_from_bytes(done.stdout, policy=email.policy.default)
        must(not mail.defects, f"defects: {mail.defects}")
        must(mail["Subject"] == wanted["subject"], f"the subject reads {mail['Subject']!r}")
        must(mail["X-Unsent"] == "1", "does not open as a draft")
        must([one.addr_spec for one in mail["Bcc"].addresses] == ["ana@example.com", "kai@example.com"],
             f"is for {mail['Bcc']}")
        plain = mail.get_body(("plain",)).get_content().replace("\r\n", "\n").strip()
        must(plain == wanted["body"].strip(), "the words of the mail are others")
        page = Page()
        page.feed(mail.get_body(("html",)).get_content())
        must(squeezed(" ".join(page.words)).endswith(squeezed(wanted["body"])), "the two parts are not the same words")
        must(all(len(line) <= 998 for line in done.stdout.split(b"\r\n")), "has a line of more than 998 bytes")


def shown_by_commonmark(text):
    """What a reader of CommonMark shows of a text block: None where it sees more than plain words in it."""
    from markdown_it import MarkdownIt
    tokens = MarkdownIt("commonmark").enable(["strikethrough", "table"]).parse(text)
    if [token.type for token in tokens] != ["paragraph_open", "inline", "paragraph_close"]:
        return None
    words = tokens[1].children
    return "".join(word.content for word in words) if all(word.type == "text" for word in words) else None


def check_teams(room, _entries):
    """Each line of a card, read as the Markdown that Teams takes it for, is the line that was typed."""
    dice = random.Random(20)
    lines = ["**All** orders fail_", "- one", "1. two", "# three", "[here](https://example.com/a_b)", "> said", "`code`"]
    lines += ["x" + "".join(dice.choice("*_[]()#-+.1)2ab\\`~<>&;:!|=\" é字") for _ in range(12)) + "x" for _ in range(100)]
    lines += ["".join(dice.choice("*_[(#-+.1)>`~") for _ in range(4)) + " x" for _ in range(100)]
    text = room.folder / "typed.txt"
    text.write_text("\n".join(lines))
    must(sum(shown_by_commonmark(line) != line for line in lines) > 20, "the lines hold no Markdown, so nothing was looked at")
    room.asked("connector", "Teams", "--as", "teams", "--channel", "teams")
    shown = room.asked("send", "latest", "--to", "Teams", "--text", text, "--subject", "*S*", "--dry-run").decode()
    card = json.loads(shown.split("\n\n", 1)[1])["attachments"][0]["content"]
    came = [shown_by_commonmark(block["text"]) for block in card["body"]]
    for typed, read in zip(["*S*", *lines], came):
        must(typed == read, f"typed {typed!r}, read {read!r}")
    must(len(came) == len(lines) + 1, "the card lost a line")


def check_review(room, _entries):
    draft = json.loads(room.asked("draft", "latest", "--json", found=True))["channels"]["statuspage"]
    document = zipfile.ZipFile(io.BytesIO(room.asked("review", "latest", "--as", "odt")))
    must(document.namelist()[0] == "mimetype" and document.testzip() is None, "is no OpenDocument text")
    words = "".join(ElementTree.fromstring(document.read("content.xml")).itertext())
    digest = hashlib.sha256((draft["subject"] + "\n\n" + draft["body"]).encode()).hexdigest()
    must(digest in words, "the hash is not that of the exact words")
    must("1. " in words and "2. " in words, "the sentences have no numbers")


def published(room, folder, language, *, workspace=None):
    """The status page of what was sent, as a folder, and the texts on it, newest first as the page has them."""
    room.asked("publish", "latest", "-o", folder, "--name", "Aurora & Co", "--lang", language, workspace=workspace)
    sent = [one["text"] for one in json.loads(room.asked("history", "latest", "--json", workspace=workspace))["updates"]
            if one["channel"] == "statuspage"]
    must(sent, "customers were told nothing")
    return folder, sent[::-1]


def sentences_of(texts):
    return [one.strip() for text in texts for one in re.split(r"(?<=[.!?])\s+|(?<=[。！？])|\n", text) if one.strip()]


def check_in_browser(room, _entries):
    """Chromium shows every sentence in order, in both languages, with and without the style, on a narrow phone."""
    must(browser.found(), "Chromium is not installed, so the status page was not looked at (apt-get install chromium)")
    chinese, long = room.folder / "chinese.muster", room.folder / "long.muster"
    room.asked("demo", "--lang", "zh_CN", workspace=chinese)
    room.asked("declare", "Uploads fail", workspace=long)
    for text in ("Uploads to https://files.example.com/" + "upload-" * 30 + " fail.", "Error code " + "0123456789abcdef" * 12 + "."):
        room.asked("sent", "latest", "--channel", "statuspage", workspace=long, words=text)
    for name, workspace in (("en", None), ("zh", chinese), ("long", long)):
        folder, texts = published(room, room.folder / f"page-{name}", "en", workspace=workspace)
        for page, language in (("index.html", "en"), ("zh.html", "zh-CN")):
            whole = (folder / page).read_text("utf-8")
            bare = re.sub(r"<style>.*?</style>|<link rel=.stylesheet.[^>]*>", "", whole, flags=re.DOTALL)
            must(bare != whole, f"{page} has no style to take away")
            for styled, text in ((True, whole), (False, bare)):
                seen = browser.looked_at(text, 360, folder / f"{page}-{'styled' if styled else 'bare'}.look.html")
                what = f"{page} of {name} {'with' if styled else 'without'} style"
                must(seen["scripts"] == 0 and seen["fetched"] == [], f"{what} runs or fetches something: {seen}")
                must(seen["language"] == language, f"{what} says it is {seen['language']!r}")
                told = "zh-CN" if name == "zh" else "en"
                must(set(seen["articles"]) == {told} and len(seen["articles"]) >= len(texts), f"{what} has updates in {seen['articles']}")
                # Without a style nobody can break a word that is longer than the line.
                must(seen["wide"] == [] or (name == "long" and not styled), f"{what} is cut off at 360 px: {seen['wide']}")
                rest = " ".join(seen["text"].split())
                for sentence in sentences_of(texts):
                    place = rest.find(" ".join(sentence.split()))
                    must(place >= 0, f"{what} lacks, or has out of order: {sentence!r}")
                    rest = rest[place + len(sentence):]
            browser.photograph(folder / page, 360, folder / f"{page}.png")


def check_feed(room, _entries):
    """A feed reader takes the feed for Atom without complaint and has every update, the newest first."""
    import feedparser
    folder, texts = published(room, room.folder / "feed", "en")
    feed = feedparser.parse((folder / "feed.xml").read_bytes())
    must(not feed.bozo, f"is not well formed: {feed.get('bozo_exception')}")
    must(feed.version == "atom10", f"is taken for {feed.version!r}")
    must(feed.feed.title and feed.feed.id and feed.feed.updated_parsed, "lacks its title, id or time")
    must(len({entry.id for entry in feed.entries}) == len(feed.entries), "two entries have one id")
    times = [entry.updated_parsed for entry in feed.entries]
    must(times == sorted(times, reverse=True), "the entries are not newest first")
    told = [squeezed(re.sub(r"<[^>]*>", " ", entry.content[0].value)) for entry in feed.entries]
    must([text for text in map(squeezed, texts) if text in told] == list(map(squeezed, texts)), "lacks an update")


def check_site(room, _entries):
    folder, sent = published(room, room.folder / "site", "en")
    for name, language in (("index.html", "en"), ("zh.html", "zh-CN")):
        text = (folder / name).read_text("utf-8")
        must(f'<html lang="{language}">' in text, f"{name} does not say its language")
        page = Page()
        # What it points to lies beside it.
        page.feed(re.sub(r'<link rel="alternate"[^>]*>', "", text))
        plain = squeezed(" ".join(page.words))
        must(all(squeezed(one) in plain for one in sent), f"{name} lacks an update")
    feed = ElementTree.parse(folder / "feed.xml").getroot()
    space = "{http://www.w3.org/2005/Atom}"
    entries = feed.findall(space + "entry")
    told = squeezed(" ".join(entry.findtext(space + "content") or "" for entry in entries).replace("<p>", " ").replace("</p>", " "))
    must(all(squeezed(one)[:40] in told for one in sent), "the feed lacks an update")
    for node in [feed, *entries]:
        for part in ("id", "title", "updated"):
            must((node.findtext(space + part) or "").strip(), f"the feed has an entry without {part}")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    room = Rehearsal(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
    shutil.rmtree(room.folder, ignore_errors=True)
    room.folder.mkdir(parents=True)
    passed = failed = skipped = 0
    try:
        room.asked("demo")
        entries = json.loads(room.asked("timeline", "latest", "--json"))
        must(entries, "the rehearsal has no entries")
    except Wrong as wrong:
        sys.exit(f"interop: {wrong}")
    checks = [(name, lambda room, entries, name=name: check_format(room, name, entries)) for name in FORMATS]
    checks += [("jsonl there and back", check_round_trip), ("nothing internal for customers", check_allow_list),
               ("mail", check_mail), ("Teams card", check_teams), ("review copy", check_review), ("status page and feed", check_site),
               ("status page in a browser", check_in_browser), ("feed in a feed reader", check_feed)]
    for title, check in checks:
        if title in FORMATS and room.muster("export", "latest", "--as", title).returncode == 2:
            print(f"skip  {title}: not offered")
            skipped += 1
            continue
        try:
            check(room, entries)
            print(f"pass  {title}")
            passed += 1
        except ImportError as missing:
            print(f"FAIL  {title}: not looked at, since {missing.name} is not installed (apt-get install python3-"
                  f"{missing.name.replace('_', '-')})")
            failed += 1
        except (Wrong, browser.NoAnswer, ValueError, KeyError, csv.Error, zipfile.BadZipFile, ElementTree.ParseError,
                subprocess.CalledProcessError) as wrong:
            print(f"FAIL  {title}: {wrong}")
            failed += 1
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    sys.exit(1 if failed or not passed else 0)


if __name__ == "__main__":
    main()
