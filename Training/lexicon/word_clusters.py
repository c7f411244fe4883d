#!/usr/bin/env python3
"""Makes the list of word clusters that `train --clusters` reads.

    pip download --no-deps spacy-lookups-data==1.0.5
    python3 word_clusters.py spacy_lookups_data-1.0.5-py2.py3-none-any.whl > word-clusters.txt

The package (MIT licence) holds Brown clusters of a million English forms and how often each is met.
A line of the list is a cluster, as the number that its path in the tree of clusters makes when the
first step is the lowest bit, and a form. The list holds the commonest forms; a form with the same
cluster as its lower case is left out, since readers look there next.
"""

import gzip
import json
import re
import sys
import zipfile

FORMS = 80_000

with zipfile.ZipFile(sys.argv[1]) as wheel:

    def table(name):
        return json.loads(gzip.decompress(wheel.read(f"spacy_lookups_data/data/en_lexeme_{name}.json.gz")))

    clusters, chances = table("cluster"), table("prob")

word = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*['’.]?|[^\w\s]+")
forms = [form for form in clusters if clusters[form] and form in chances and word.fullmatch(form)]
forms.sort(key=lambda form: (-chances[form], form))
kept = 0
for form in forms:
    lower = form.lower()
    if form != lower and clusters.get(lower) == clusters[form]:
        continue
    print(f"{clusters[form]}\t{form}")
    kept += 1
    if kept == FORMS:
        break
