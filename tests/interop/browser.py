"""Headless Chromium as a reader of a page: what it shows, in which language, and whether it fits."""

import html
import json
import re
import shutil
import subprocess
import tempfile

SWITCHES = ("--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
            "--disable-component-update --disable-sync --hide-scrollbars").split()

# The page stands in a frame of exactly the width asked for (a window is never narrower than 500 px), without a script of its own:
# the frame's surroundings look into it. What reaches beyond the frame is named by its element and where it ends.
AROUND = """<!DOCTYPE html><meta charset="utf-8"><title></title>
<iframe id="page" style="border:0;width:%dpx;height:2000px" srcdoc="%s"></iframe>
<pre id="seen"></pre>
<script>
const frame = document.getElementById('page');
frame.onload = () => {
  const page = frame.contentDocument, wide = [];
  for (const element of page.body.querySelectorAll('*')) {
    const range = page.createRange();
    range.selectNodeContents(element);
    for (const box of [element.getBoundingClientRect(), range.getBoundingClientRect()])
      if (box.right > %d || box.left < 0) wide.push(element.tagName + ' ' + box.left + ' to ' + box.right);
  }
  document.getElementById('seen').textContent = JSON.stringify({
    text: page.body.innerText, language: page.documentElement.lang,
    articles: [...page.querySelectorAll('article')].map(one => one.lang), scripts: page.scripts.length,
    fetched: frame.contentWindow.performance.getEntriesByType('resource').map(one => one.name), wide: wide});
};
</script>"""


class NoAnswer(Exception):
    """What the browser did instead of answering."""


def found():
    return shutil.which("chromium")


def asked(*arguments):
    with tempfile.TemporaryDirectory() as profile:
        try:
            done = subprocess.run([found(), *SWITCHES, f"--user-data-dir={profile}", *arguments], capture_output=True, check=False,
                                  timeout=120)
        except subprocess.TimeoutExpired as late:
            raise NoAnswer("Chromium did not answer within two minutes") from late
    if done.returncode != 0:
        raise NoAnswer(f"Chromium ended with {done.returncode}: {done.stderr.decode(errors='replace')[-300:]}")
    return done.stdout.decode()


def looked_at(page, width, beside):
    """What a page shows at a width in pixels; its surroundings are written to the file `beside`."""
    beside.write_text(AROUND % (width, html.escape(page), width), "utf-8")
    answer = re.search(r'<pre id="seen">(.*?)</pre>', asked("--dump-dom", beside.as_uri()), re.DOTALL)
    if not answer or not answer[1]:
        raise NoAnswer("Chromium showed nothing of the page")
    return json.loads(html.unescape(answer[1]))


def photograph(page, width, picture):
    asked(f"--window-size={width},1600", f"--screenshot={picture}", page.as_uri())
    if not picture.exists():
        raise NoAnswer("Chromium made no picture")
