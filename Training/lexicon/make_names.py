"""Makes given-names.txt: names of people with the gender they tell.

From two PyPI packages, unpacked into the folder named by the first argument:
  names 0.3.0   the name lists of the United States census of 1990 (public domain)
  Faker         the name lists of its European and American locales (MIT)

Each line is a name in lower case, a tab, and letters: m a man's name, f a woman's, s a surname.
"""

import importlib
import sys
from collections import Counter, defaultdict
from pathlib import Path

LOCALES = """cs_CZ da_DK de_DE en_GB en_IN en_IE en_NZ es_AR es_CL es_CO es_ES es_MX fi_FI fr_FR
ga_IE hr_HR hu_HU id_ID it_IT nl_NL no_NO pl_PL pt_BR pt_PT ro_RO sl_SI sv_SE tr_TR""".split()
# How often a name must be borne in the census, in per cent.
LEAST_GIVEN = 0.006
LEAST_SURNAME = 0.014


def census(folder, part):
    for line in (folder / "names-0.3.0/names" / f"dist.{part}").read_text().splitlines():
        fields = line.split()
        yield fields[0].lower(), float(fields[1])


def main():
    folder = Path(sys.argv[1])
    sys.path.insert(0, str(folder))
    given = defaultdict(Counter)
    flags = defaultdict(set)
    for part, gender in [("male.first", "m"), ("female.first", "f")]:
        for name, share in census(folder, part):
            if share >= LEAST_GIVEN:
                given[name][gender] += share
    for name, share in census(folder, "all.last"):
        if share >= LEAST_SURNAME:
            flags[name].add("s")
    for locale in LOCALES:
        try:
            provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        except ModuleNotFoundError:
            continue
        for attribute, gender in [("first_names_male", "m"), ("first_names_female", "f")]:
            for name in getattr(provider, attribute, []):
                given[name.lower()][gender] += 0.05
        for name in list(getattr(provider, "last_names", []))[:400]:
            flags[name.lower()].add("s")
    for name, shares in given.items():
        # One gender only where it is borne five times as often.
        for gender, other in [("m", "f"), ("f", "m")]:
            if shares[gender] * 5 > shares[other]:
                flags[name].add(gender)
    lines = [
        f"{name}\t{''.join(sorted(letters))}\n"
        for name, letters in sorted(flags.items())
        if len(name) > 1 and name.replace("-", "").replace("'", "").isalpha() and name.isprintable()
    ]
    Path(__file__).with_name("given-names.txt").write_text("".join(lines), encoding="utf-8")


main()
