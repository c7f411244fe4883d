"""Writes Sources/CLexicon/verbs.txt: English verbs with their irregular past forms.

    apt-get install wordnet-base; pip install lemminflect
    python3 Training/lexicon/make_verbs.py > Sources/CLexicon/verbs.txt
"""

import re

from lemminflect import getInflection

VOWELS = "aeiou"
WORD = re.compile("[a-z]{2,}")


def regular_past(lemma):
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2] not in VOWELS:
        return lemma[:-1] + "ied"
    return lemma + "ed"


def forms(lemma, tag):
    found = getInflection(lemma, tag, inflect_oov=True)
    return [form for form in found if WORD.fullmatch(form)] or [regular_past(lemma)]


lemmas = set()
with open("/usr/share/wordnet/index.verb") as index:
    for line in index:
        lemma = line.split(" ")[0]
        if WORD.fullmatch(lemma) and lemma != "be":
            lemmas.add(lemma)

for lemma in sorted(lemmas):
    past, participle = forms(lemma, "VBD"), forms(lemma, "VBN")
    if past == participle == [regular_past(lemma)]:
        print(lemma)
    else:
        print(lemma, "|".join(past), "|".join(participle))
