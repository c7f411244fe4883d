"""Writes the tables of Sources/CLexicon: verbs.txt, nouns.txt and forms.txt.

    apt-get install wordnet-base; pip install lemminflect
    python3 Training/lexicon/make_lexicon.py Sources/CLexicon

verbs.txt: a verb a line, and where they do not follow the rules, past, participle and -ing form.
nouns.txt: the nouns whose plural does not follow the rules.
forms.txt: the forms that the rules of `Lemmas` lead to a wrong lemma, with the lemma.
The rules are written twice, here and in Sources/Language/Words; the tests hold them together.
"""

import collections
import csv
import gzip
import pathlib
import re
import sys

import lemminflect

WORDNET = pathlib.Path("/usr/share/wordnet")
LEMMINFLECT = pathlib.Path(lemminflect.__file__).parent / "resources" / "infl_lu.csv.gz"
VOWELS = "aeiou"
WORD = re.compile("[a-z]{2,}")

# The usual one of two participles or pasts, where the sources list the rarer first.
PREFERRED_PAST = {
    "abide": "abided", "bide": "bided", "can": "canned", "program": "programmed",
    "kidnap": "kidnapped", "lie": "lay",
    "hang": "hung", "light": "lit", "quit": "quit", "wake": "woke", "dive": "dived",
    "speed": "sped", "spit": "spat", "leap": "leaped", "dream": "dreamed", "plead": "pleaded",
    "knit": "knitted", "shine": "shone", "sneak": "snuck", "strive": "strove", "spell": "spelled",
    "wet": "wet", "fit": "fit", "bet": "bet", "rid": "rid", "shed": "shed",
    "broadcast": "broadcast",
    "forecast": "forecast", "cost": "cost", "burn": "burned", "learn": "learned",
    "wed": "wed", "sink": "sank", "spring": "sprang", "shrink": "shrank", "stink": "stank",
    "bid": "bid", "weave": "wove", "tread": "trod", "cleave": "cleaved", "thrive": "thrived",
    "bus": "bused", "gas": "gassed", "focus": "focused", "bias": "biased", "input": "input",
}
PREFERRED_PARTICIPLE = PREFERRED_PAST | {
    "lie": "lain", "prove": "proven", "wake": "woken", "strive": "striven",
    "sink": "sunk", "spring": "sprung", "shrink": "shrunk", "stink": "stunk", "weave": "woven",
    "tread": "trodden", "sew": "sewn", "sow": "sown", "show": "shown", "mow": "mowed",
    "swell": "swollen", "saw": "sawed", "shave": "shaved", "load": "loaded", "melt": "melted",
    "rot": "rotted", "strike": "struck", "bear": "born", "bite": "bitten", "hide": "hidden",
    "forget": "forgotten", "break": "broken", "beat": "beaten", "drink": "drunk",
}

# What the sources do not list.
LISTED_PAST = {
    "program": ["programmed"], "bide": ["bided"], "can": ["canned"], "bid": ["bid"],
    "forecast": ["forecast"], "broadcast": ["broadcast"], "sneak": ["snuck"], "dive": ["dove"],
    "spit": ["spat"], "input": ["input"], "quit": ["quit"], "wet": ["wet"], "fit": ["fit"],
    "cost": ["cost"], "lie": ["lay"], "plead": ["pled"],
}
LISTED_PARTICIPLE = LISTED_PAST | {
    "prove": ["proven"], "get": ["gotten"], "lie": ["lain"], "hide": ["hidden"],
    "bite": ["bitten"], "show": ["shown"], "beat": ["beaten"], "bid": ["bid", "bidden"],
    "forget": ["forgotten"], "sew": ["sewn"], "swell": ["swollen"], "mow": ["mown"],
    "saw": ["sawn"], "shave": ["shaven"], "dive": ["dived"],
}
PREFERRED_ING = {
    "program": "programming", "singe": "singeing", "awe": "awing",
    "swinge": "swingeing",
}

# ---------------------------------------------------------------- the rules of regular inflection


def past(verb):
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return verb[:-1] + "ied"
    return verb + "ed"


def doubles(verb):
    """Whether a verb of one syllable ends in one vowel and one consonant that is doubled."""
    groups = re.findall("[aeiouy]+", verb)
    return (
        len(groups) == 1 and len(verb) > 2 and verb[-1] not in "aeiouwxy"
        and verb[-2] in VOWELS
        and (verb[-3] not in VOWELS or verb[-3:-1] == "ui" and verb[-4] == "q")
    )


def progressive(verb, first_past):
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    if first_past == verb + verb[-1] + "ed" or first_past == verb + "ked" and verb.endswith("c"):
        return first_past[:-2] + "ing"
    if first_past != past(verb) and doubles(verb):
        return verb + verb[-1] + "ing"
    return verb + "ing"


def plural(noun):
    if noun.endswith("ies") or len(noun) > 3 and noun.endswith("s") and noun[-2] not in "aeious":
        return noun
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in VOWELS:
        return noun[:-1] + "ies"
    if noun.endswith("man") and len(noun) > 4:
        return noun[:-3] + "men"
    return noun + "s"


def singular(word):
    if word.endswith("men") and len(word) > 4:
        return word[:-3] + "man"
    if not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y" if len(word) > 4 else word[:-1]
    if word.endswith(("sses", "shes", "ches", "xes", "zzes", "tzes", "oes")):
        return word[:-2]
    if word.endswith("uses") and word[-5:-4] not in ("a", "o"):
        return word[:-2]
    return word[:-1]


def positive(word, ending):
    """The adjective of a comparative or superlative."""
    stem = word[: -len(ending)]
    if len(stem) < 2:
        return word
    if stem[-1] == "i":
        return stem[:-1] + "y"
    if stem[-1] == stem[-2] and stem[-1] not in "lsfze":
        return stem[:-1]
    if stem[-1] in "vcuzg" and not stem.endswith("ng"):
        return stem + "e"
    if stem[-1] == "l" and stem[-2] not in "aeiouylwr":
        return stem + "e"
    shape = [letter in VOWELS for letter in stem[-3:]]
    if stem[-1] not in "aeiouwxyrln" and shape == [False, True, False]:
        return stem + "e"
    return stem


# ---------------------------------------------------------------- the sources


def wordnet_lemmas(part):
    lines = (WORDNET / f"index.{part}").read_text().splitlines()
    return {word for word in (line.split(" ")[0] for line in lines) if WORD.fullmatch(word)}


def exceptions(part):
    found = []
    for line in (WORDNET / f"{part}.exc").read_text().splitlines():
        form, *lemmas = line.split(" ")
        if WORD.fullmatch(form):
            found += [(form, lemma) for lemma in lemmas if WORD.fullmatch(lemma)]
    return found


def frequencies():
    """How often WordNet's texts use a lemma as a noun (1), verb (2), adverb (4), adjective (a)."""
    counts = collections.Counter()
    for line in (WORDNET / "cntlist.rev").read_text().splitlines():
        key, _, count = line.split(" ")
        lemma, _, sense = key.partition("%")
        counts[lemma, "a" if sense[0] in "35" else sense[0]] += int(count)
    return counts


def inflections():
    """lemminflect's table: part of speech, then lemma, then a list of variants for each column."""
    table = collections.defaultdict(dict)
    with gzip.open(LEMMINFLECT, "rt") as file:
        for lemma, part, *columns in csv.reader(file):
            if WORD.fullmatch(lemma):
                table[part][lemma] = [
                    [form for form in column.split("/") if WORD.fullmatch(form)]
                    for column in columns
                ]
    return table


TABLE = inflections()
FREQUENCY = frequencies()

# ---------------------------------------------------------------- verbs


def first(forms, preferred):
    """The forms, without doubles, the preferred one first."""
    forms = list(dict.fromkeys(forms))
    return sorted(forms, key=lambda form: form != preferred)


def verb_forms(verb):
    """Pasts, participles and -ing forms of a verb, the usual one first."""
    columns = TABLE["verb"].get(verb)
    if columns:
        pasts, ing = columns[0], columns[2]
        participles = columns[1] + [form for form in pasts if form.endswith("ed")]
        participles = participles if columns[1] else pasts
    else:
        # A guess from the verb's letters.
        pasts, participles, ing = (
            list(lemminflect.getInflection(verb, tag, inflect_oov=True))
            for tag in ("VBD", "VBN", "VBG")
        )
    if verb in ("run", "rerun", "outrun", "overrun"):
        participles = [verb]
    if verb.endswith("ic"):
        pasts, participles, ing = [verb + "ked"], [verb + "ked"], [verb + "king"]
    pasts = [form for form in pasts if WORD.fullmatch(form)] or [past(verb)]
    participles = [form for form in participles if WORD.fullmatch(form)] or pasts
    pasts = first(pasts + LISTED_PAST.get(verb, []), PREFERRED_PAST.get(verb, pasts[0]))
    participles = first(
        participles + LISTED_PARTICIPLE.get(verb, []),
        PREFERRED_PARTICIPLE.get(verb, pasts[0] if pasts[0] in participles else participles[0]))
    ruled = progressive(verb, pasts[0])
    ing = [form for form in ing if form.endswith("ing") and WORD.fullmatch(form)] or [ruled]
    return pasts, participles, first(ing, PREFERRED_ING.get(verb, ruled))


def verbs():
    lines, reverse = [], collections.defaultdict(dict)
    for verb in sorted(wordnet_lemmas("verb") - {"be"}):
        pasts, participles, ing = verb_forms(verb)
        irregular = not (pasts == participles == [past(verb)])
        if irregular:
            for form in pasts + participles:
                code = ("d" if form in pasts else "") + ("n" if form in participles else "")
                reverse[form][verb] = code
        fields = [verb]
        if irregular or ing[0] != progressive(verb, pasts[0]):
            fields += ["|".join(pasts), "|".join(participles)]
        if ing[0] != progressive(verb, pasts[0]):
            fields.append("|".join(ing))
        lines.append(" ".join(fields))
    return lines, reverse


# ---------------------------------------------------------------- nouns and adjectives

# Nouns that one writes in the plural only, or the same in both numbers, against the frequencies.
SAME = """thanks regards troops contents pants jeans trousers clothes scissors shorts goods headquarters
species series means news police politics economics mathematics physics surroundings whereabouts
sunglasses binoculars tweezers pyjamas pajamas proceedings arrears outskirts premises remains
riches savings earnings congratulations_ cattle deer sheep fish aircraft spacecraft hovercraft
crossroads barracks gallows corps chassis mathematics tights leggings overalls goggles pliers
tongs suds auspices billiards genetics linguistics statistics_ athletics gymnastics ethics
ceramics_ electronics data""".split()
SAME = {word for word in SAME if not word.endswith("_")}
# The usual one where a plural belongs to two nouns, or a noun has two plurals.
USUAL = {
    "people": "person", "axes": "axis", "bases": "base", "lenses": "lens", "media": "medium",
    "leaves": "leaf", "lives": "life", "dies": "die", "dice": "die", "indices": "index",
    "glasses": "glass", "data": "data", "taxes": "tax", "foxes": "fox", "women": "woman",
    "men": "man", "analyses": "analysis", "crises": "crisis", "wolves": "wolf", "hooves": "hoof",
    "staves": "staff", "calves": "calf", "halves": "half", "ellipses": "ellipsis",
    "vertices": "vertex", "matrices": "matrix", "appendices": "appendix", "corpora": "corpus",
    "genera": "genus", "stimuli": "stimulus", "alumni": "alumnus", "fungi": "fungus",
    "criteria": "criterion", "phenomena": "phenomenon", "bacteria": "bacterium",
    "memoranda": "memorandum", "curricula": "curriculum", "geese": "goose", "oxen": "ox",
    "children": "child", "feet": "foot", "teeth": "tooth", "mice": "mouse", "lice": "louse",
}
PLURALS = {
    "person": "people", "child": "children", "man": "men", "woman": "women", "foot": "feet",
    "tooth": "teeth", "goose": "geese", "mouse": "mice", "louse": "lice", "ox": "oxen",
    "die": "dice", "penny": "pennies", "brother": "brothers", "staff": "staff", "index": "indices",
    "medium": "media", "criterion": "criteria", "phenomenon": "phenomena", "corpus": "corpora",
    "bacterium": "bacteria", "curriculum": "curricula", "memorandum": "memoranda",
    "axis": "axes", "matrix": "matrices", "vertex": "vertices", "appendix": "appendices",
    "life": "lives", "wife": "wives", "knife": "knives", "hoof": "hooves", "scarf": "scarves",
    "dwarf": "dwarfs", "roof": "roofs", "buffalo": "buffalo", "human": "humans",
    "german": "germans", "roman": "romans", "shaman": "shamans", "talisman": "talismans",
    "ottoman": "ottomans", "caiman": "caimans", "norman": "normans", "cayman": "caymans",
    "mussulman": "mussulmans", "formula": "formulas", "antenna": "antennas", "forum": "forums",
    "stadium": "stadiums", "museum": "museums", "album": "albums", "bus": "buses", "gas": "gases",
    "virus": "viruses", "campus": "campuses", "bonus": "bonuses", "octopus": "octopuses",
    "alga": "algae", "larva": "larvae", "nucleus": "nuclei", "radius": "radii", "genus": "genera",
    "focus": "focuses", "status": "statuses", "bureau": "bureaus", "plateau": "plateaus",
    "cherub": "cherubs", "aquarium": "aquariums", "sanatorium": "sanatoriums", "sheep": "sheep",
    "lens": "lenses", "summons": "summonses", "people": "people",
    "mars": "mars",
}


def noun_plurals(noun, listed):
    # A noun of matter has its own form in the table: it has no plural, or a regular one.
    unchanged = noun.endswith(("fish", "ese", "craft", "series", "species"))
    found = [
        form for form in TABLE["noun"].get(noun, [[]])[0] if form != noun or unchanged]
    if noun in SAME:
        return [noun]
    if noun in PLURALS:
        return first([PLURALS[noun]] + found, PLURALS[noun])
    if not found and noun.endswith(("sis", "foot", "tooth", "child", "mouse", "man", "f", "fe")):
        found = listed
    if not found and noun.endswith("s") and singular(noun) != noun:
        return [noun]
    regular = plural(noun)
    # Latin and Greek plurals only where the regular one is not in use.
    return first(found, regular) if regular in found else found or [regular]


def nouns(reverse):
    listed = collections.defaultdict(list)
    for form, lemma in exceptions("noun"):
        listed[lemma].append(form)
    known = wordnet_lemmas("noun") | set(TABLE["noun"]) | set(PLURALS) | set(SAME)
    lines, leads = [], collections.defaultdict(set)
    for noun in sorted(known):
        chosen = noun in SAME or noun in PLURALS
        if not FREQUENCY[noun, "1"] and noun not in TABLE["noun"] and not chosen:
            # Known only by name, and not worth a line for a Latin plural.
            continue
        plurals = noun_plurals(noun, listed[noun])
        if plurals[0] != plural(noun):
            lines.append(f"{noun} {plurals[0]}")
        for form in plurals + listed[noun]:
            leads[form].add(noun)
        if noun.endswith("s"):
            leads[noun].add(noun)
    for form, lemmas in sorted(leads.items()):
        ruled = singular(form)
        if ruled in known and form not in TABLE["noun"]:
            lemmas.add(ruled)
        best = max(sorted(lemmas), key=lambda lemma: (
            USUAL.get(form) == lemma, lemma in SAME and lemma == form,
            plural(lemma) == form or PLURALS.get(lemma) == form or lemma != form,
            FREQUENCY[lemma, "1"], lemma == ruled))
        if form in known and form != best and not (
            FREQUENCY[best, "1"] > 0 or ruled == best or USUAL.get(form) == best
        ) and form.endswith("s"):
            best = form if ruled not in known else best
        if best != ruled:
            reverse[form][best] = "s"
    return lines


def adjectives(reverse):
    known = wordnet_lemmas("adj") | wordnet_lemmas("adv") | set(TABLE["adj"])
    leads = {"r": collections.defaultdict(set), "t": collections.defaultdict(set)}
    for part in ("adj", "adv"):
        for lemma, columns in TABLE[part].items():
            for code, column in zip("rt", columns):
                for form in column:
                    leads[code][form].add(lemma)
        for form, lemma in exceptions(part):
            leads["t" if form.endswith("st") else "r"][form].add(lemma)
    for code, forms in leads.items():
        ending = "er" if code == "r" else "est"
        for form, lemmas in sorted(forms.items()):
            best = max(sorted(lemmas & known or lemmas), key=lambda l: FREQUENCY[l, "a"])
            ruled = positive(form, ending) if form.endswith(ending) else form
            if best != ruled and best != form and form not in ("more", "most", "less", "least"):
                reverse[form][best] = reverse[form].get(best, "") + code


def proper_adjectives(reverse):
    """Adjectives with a capital of their own: American, Cartesian, and Arab as the noun has it."""
    others = {"western", "federal", "union", "general", "major", "don", "pan"}
    known = wordnet_lemmas("adj") - others
    lines = (WORDNET / "data.adj").read_text() + (WORDNET / "data.noun").read_text()
    for line in lines.splitlines():
        fields = line.split(" ")
        if line.startswith(" "):
            continue
        count = int(fields[3], 16)
        # A people or a following, not a single person.
        is_people = fields[1] == "18" and "@i" not in fields
        for word in fields[4 : 4 + 2 * count : 2]:
            word = word.split("(")[0]
            if re.fullmatch("[A-Z][a-z]{2,}", word) and (
                is_people or word.lower() in known
            ):
                reverse[word.lower()][word] = "c"


def main(folder):
    lines, reverse = verbs()
    (folder / "verbs.txt").write_text("\n".join(lines) + "\n")
    (folder / "nouns.txt").write_text("\n".join(nouns(reverse)) + "\n")
    adjectives(reverse)
    proper_adjectives(reverse)
    rows = []
    for form, readings in sorted(reverse.items()):
        parts = (f"{code} {lemma}" for lemma, code in sorted(readings.items()))
        rows.append(form + " " + " ".join(parts))
    (folder / "forms.txt").write_text("\n".join(rows) + "\n")


main(pathlib.Path(sys.argv[1]))
