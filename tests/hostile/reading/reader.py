"""Reads pages for bounded-reader.ts as reader.mjs does, in Python: trafilatura, as its documentation shows it.

Node's channel to a child is a socket with a JSON text a line; NODE_CHANNEL_FD names it.
"""

import json
import os
import re
import resource
import socket

asked = False


def refuse(*_arguments, **_options):
    global asked
    asked = True
    raise OSError("no network")


socket.socket.connect = refuse
socket.getaddrinfo = refuse

from trafilatura import bare_extraction  # noqa: E402 (what it imports must find the network gone)

UNREADABLE = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f�]")


def worded(value):
    return None if value is None else str(value)[:300]


def processor_ms():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return 1000 * (usage.ru_utime + usage.ru_stime)


def forget_peak():
    with open("/proc/self/clear_refs", "w", encoding="ascii") as file:
        file.write("5")


def peak():
    with open("/proc/self/status", encoding="ascii", errors="replace") as file:
        return 1024 * next(int(line.split()[1]) for line in file if line.startswith("VmHWM"))


def answer_to(page, url):
    found = bare_extraction(page, url=url, with_metadata=True)
    if found is None:
        return {"title": None, "date": None, "author": None, "letters": 0, "unreadable": 0}
    text = found.text or ""
    sample = text[:100_000]
    unreadable = len(UNREADABLE.findall(sample)) / len(sample) if sample else 0
    return {"title": worded(found.title), "date": worded(found.date), "author": worded(found.author), "letters": len(text), "unreadable": unreadable}


def read(request):
    global asked
    with open(request["file"], "rb") as file:
        page = file.read()
    if request["isString"]:
        page = page.decode("utf-16-le", "surrogatepass")
    asked = False
    forget_peak()
    before = processor_ms()
    answer = error = None
    try:
        answer = answer_to(page, request["options"].get("url", "https://www.example.dk/nyt/"))
    except Exception as thrown:  # whatever a page makes it throw is the page's
        error = (str(thrown) or type(thrown).__name__).split("\n", 1)[0][:200]
    return {"answer": answer, "error": error, "asked": asked, "ms": processor_ms() - before, "peak": peak()}


with os.fdopen(int(os.environ["NODE_CHANNEL_FD"]), "r+b", buffering=0) as channel:

    def say(message):
        rest = memoryview(json.dumps(message).encode() + b"\n")
        while rest:
            rest = rest[channel.write(rest) :]

    say("ready")
    for line in channel:
        say(read(json.loads(line)))
