#!/usr/bin/env python3
"""Writes history.conllu, a small treebank of invented history prose, from hand-written templates.

Sentences are built as trees and read off, so every tree is projective and has one root. Relations
and tags follow the custom of GUM's and EWT's current UD releases. The seed is fixed: the same
script gives the same file.

    python3 make_history.py history.conllu          writes the treebank
    python3 make_history.py --show 2                prints trees of each template
    python3 make_history.py --check FILE TRAIN...   validates FILE, tags and relations against TRAIN
"""
import collections
import random
import re
import sys

R = random.Random(1815)
pick = R.choice


def chance(p):
    return R.random() < p


def words(text):
    return text.split()


def items(text):
    return [x.strip() for x in text.replace("\n", " ").split(";") if x.strip()]


# ---------------------------------------------------------------- trees


class Word:
    """One word with its dependents, those before it and those after it in order."""

    def __init__(self, form, upos, xpos, lemma=None, left=(), right=(), **facts):
        self.form, self.upos, self.xpos = form, upos, xpos
        self.lemma = lemma or (form if upos in ("PROPN", "NUM") else form.lower())
        self.left, self.right = list(left), list(right)
        self.__dict__.update(facts)

    def before(self, *deps):
        """Adds dependents just outside those already before the word."""
        self.left[:0] = deps
        return self

    def after(self, *deps):
        self.right.extend(deps)
        return self

    def get(self, name, default=None):
        return self.__dict__.get(name, default)


def flatten(root):
    rows, order = [], []

    def visit(word, head, rel):
        for r, w in word.left:
            visit(w, word, r)
        order.append((word, head, rel))
        for r, w in word.right:
            visit(w, word, r)

    visit(root, None, "root")
    number = {id(w): i + 1 for i, (w, _, _) in enumerate(order)}
    if len(number) != len(order):
        raise ValueError("a word is used twice: " + " ".join(w.form for w, _, _ in order))
    for i, (w, head, rel) in enumerate(order):
        form = w.form
        following = order[i + 1][0].form.lower() if i + 1 < len(order) else ""
        if form == "a" and following[:1] in "aeiou" and not following.startswith(
            ("uni", "one", "eu")):
            form = "an"
        if i == 0:
            form = form[0].upper() + form[1:]
        glued = i + 1 < len(order) and (order[i + 1][0].form in (",", ".", ")", ";", "'s", "'")
                                        or w.form == "(" or w.get("tight")
                                        or order[i + 1][0].get("tight"))
        rows.append([
            str(i + 1), form, w.lemma, w.upos, w.xpos, "_",
            str(number[id(head)]) if head else "0", rel, "_", "SpaceAfter=No" if glued else "_"
        ])
    return rows


def text_of(rows):
    out = ""
    for i, r in enumerate(rows):
        out += r[1] + ("" if r[9] != "_" or i == len(rows) - 1 else " ")
    return out


# ---------------------------------------------------------------- small words


def punct(form):
    return Word(form, "PUNCT", {
        ",": ",",
        ".": ".",
        ";": ":",
        "(": "-LRB-",
        ")": "-RRB-"
    }.get(form, form))


def comma():
    return ("punct", punct(","))


def det(form):
    return ("det", Word(form, "DET", "DT"))


def poss(form):
    return ("nmod:poss", Word(form, "PRON", "PRP$"))


def case(form):
    return ("case", Word(form, "ADP", "IN"))


def mark(form):
    return ("mark", Word(form, "SCONJ", "IN"))


def to_mark():
    return ("mark", Word("to", "PART", "TO"))


def adv(form, xpos="RB", upos="ADV"):
    return ("advmod", Word(form, upos, xpos))


def not_():
    return ("advmod", Word("not", "PART", "RB"))


def cc(form="and"):
    return ("cc", Word(form, "CCONJ", "CC"))


def aux(form, rel="aux"):
    xpos = {
        "did": "VBD",
        "had": "VBD",
        "was": "VBD",
        "were": "VBD",
        "be": "VB",
        "been": "VBN",
        "have": "VB",
        "having": "VBG",
        "being": "VBG"
    }.get(form, "MD")
    lemma = {
        "did": "do",
        "had": "have",
        "was": "be",
        "were": "be",
        "been": "be",
        "having": "have",
        "being": "be",
        "would": "would",
        "could": "could"
    }.get(form, form)
    return (rel, Word(form, "AUX", xpos, lemma))


def was(subject):
    return "were" if subject.get("pl") else "was"


def pron(form, pl=False):
    return Word(form,
                "PRON",
                "PRP", {
                    "him": "he",
                    "her": "she",
                    "them": "they"
                }.get(form, form),
                pl=pl,
                kind="pron",
                pron=True)


def rel_pron(form, xpos=None):
    return Word(form, "PRON", xpos or {"who": "WP", "whom": "WP"}.get(form, "WDT"))


def adj(form):
    return Word(form, "ADJ", "JJ")


def num(form):
    return Word(str(form), "NUM", "CD")


def who_fits(np):
    return np.get("kind") == "person" or np.get("kind") in ("civ", "mil") and np.get("pl")


def plural(noun):
    if noun in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[noun]
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    return noun + "s"


IRREGULAR_PLURALS = {
    "man": "men",
    "woman": "women",
    "child": "children",
    "nun": "nuns",
    "policeman": "policemen",
    "fisherman": "fishermen",
    "craftsman": "craftsmen"
}


def noun(form, *left, pl=False, **facts):
    """A common noun; `pl` makes the plural of the form."""
    if pl:
        return Word(plural(form), "NOUN", "NNS", form, left=left, pl=True, **facts)
    return Word(form, "NOUN", "NN", left=left, **facts)


def prop(form, *left, **facts):
    return Word(form, "PROPN", facts.pop("xpos", "NNP"), left=left, **facts)


def with_case(preposition, np):
    return np.before(case(preposition))


def pp(preposition, np, rel="obl"):
    return (rel, with_case(preposition, np))


# ---------------------------------------------------------------- names

SURNAMES = words("""
Vargas Prats Toro Mena Ruiz Paz Bell Salcedo Ibarra Quiroga Montoya Arce Belgrado Cordero Duarte
Escobar Falcón Guerra Herrera Jara Lozano Molina Navarro Orozco Peralta Rojas Sandoval Tejada
Ugarte Valdés Zamora Almeida Barreto Coelho Moreira Tavares Bauer Hartmann Keller Lindner
Richter Vogel Brandt Jansen Visser Dekker Lindqvist Halvorsen Nyberg Sørensen Petrov Volkov
Orlov Karpov Kowalski Nowak Zielinski Horvath Szabo Novak Dvorak Moreau Lefèvre Girard Fontaine
Marchand Rossi Bellini Conti Ferrari Okafor Mensah Diallo Keita Tanaka Mori Hayashi Chen Liang
Park Rao Sharma Khan Aziz Haddad Demir Carter Whitfield Marlowe Ashby Thornton Hale Pryce Doyle
Brennan Fraser Lockhart""")
MALE = words("""
Eduardo Ramón Luis Pedro Alberto Julio Esteban Tomás Joaquín Andrés Manuel Rafael Otto Karl
Heinrich Friedrich Jan Pieter Erik Lars Ivan Nikolai Pavel Andrzej Janusz Laszlo Jiri Henri
Jules Émile Antoine Giovanni Carlo Paolo Kwame Amadou Kenji Wei Arjun Omar Hassan Mehmet Thomas
George Edward Arthur Walter Samuel Patrick Hugh Daniel""")
FEMALE = words("""
Ada Ana Elena Carmen Isabel Lucía Teresa Rosa Clara Marta Greta Ilse Anneke Ingrid Sofia Olga
Irina Zofia Eszter Jana Marie Louise Camille Giulia Chiara Abena Aisha Yuki Mei Priya Leila
Fatma Margaret Eleanor Florence Agnes Harriet Edith Beatrice Nora""")
KINGS = words(
    "Henry Charles Louis Philip Frederick Gustav Otto Ferdinand Leopold Peter James John Alfonso")
QUEENS = words("Victoria Isabella Catherine Mary Anne Christina Matilda Sophia Elizabeth Joanna")
NUMERALS = words("I II III IV V VI VII VIII IX X XI XII XIV")
PLACES = words("""
Lima Santiago Quito Bogotá Valparaíso Callao Montevideo Asunción Rosario Córdoba Toledo Seville
Lisbon Porto Vienna Prague Budapest Warsaw Kraków Riga Kiev Odessa Hamburg Bremen Leipzig Munich
Antwerp Ghent Lyon Marseille Toulouse Turin Genoa Naples Palermo Athens Belgrade Sofia Istanbul
Damascus Cairo Tunis Dakar Accra Nairobi Calcutta Lahore Rangoon Canton Nagasaki Dublin Cork
Leeds Bristol Norwich Halmouth Carrow Dunmere Velden Orsova Tarpo Marenga Solano""")
COUNTRIES = words("""
Chile Peru Bolivia Ecuador Colombia Uruguay Paraguay Brazil Mexico Spain Portugal France Prussia
Austria Hungary Poland Russia Sweden Denmark Norway Belgium Italy Greece Serbia Bulgaria Romania
Turkey Egypt Ghana Senegal India Persia Japan China Ireland Britain Valdoria Kestria""")
DEMONYMS = words("""
Chilean Peruvian Bolivian Colombian Brazilian Mexican Spanish Portuguese French Prussian
Austrian Hungarian Polish Russian Swedish Danish Norwegian Belgian Italian Greek Serbian
Bulgarian Romanian Turkish Egyptian Indian Japanese Chinese Irish British""")
PEOPLES = items("""
Chilean; Peruvian; Bolivian; Brazilian; Mexican; Prussian; Austrian; Hungarian; Russian; Swede;
Dane; Norwegian; Belgian; Italian; Greek; Serb; Bulgarian; Romanian; Turk; German; Pole;
Liberal; Conservative; Radical; Socialist; Communist; Republican; Catholic; Protestant""")
TITLES = items("""
President; General; Admiral; Colonel; Captain; Bishop; Archbishop; Cardinal; Father; Senator;
Governor; Chancellor; Marshal; Major; Lieutenant; Professor; Judge; Count; Prince; Sir; Premier;
Commander; Minister; Mayor; Doctor; Baron; Inspector; Consul; Abbot; Monsignor; Ambassador;
Commodore""")
LADY_TITLES = items("""
President; Princess; Lady; Sister; Senator; Professor; Countess; Minister; Mayor; Dame;
Governor; Judge; Duchess; Chancellor; Mother; Premier; Doctor""")
DOUBLE_TITLES = [("Prime", "Minister"), ("Foreign", "Minister"), ("Vice", "President"),
                 ("Rear", "Admiral"), ("Grand", "Duke"), ("Lieutenant", "Colonel"),
                 ("Field", "Marshal"), ("Finance", "Minister"), ("Defence", "Minister"),
                 ("Brigadier", "General"), ("Major", "General")]
ROLES = items("""
minister; governor; bishop; general; president; king; emperor; mayor; ambassador; judge; banker;
commander; viceroy; archbishop; chancellor; premier; senator; regent; prince; admiral; dictator;
landowner; editor; priest; prefect; consul; treasurer; envoy; marshal; colonel""")
PROFESSIONS = items("""
poet; lawyer; historian; painter; economist; composer; novelist; engineer; physician;
philosopher; journalist; chemist; architect; sculptor; geographer; printer; surgeon; jurist;
explorer; naturalist""")
OFFICES = items("""
president; minister; governor; mayor; senator; chancellor; ambassador; bishop; premier; regent;
prefect; archbishop; treasurer; consul; director; chairman; commander; secretary""")
KIN = items(
    "brother; cousin; nephew; uncle; rival; friend; successor; father; son; ally; deputy; secretary"
)
SHE_KIN = items("sister; daughter; mother; aunt; niece; cousin; friend; widow")
CIVIL = items("""
worker; student; miner; peasant; farmer; teacher; merchant; priest; nun; settler; refugee;
shopkeeper; journalist; lawyer; doctor; artisan; weaver; docker; railwayman; nurse; landlord;
banker; planter; villager; sailor; printer; tenant; pensioner; craftsman; striker""")
IRREGULAR_PLURALS["railwayman"] = "railwaymen"
ARMED = items("""
soldier; rebel; officer; guerrilla; troop; conspirator; mutineer; cadet; partisan; insurgent;
marine; volunteer; conscript; dragoon; general; colonel; guard; militiaman""")
IRREGULAR_PLURALS["militiaman"] = "militiamen"
GOVERNING = items("""
government; parliament; congress; junta; senate; cabinet; court; assembly; commission; church;
council; opposition; monarchy; regime; party; republic; crown; coalition; administration""")
FORCES = items(
    "army; navy; fleet; garrison; militia; police; guard; cavalry; division; expedition; regiment")
NOUN_ADJ = items("""
new; old; young; powerful; small; large; provisional; military; local; provincial; loyal;
exiled; rich; poor; moderate; conservative; radical; liberal; royal; republican; famous; former;
last; first; unpopular; ambitious; elderly; victorious; northern; southern; eastern; western;
rural; foreign""")
EVENTS = items("""
coup; war; revolt; crisis; strike; famine; election; revolution; siege; massacre; earthquake;
uprising; offensive; invasion; mutiny; epidemic; flood; congress; conference; referendum;
plebiscite; blockade; rebellion; drought; fire; recession; campaign; occupation; armistice;
reform; scandal; trial; assassination; boycott; eruption; census; treaty; insurrection; purge;
depression""")
HARDSHIPS = items("""
hunger; inflation; peace; prosperity; unemployment; cholera; disorder; chaos; recovery;
repression; censorship; poverty; emigration; typhus; hope; silence; ruin; stability; disaster;
defeat""")
LAWS = items("""
law; treaty; decree; constitution; budget; reform; agreement; bill; proposal; plan; peace; tax;
charter; truce; tariff; alliance; amnesty; loan; programme; pact; concordat; manifesto;
petition; contract; declaration; code; concession; ultimatum; armistice; amendment""")
LAW_ADJ = items("""
new; electoral; agrarian; secret; final; unpopular; generous; harsh; fiscal; colonial;
commercial; provisional; controversial; military; naval; first; second; moderate; ambitious;
unjust""")
SITES = items("""
city; fort; port; province; capital; palace; fortress; town; island; border; valley; bridge;
barracks; mine; railway; village; harbour; castle; coast; region; arsenal; citadel; cathedral;
monastery; mountain; pass; river; desert; colony; station""")
SITE_ADJ = items("""
old; northern; southern; small; besieged; rich; disputed; remote; royal; fortified; deserted;
coastal; rebellious; strategic; neighbouring; burning; ruined; undefended""")
BODIES = items("""
newspaper; party; school; university; union; magazine; museum; bank; company; hospital; theatre;
society; seminary; league; orchestra; academy; mission; institute; laboratory; cooperative;
federation; observatory; library; monastery; factory; railway; club; movement""")
BODY_ADJ = items("""
Catholic; socialist; national; small; new; medical; literary; liberal; first; agricultural;
military; technical; public; private; secret; anarchist; naval; radical; philharmonic;
Protestant""")
ABSTRACT = items("""
independence; reform; unity; autonomy; suffrage; education; neutrality; democracy; peace;
abolition; reconciliation; industry; trade; agriculture; order; freedom""")
THINGS = items("""
price; export; wage; tax; harvest; rent; tariff; debt; salary; import; revenue""")
MONTHS = words(
    "January February March April May June July August September October November December")
MONTHS += ["May", "March", "May"]
COUNT_WORDS = words("two three four five six seven eight nine ten twelve twenty thirty")

BASE = [1900]


def new_story():
    """Chooses the time a sentence plays in, so that its dates agree."""
    BASE[0] = R.randint(1820, 1978)


def year(low=1810, high=1991):
    """A year near the sentence's time."""
    return min(max(BASE[0] + R.randint(-7, 7), 1810), 1990)


def surname():
    w = prop(pick(SURNAMES))
    w.kind = "person"
    return w


def full_name(she=None):
    """A given name as head, the rest flat."""
    she = chance(0.35) if she is None else she
    head = prop(pick(FEMALE if she else MALE), kind="person", she=she)
    if chance(0.12):
        head.after(("flat", prop(pick(FEMALE if she else MALE))))
    elif chance(0.08):
        head.after(("flat", prop(pick("ABCEFHJLMRST") + ".")))
    if chance(0.08):
        head.after(("flat", prop(pick(["de", "van", "von", "del"]))))
    head.after(("flat", prop(pick(SURNAMES))))
    if chance(0.06):
        head.after(("flat", prop(pick(SURNAMES))))
    return head


def double_title():
    first, second = pick(DOUBLE_TITLES)
    head = prop(second)
    if first in ("Prime", "Foreign", "Rear", "Grand", "Major"):
        head.before(("amod", Word(first, "ADJ", "NNP")))
    else:
        head.before(("compound", prop(first)))
    return head


def title_word(she=False):
    if chance(0.25):
        return double_title()
    return prop(pick(LADY_TITLES if she else TITLES))


def monarch():
    she = chance(0.4)
    head = prop(pick(QUEENS if she else KINGS), kind="person", she=she)
    head.before(
        ("nmod:desc",
         prop(pick(["Queen", "Empress"] if she else ["King", "Emperor", "King", "Pope", "Tsar"]))))
    if not she or chance(0.3):
        head.after(("flat", num(pick(NUMERALS))))
    if chance(0.3):
        head.after(pp("of", prop(pick(COUNTRIES)), "nmod"))
    return head


def titled():
    """A title before a name."""
    roll = R.random()
    if roll < 0.2:
        return monarch()
    she = chance(0.3)
    head = full_name(she) if chance(0.5) else surname()
    if roll < 0.3:
        title = noun(pick(OFFICES))
        title.before(("amod", adj(pick(["former", "former", "acting", "ousted", "deposed"]))))
        if chance(0.3):
            title.left.insert(1, ("amod", adj(pick(DEMONYMS))))
        return head.before(("nmod:desc", title))
    if roll < 0.38:
        title = noun(pick(OFFICES[:12] + ["general", "leader", "chief"]))
        title.before(("compound",
                      noun(pick(["army", "party", "union", "rebel", "opposition", "police"]))
                      ) if title.form in ("leader", "chief") else ("amod", adj(pick(DEMONYMS))))
        return head.before(("nmod:desc", title))
    title = title_word(she)
    while not head.right and title.form in ("Sir", "Dame", "Princess", "Prince", "Sister", "Pope",
                                            "Emperor"):
        title = title_word(she)
    if chance(0.12) and title.form not in ("Sir", "Dame", "Sister", "Father", "Mother", "Lady",
                                           "Doctor"):
        title.before(("amod", adj(pick(DEMONYMS))))
    return head.before(("nmod:desc", title))


def titled_surname():
    """Colonel Paz."""
    title = title_word()
    while title.form == "Sir":
        title = title_word()
    return surname().before(("nmod:desc", title))


def profession_name():
    """The poet Ana Ruiz."""
    head = noun(pick(PROFESSIONS), det("the"), kind="person")
    if chance(0.4):
        head.left.append(("amod", adj(pick(DEMONYMS + ["young", "old", "exiled", "great"]))))
    return head.after(("appos", full_name()))


def place():
    if chance(0.1):
        return prop(pick(["San", "Santa", "Puerto", "Villa"])).after(
            ("flat", prop(pick(["Martel", "Rosal", "Aurelio", "Lucio", "Corvo", "Brava",
                                "Nieve"]))))
    return prop(pick(PLACES))


def org():
    """A named body."""
    roll = R.random()
    if roll < 0.5:
        name = pick([
            "Liberal", "Conservative", "Radical", "Socialist", "Communist", "National",
            "Democratic", "Republican", "Agrarian", "Catholic", "Christian", "Royal"
        ])
        head = prop(pick(["Party", "Union", "Front", "League", "Congress", "Alliance"]), kind="gov")
        head.before(("amod", Word(name, "ADJ", "NNP")))
        if chance(0.15):
            head.left.insert(0, ("amod", Word(pick(DEMONYMS), "ADJ", "NNP")))
    elif roll < 0.8:
        head = prop(pick(["Ministry", "Bank", "University", "Republic", "Kingdom", "Council"]),
                    kind="gov")
        if head.form == "Ministry":
            inner = prop(pick(["War", "Finance", "Justice", "Education", "Labour", "Trade"]))
        elif head.form == "Council":
            inner = prop(pick(["State", "Ministers", "Regency"]))
            if inner.form == "Ministers":
                inner.xpos = "NNPS"
                inner.lemma = "Minister"
        else:
            inner = prop(pick(COUNTRIES))
        head.after(pp("of", inner, "nmod"))
    else:
        head = prop(pick(["Court", "Assembly", "Guard", "Army", "Senate", "Academy"]), kind="gov")
        head.before(
            ("amod",
             Word(pick(["Supreme", "National", "Royal", "Imperial", "Constituent", "Federal"]),
                  "ADJ", "NNP")))
    return head.before(det("the"))


# ---------------------------------------------------------------- dates


def year_word(low=1810, high=1991):
    return num(year(low, high))


def month_year():
    return prop(pick(MONTHS)).after(("nmod:unmarked", year_word()))


def full_date(with_year=True):
    if chance(0.65):
        head = num(R.randint(1, 28)).after(("nmod:unmarked", prop(pick(MONTHS))))
        if with_year:
            head.after(("nmod:unmarked", year_word()))
    else:
        head = num(R.randint(1, 28)).before(("compound", prop(pick(MONTHS))))
        if with_year:
            head.after(comma(), ("nmod:unmarked", year_word()))
    return head


def decade():
    y = year() // 10 * 10
    head = Word(f"{y}s", "NOUN", "NNS", f"{y}s", left=[det("the")], pl=True)
    if chance(0.4):
        head.left.append(("amod", adj(pick(["early", "late"]))))
    return head


def season():
    return noun(pick(["spring", "summer", "autumn", "winter"]),
                det("the")).after(pp("of", year_word(), "nmod"))


def part_of_year():
    return noun(pick(["end", "beginning", "start"]),
                det("the")).after(pp("of", year_word(), "nmod"))


def date_np(fronted=False):
    """A date with its preposition; the first word of the pair is the relation to a verb."""
    roll = R.random()
    if roll < 0.34:
        return pp("in", year_word())
    if roll < 0.48:
        return pp("in", month_year())
    if roll < 0.64:
        return pp("on", full_date())
    if roll < 0.70:
        return pp("in", season())
    if roll < 0.76:
        return pp("in", decade())
    if roll < 0.80:
        return pp("by", year_word())
    if roll < 0.84:
        return pp(
            pick(["after", "before", "until", "since"]) if not fronted else "after", year_word())
    if roll < 0.88:
        return pp("at", part_of_year())
    if roll < 0.92:
        return pp("in", prop(pick(MONTHS)))
    if roll < 0.96:
        return pp("on", full_date(False))
    return pp("during", event())


def past_point(fronted=False):
    """A date at which something may happen once."""
    while True:
        d = date_np(fronted)
        first = d[1].left[0][1].form
        if first not in ("until", "since", "by"):
            return d


def later():
    head = Word("later", "ADV", "RBR", "late")
    unit = pick(["year", "year", "month", "day", "week", "decade", "hour"])
    n = pick(COUNT_WORDS[:3] if unit == "decade" else COUNT_WORDS)
    if chance(0.2):
        measure = noun(unit, det("a"))
    elif chance(0.15):
        measure = noun(unit, det("a"), ("amod", adj("few")), pl=True)
    else:
        measure = noun(unit, ("nummod", num(n)), pl=True)
        if chance(0.2):
            measure.left[0][1].before(adv(pick(["only", "nearly", "almost", "about"])))
    return ("advmod", head.before(("obl:unmarked", measure)))


def unmarked_time():
    head = noun(pick(["year", "day", "month", "week", "summer", "winter"]))
    roll = R.random()
    if roll < 0.4:
        head.before(det("that"))
        if chance(0.3):
            head.left.append(("amod", adj("same")))
    elif roll < 0.7:
        head.before(det("the"), ("amod", adj("next")))
    else:
        head.before(det("the"), ("amod", Word("following", "VERB", "VBG", "follow")))
    return ("obl:unmarked", head)


def span(verbal=True):
    """A period: a list of dependents of a verb."""
    roll = R.random()
    y = year(1810, 1970)
    z = y + R.randint(1, 15)
    if roll < 0.45:
        return [pp("from", num(y)), pp("to", num(z))]
    if roll < 0.65:
        return [pp("between", num(y).after(("conj", num(z).before(cc()))))]
    if roll < 0.75:
        return [
            pp("from",
               prop(pick(MONTHS)).after(("nmod:unmarked", num(y)))),
            pp("to",
               prop(pick(MONTHS)).after(("nmod:unmarked", num(z))))
        ]
    if roll < 0.85:
        return [pp("until", num(y) if chance(0.5) else month_year())]
    if roll < 0.93:
        return [
            pp("for",
               noun(pick(["year", "month", "decade"]), ("nummod", num(pick(COUNT_WORDS))), pl=True))
        ]
    return [pp("throughout", decade())]


def as_nmod(dep):
    rel, word = dep
    return ({"obl": "nmod", "obl:unmarked": "nmod:unmarked"}[rel], word)


def year_range():
    y = year(1810, 1970)
    z = y + R.randint(1, 6)
    head = num(y)
    hyphen = Word(pick(["-", "–"]), "SYM", "SYM", tight=True)
    return head.after(("nmod", num(z).before(("case", hyphen))))


def life_dates():
    """(1870-1924), to be put after a name."""
    y = BASE[0] - R.randint(35, 60)
    head = num(y)
    hyphen = Word(pick(["-", "-", "–"]), "SYM", "SYM", tight=True)
    head.after(("nmod", num(y + R.randint(40, 78)).before(("case", hyphen))))
    head.before(("punct", punct("(")))
    head.after(("punct", punct(")")))
    return ("nmod:unmarked", head)


# ---------------------------------------------------------------- events with dates inside


def date_before_noun():
    roll = R.random()
    if roll < 0.65:
        return ("compound", year_word())
    if roll < 0.88:
        return ("compound", month_year())
    if roll < 0.95:
        return ("compound", prop(pick(MONTHS)))
    return ("compound", num(R.randint(1, 28)).after(("nmod:unmarked", prop(pick(MONTHS)))))


def date_in_noun():
    """An event whose date is part of its name."""
    roll = R.random()
    head = noun(pick(EVENTS), det("the"), kind="event")
    if roll < 0.5:
        head.left.append(date_before_noun())
        if chance(0.3):
            head.left.append(
                ("amod", adj(pick(["military", "general", "presidential", "naval"] + DEMONYMS))))
        return head
    if chance(0.35):
        head.left.append(
            ("amod", adj(pick(["great", "civil", "general", "economic", "military"] + DEMONYMS))))
    if roll < 0.65:
        head.after(pp("of", year_range(), "nmod"))
    elif roll < 0.8:
        head.after(pp("of", year_word(), "nmod"))
    elif roll < 0.9:
        head.after(pp("of", decade(), "nmod"))
    else:
        head.after(pp("of", month_year(), "nmod"))
    return head


def event():
    if chance(0.35):
        return date_in_noun()
    head = noun(pick(EVENTS), det("the"), kind="event")
    if chance(0.4):
        head.left.append(("amod",
                          adj(
                              pick([
                                  "great", "long", "civil", "general", "economic", "first",
                                  "second", "disastrous", "bloody", "colonial"
                              ]))))
    if chance(0.25):
        head.after(pp("of", place(), "nmod"))
    return head


def new_event():
    """An event first mentioned: a crisis, war."""
    roll = R.random()
    if roll < 0.3:
        return noun(pick(HARDSHIPS), kind="event")
    head = noun(pick(EVENTS), det("a" if roll < 0.75 else "the"), kind="event")
    if chance(0.6):
        head.left.append(("amod",
                          adj(
                              pick([
                                  "long", "general", "new", "second", "bloody", "economic", "short",
                                  "great", "terrible", "decisive", "naval", "final"
                              ]))))
    if chance(0.35):
        head.after(pp("of", place(), "nmod"))
    return head


# ---------------------------------------------------------------- noun phrases


def group(armed=None, bare=None):
    armed = chance(0.4) if armed is None else armed
    head = noun(pick(ARMED if armed else CIVIL), pl=True, kind="mil" if armed else "civ")
    bare = chance(0.2) if bare is None else bare
    if not bare:
        head.before(det("the"))
    roll = R.random()
    if roll < 0.15:
        head.left.append(
            ("amod", adj(pick(NOUN_ADJ[:5] + ["young", "striking", "angry", "hungry", "loyal"]))))
    elif roll < 0.25 and bare:
        n = num(pick(COUNT_WORDS + ["300", "1,200", "5,000", "40,000"]))
        if chance(0.4):
            if chance(0.5):
                n.before(("advmod", Word("more", "ADJ", "JJR").after(
                    ("fixed", Word("than", "ADP", "IN")))))
            else:
                n.before(adv(pick(["about", "nearly", "almost", "over"])))
        head.left.append(("nummod", n))
    if chance(0.2):
        head.after(pp(pick(["of", "from"]), place(), "nmod"))
    return head


def people():
    p = pick(PEOPLES)
    return Word(plural(p),
                "PROPN",
                "NNPS",
                p,
                left=[det("the")],
                pl=True,
                kind=pick(["civ", "mil", "gov"]))


def role():
    head = noun(pick(ROLES), det("the"), kind="person")
    if chance(0.35):
        head.left.append(("amod", adj(pick(NOUN_ADJ[:5] + DEMONYMS))))
    if chance(0.25):
        head.after(pp("of", prop(pick(COUNTRIES)) if chance(0.5) else place(), "nmod"))
    return head


def body():
    """An institution as agent."""
    if chance(0.3):
        return org()
    head = noun(pick(GOVERNING), det("the"), kind="gov") if chance(0.65) else \
        noun(pick(FORCES), det("the"), kind="mil")
    if chance(0.35):
        head.left.append(("amod", adj(pick(DEMONYMS + NOUN_ADJ[:8]))))
    if head.form == "police":
        head.pl = True
        head.xpos = "NNS"
    return head


def person():
    roll = R.random()
    if roll < 0.3:
        return surname()
    if roll < 0.5:
        return full_name()
    if roll < 0.75:
        return titled()
    if roll < 0.82:
        return profession_name()
    return role()


def agent():
    roll = R.random()
    if roll < 0.5:
        return person()
    if roll < 0.72:
        return group()
    if roll < 0.78:
        return people()
    return body()


def short_agent():
    """An agent without much inside."""
    roll = R.random()
    if roll < 0.4:
        return surname()
    if roll < 0.5:
        return pron(pick(["he", "she"]))
    if roll < 0.75:
        return noun(pick(GOVERNING + FORCES[:5]), det("the"), kind="gov")
    return noun(pick(CIVIL), det("the"), pl=True, kind="civ")


def law(definite=True):
    head = noun(pick(LAWS), det("the" if definite or chance(0.4) else "a"))
    if chance(0.45):
        head.left.append(("amod", adj(pick(LAW_ADJ))))
    elif chance(0.15):
        head.left.append(date_before_noun())
    if chance(0.25):
        if chance(0.5):
            head.after(pp("with", prop(pick(COUNTRIES)), "nmod"))
        else:
            head.after(pp("on", noun(pick(ABSTRACT)), "nmod"))
    return head


def site():
    roll = R.random()
    if roll < 0.4:
        return place()
    head = noun(pick(SITES), det("the"))
    if chance(0.35):
        head.left.append(("amod", adj(pick(SITE_ADJ))))
    if chance(0.3):
        head.after(pp("of", place(), "nmod"))
    return head


def institution():
    if chance(0.25):
        return org()
    head = noun(pick(BODIES), det(pick(["the", "a"])))
    if chance(0.5):
        head.left.append(("amod", adj(pick(BODY_ADJ))))
    if chance(0.35):
        head.after(pp("of", place(), "nmod"))
    return head


def victim():
    roll = R.random()
    if roll < 0.15:
        return pron(pick(["him", "her", "them"]))
    if roll < 0.35:
        h = noun(pick(KIN), poss(pick(["his", "her"])), kind="person")
        return h
    return person() if roll < 0.8 else group()


# ---------------------------------------------------------------- verbs


def verb_forms(entry):
    parts = entry.split("/")
    base = parts[0]
    if len(parts) == 3:
        past, pp_form = parts[1], parts[2]
    elif len(parts) == 2:
        past = pp_form = parts[1]
    elif base.endswith("e"):
        past = pp_form = base + "d"
    elif base.endswith("y") and base[-2] not in "aeiou":
        past = pp_form = base[:-1] + "ied"
    else:
        past = pp_form = base + "ed"
    if base == "lie" or base == "die" or base == "tie":
        ing = base[:-2] + "ying"
    elif base.endswith("e") and not base.endswith(("ee", "oe")):
        ing = base[:-1] + "ing"
    elif past == base + base[-1] + "ed" or base in DOUBLING:
        ing = base + base[-1] + "ing"
    else:
        ing = base + "ing"
    return {"VB": base, "VBD": past, "VBN": pp_form, "VBG": ing}


DOUBLING = {
    "win", "run", "set", "cut", "put", "begin", "shut", "let", "get", "hit", "quit", "split",
    "overrun"
}


def verb(entry, xpos="VBD"):
    return Word(verb_forms(entry)[xpos], "VERB", xpos, entry.split("/")[0])


LAW_GOV = items("""
sign; approve; reject; veto/vetoed; draft; ratify; repeal; propose; oppose; defend; publish;
announce; denounce; suspend; abandon; revoke; debate; amend; criticise; delay; accept;
negotiate; impose; introduce; support; withdraw/withdrew/withdrawn; renew; declare;
break/broke/broken; read/read; cancel/cancelled; prepare; enact; discuss; write/wrote/written;
revise; postpone; condemn; proclaim; enforce; adopt; violate; endorse; present; block;
submit/submitted; respect; promise; welcome; attack; annul/annulled; simplify""")
LAW_CIV = items("""
oppose; reject; denounce; accept; welcome; ignore; criticise; demand; defend; support; resist;
fear; endorse; condemn; resent; obey; await; applaud; attack; break/broke/broken; discuss; mock;
cheer; curse; read/read; distrust; understand/understood; approve; debate; regret/regretted;
recall; celebrate; study; challenge""")
PLACE_MIL = items("""
capture; besiege; occupy; leave/left; enter; attack; defend; liberate; burn; bombard; abandon;
take/took/taken; lose/lost; hold/held; reach; cross; surround; seize; retake/retook/retaken;
evacuate; plunder; invade; storm; annex; fortify; blockade; destroy; raid; shell; threaten;
conquer; pass; encircle; sack; patrol/patrolled; recapture; approach; ruin; secure;
overrun/overran/overrun; surrender; raze; control/controlled""")
PLACE_CIV = items("""
leave/left; enter; flee/fled; burn; occupy; abandon; reach; cross; rebuild/rebuilt; defend;
storm; surround; settle; quit/quit; loot; evacuate; block; visit""")
PERSON_V = items("""
arrest; exile; dismiss; appoint; succeed; defeat; kill; pardon; betray; support; replace;
execute; shoot/shot; imprison; deport; meet/met; attack; free; accuse; recall; promote; depose;
overthrow/overthrew/overthrown; assassinate; criticise; marry; hide/hid/hidden; banish;
denounce; protect; rescue; capture; summon; challenge; threaten; torture; excommunicate; wound;
release; nominate; question; acquit/acquitted; reward; expel/expelled; hang; ignore; name;
trust; outlive; question; warn; poison; welcome; trust; sentence; condemn; detain""")
BODY_V = items("""
found; lead/led; direct; close; join; leave/left; nationalise; reorganise; finance; edit;
buy/bought; sell/sold; reform; dissolve; inspect; reopen; manage; attend; run/ran/run; expand;
visit; denounce; establish; create; represent; open; help; protect; ban/banned; inherit; endow;
bankrupt; supervise; abolish; suspend; modernise; visit; investigate; ruin""")
PERSON_I = items("""
die; resign; flee/fled; retire; return; emigrate; surrender; lose/lost; win/won; escape;
hesitate; protest; disappear; fall/fell/fallen; recover; abdicate; speak/spoke/spoken; refuse;
travel/travelled; suffer; withdraw/withdrew/withdrawn; wait; preach; study; vote; arrive;
vanish; march; agree; collapse; yield; leave/left; intervene; quarrel/quarrelled; starve; drown;
confess; testify; object; sail; depart; prosper; perish; rebel/rebelled; govern; rule; preside;
compromise""")
GROUP_I = items("""
flee/fled; protest; march; surrender; revolt; starve; retreat; withdraw/withdrew/withdrawn;
return; escape; emigrate; gather; die; advance; rebel/rebelled; suffer; wait; vote; disperse;
mutiny; disband; resist; desert; perish; win/won; lose/lost; fight/fought; strike/struck""")
BODY_I = items("""
collapse; fall/fell/fallen; resign; surrender; meet/met; split/split; hesitate; vote; yield;
adjourn; agree; retreat; intervene; survive; win/won; lose/lost; advance;
withdraw/withdrew/withdrawn; mutiny; withdraw/withdrew/withdrawn; refuse; dissolve; act; revolt;
protest""")
EVENT_I = items("""
begin/began/begun; end; fail; spread/spread; collapse; follow; continue; resume; start; succeed;
last; worsen; subside; ensue; erupt; deepen; drag/dragged; intensify; fade; escalate;
recur/recurred; cease; matter; weaken""")
EVENT_T = items("""
end; destroy; weaken; divide; change; ruin; shake/shook/shaken; transform; strengthen; bankrupt;
isolate; unite; topple; paralyse; devastate; discredit; exhaust; save; provoke; radicalise;
alarm; frighten; surprise; reshape; cripple; impoverish; embitter; haunt""")
THING_I = items("""
rise/rose/risen; fall/fell/fallen; double; collapse; triple; recover; soar; decline; stagnate;
grow/grew/grown; shrink/shrank/shrunk; drop/dropped; plunge; stabilise""")
STAND_V = items("""
stand/stood; lie/lay/lain; sit/sat; ride/rode/ridden; march; wait; hide/hid/hidden; live; work;
walk; camp; gather; kneel/knelt; sleep/slept; pray""")


def transitive(kind, xpos):
    """A verb with its object, fit for a subject of the kind."""
    roll = R.random()
    if kind == "event":
        v = verb(pick(EVENT_T), xpos)
        return v.after(("obj", with_relative(pick([body, people, site, role, group])())))
    if kind in ("person", "gov", "pron"):
        if roll < 0.36:
            return verb(pick(LAW_GOV), xpos).after(("obj", with_relative(law(False))))
        if roll < 0.58:
            return verb(pick(PERSON_V), xpos).after(("obj", with_relative(victim())))
        if roll < 0.8:
            return verb(pick(BODY_V), xpos).after(("obj", with_relative(institution())))
        return verb(pick(PLACE_MIL), xpos).after(("obj", with_relative(site())))
    if kind == "mil":
        if roll < 0.6:
            return verb(pick(PLACE_MIL), xpos).after(("obj", with_relative(site())))
        if roll < 0.85:
            return verb(pick(PERSON_V[:16]), xpos).after(("obj", with_relative(victim())))
        return verb(pick(LAW_CIV), xpos).after(("obj", with_relative(law())))
    if roll < 0.6:
        return verb(pick(LAW_CIV), xpos).after(("obj", with_relative(law())))
    return verb(pick(PLACE_CIV), xpos).after(("obj", with_relative(site())))


def with_relative(np):
    """Perhaps a relative or reduced clause after a plain common noun."""
    if np.upos == "NOUN" and not np.right and chance(0.22):
        if chance(0.6):
            np.after(("acl:relcl",
                      subject_relative(
                          "who" if who_fits(np) else pick(["that", "which"]),
                          Word("x", "X", "X", kind=np.get("kind") or "event", pl=np.get("pl")))))
        else:
            np.after(("acl:relcl",
                      clause(short_agent(),
                             verb(object_verb(np) if not who_fits(np) else pick(PERSON_V)))))
    return np


def intransitive(kind, xpos):
    if kind == "event":
        return verb(pick(EVENT_I), xpos)
    if kind in ("person", "pron"):
        return verb(pick(PERSON_I), xpos)
    if kind in ("mil", "civ"):
        return verb(pick(GROUP_I), xpos)
    return verb(pick(BODY_I), xpos)


def office_verb(xpos):
    """became president of X, served as minister."""
    roll = R.random()
    office = noun(pick(OFFICES))
    if chance(0.5):
        office.after(pp("of", place() if chance(0.5) else prop(pick(COUNTRIES)), "nmod"))
    if roll < 0.4:
        return verb("become/became/become", xpos).after(("xcomp", office))
    if roll < 0.7:
        return verb("serve", xpos).after(pp("as", office))
    if roll < 0.85:
        return verb("run/ran/run", xpos).after(pp("for", office))
    return verb("return", xpos).after(pp("as", office))


def predicate(subject, xpos="VBD", plain=False):
    """A verb phrase that suits the subject, without dates."""
    kind = subject.get("kind", "person")
    roll = R.random()
    if kind in ("person", "pron") and not subject.get("pl") and roll < 0.15:
        return office_verb(xpos)
    if roll < (0.35 if not plain else 0.3):
        return intransitive(kind, xpos)
    return transitive(kind, xpos)


def lasting_predicate(subject, xpos="VBD"):
    """A verb phrase after which the subject can still do something."""
    while True:
        v = predicate(subject, xpos)
        if v.lemma not in ("die", "perish", "drown", "vanish", "starve", "disappear", "dissolve"):
            return v


def passive(xpos="VBN", kind=None):
    """A participle and what is acted on: the pair (subject, participle)."""
    roll = R.random()
    if roll < 0.45:
        entry, subject = pick(PERSON_V), pick([person, group, surname, full_name])()
        while entry.split("/")[0] in ("meet", "outlive", "succeed", "marry", "trust", "name"):
            entry = pick(PERSON_V)
    elif roll < 0.7:
        entry, subject = pick(LAW_GOV[:40]), law()
    elif roll < 0.85:
        entry, subject = pick(PLACE_MIL), site()
        while entry.split("/")[0] in ("leave", "pass", "approach"):
            entry = pick(PLACE_MIL)
    else:
        entry, subject = pick(BODY_V), institution()
        while entry.split("/")[0] in ("leave", "join", "attend", "run"):
            entry = pick(BODY_V)
    return subject, verb(entry, xpos)


def by_agent():
    return pp("by", agent(), "obl:agent")


def place_pp():
    return pp(pick(["in", "near", "in", "outside", "at"]), place())


# ---------------------------------------------------------------- clauses


def subject_rel(v):
    return "nsubj:pass" if v.get("pass") else "nsubj"


def clause(subject, v, *auxes):
    """Puts the subject and auxiliaries before the verb."""
    v.left = [("nsubj", subject)] + list(auxes) + v.left
    return v


def passive_clause(subject, v, perfect=False):
    be = [aux("had"), aux("been", "aux:pass")] if perfect else [aux(was(subject), "aux:pass")]
    v.left = [("nsubj:pass", subject)] + be + v.left
    return v


def simple(subject=None):
    """A whole clause in the past tense, with no date."""
    if subject is None and chance(0.25):
        s, v = passive()
        passive_clause(s, v)
        if chance(0.3):
            v.after(by_agent())
        return v
    s = subject or (event() if chance(0.15) else agent())
    return clause(s, predicate(s))


def short_clause():
    s = short_agent() if chance(0.8) else event()
    return clause(s, predicate(s, plain=True))


def front(v, dep, with_comma=True):
    """Puts a phrase before the whole clause."""
    rel, w = dep
    if with_comma:
        w.after(comma())
    v.before((rel, w))
    return v


def tail(v, p=0.5, again=0.2):
    """Perhaps a date or place after the verb."""
    if chance(p):
        roll = R.random()
        if roll < 0.6:
            v.after(past_point())
        elif roll < 0.64:
            v.after(*span())
        elif roll < 0.83:
            v.after(place_pp())
        elif roll < 0.93:
            v.after(later())
        else:
            v.after(unmarked_time())
        if chance(again) and roll < 0.6 and not any(w.get("x") for _, w in v.right):
            v.right.insert(-1, place_pp())
    return v


def opening(v, p=0.25):
    """Perhaps something before the clause."""
    if chance(p):
        roll = R.random()
        if roll < 0.55:
            front(v, past_point(True), chance(0.75))
        elif roll < 0.7:
            front(v, later(), chance(0.7))
        elif roll < 0.8:
            front(v, unmarked_time(), chance(0.6))
        elif roll < 0.9:
            front(
                v,
                adv(pick(["Finally", "Soon", "Meanwhile", "Eventually", "However",
                          "Nevertheless"])))
        else:
            front(v, ("advcl", subordinate()))
    return v


def subordinate():
    """A finite adverbial clause with its conjunction."""
    v = short_clause()
    word = pick(
        ["when", "after", "because", "although", "while", "before", "once", "as", "until", "when"])
    if word == "when":
        v.before(("advmod", Word("when", "ADV", "WRB")))
    else:
        v.before(mark(word))
    if chance(0.3):
        v.after(past_point())
    return v


def because_tail(v, p=0.15):
    if chance(p):
        v.after(("advcl", subordinate()))
    return v


def sentence(v):
    v.after(("punct", punct(".")))
    return v


def finish(v, p_tail=0.4, p_open=0.0, p_sub=0.16):
    p_tail, p_open = min(1, p_tail * 1.2), p_open * 1.25
    tail(v, p_tail)
    because_tail(v, p_sub)
    opening(v, p_open)
    return sentence(v)


def apposition(head, inner, close=True):
    """Sets a noun phrase, relative clause or participle off by commas."""
    rel, w = inner
    w.before(comma())
    head.after((rel, w))
    if close:
        head.after(comma())
    return head


# ---------------------------------------------------------------- templates

TEMPLATES = []


def template(family, weight=1):

    def keep(f):
        TEMPLATES.append((family, f.__name__, f, weight))
        return f

    return keep


def heavy(np):
    """Perhaps more after the noun phrase: a relative clause, an apposition."""
    roll = R.random()
    name = np.upos == "PROPN"
    if any(r in ("acl:relcl", "acl", "appos") for r, _ in np.right):
        return np
    if roll < 0.1 and not np.right:
        np.after(pp("of", place(), "nmod"))
    elif roll < 0.38:
        r = subject_relative("who" if who_fits(np) else "which" if name else "that", np)
        if name:
            apposition(np, ("acl:relcl", r), close=False)
        else:
            np.after(("acl:relcl", r))
    elif roll < 0.48 and name:
        a = noun(pick(ROLES), det(pick(["the", "a"])))
        a.left.append(("amod", adj(pick(NOUN_ADJ[:8] + DEMONYMS))))
        apposition(np, ("appos", a), close=False)
    elif roll < 0.5 and not name:
        c = clause(
            short_agent(),
            verb(object_verb(np)) if not np.get("kind") else verb(
                pick(["fear", "expect", "describe", "support", "remember"])))
        np.after(("acl:relcl", c))
    return np


def subject_relative(word, head, xpos="VBD"):
    s = Word("x", "X", "X", kind=head.get("kind", "person"), pl=head.get("pl"))
    if chance(0.25):
        v = lasting_predicate(s, "VBN").before(("nsubj", rel_pron(word)), aux("had"))
    elif chance(0.2) and head.get("kind") in ("person", "civ", "mil"):
        v = verb(pick(PERSON_V[:10]), "VBN")
        v.before(("nsubj:pass", rel_pron(word)), aux(was(head), "aux:pass"))
    else:
        v = lasting_predicate(s, xpos).before(("nsubj", rel_pron(word)))
    if chance(0.45):
        v.after(past_point())
    return v


# -- inversion: the subject stands after the verb


@template("inversion", 2)
def date_came_subject():
    v = verb(
        pick(["come/came/come", "come/came/come", "begin/began/begun", "arrive", "follow",
              "end"])).after(("nsubj", heavy(new_event())))
    d = past_point(True)
    return sentence(front(v, d, False))


@template("inversion")
def date_died_person():
    """In 1924 died the poet Ana Ruiz."""
    s = person() if chance(0.7) else group()
    v = verb(
        pick([
            "die", "return", "arrive", "resign", "disappear", "come/came/come", "retire",
            "fall/fell/fallen"
        ])).after(("nsubj", heavy(s)))
    d = past_point(True)
    return sentence(front(v, d, False))


@template("inversion", 2)
def with_event_came():
    v = verb(pick(["come/came/come", "come/came/come", "arrive", "return", "begin/began/begun"]))
    s = heavy(new_event())
    if chance(0.3):
        n = noun(pick(HARDSHIPS))
        n.before(cc())
        s = noun(pick(HARDSHIPS), kind="event").after(("conj", n))
    v.after(("nsubj", s))
    return sentence(front(v, pp(pick(["with", "after", "from", "with"]), event()), False))


@template("inversion", 2)
def only_date_did():
    """Only in 1970 did the Liberals win the vote."""
    s = agent()
    v = clause(s, predicate(s, "VB")).before(aux("did"))
    rel, d = past_point(True)
    d.before(adv("only"))
    v.before((rel, d))
    return sentence(because_tail(v))


@template("inversion")
def only_with_had():
    """Only by 1912 had the army ..."""
    s = agent()
    v = clause(s, predicate(s, "VBN")).before(aux("had"))
    rel, d = pp(pick(["by", "after", "in"]), year_word() if chance(0.6) else month_year())
    d.before(adv("only"))
    v.before((rel, d))
    return sentence(v)


@template("inversion")
def only_passive():
    s, v = passive()
    v.left = [aux(was(s), "aux:pass"), ("nsubj:pass", s)]
    rel, d = past_point(True)
    d.before(adv("only"))
    v.before((rel, d))
    if chance(0.3):
        v.after(by_agent())
    return sentence(v)


@template("inversion")
def only_when_did():
    """Only when the army withdrew did Vargas return."""
    sub = short_clause()
    if chance(0.6):
        sub.before(("advmod", Word("when", "ADV", "WRB")))
    else:
        sub.before(mark(pick(["after", "if", "because"])))
    sub.before(adv("only"))
    s = agent()
    v = clause(s, predicate(s, "VB")).before(aux("did"))
    v.before(("advcl", sub))
    return sentence(v)


@template("inversion")
def only_later_did():
    """Only three years later did ..."""
    s = agent()
    v = clause(s, predicate(s, "VB")).before(aux("did"))
    rel, w = later()
    w.before(adv("only"))
    w.left[1][1].left = [d for d in w.left[1][1].left if d[0] != "advmod"]
    for r, m in w.left[1][1].left:
        m.left = []
    v.before((rel, w))
    return sentence(v)


@template("inversion", 2)
def not_until_did():
    """Not until 1925 did ..."""
    s = agent()
    v = clause(s, predicate(s, "VB")).before(aux("did"))
    d = with_case("until", pick([year_word, month_year, decade, season])())
    d.before(not_())
    v.before(("obl", d))
    return sentence(because_tail(v))


@template("inversion")
def not_until_clause():
    """Not until the king had died was the law repealed."""
    sub = short_clause()
    sub.before(not_(), mark("until"))
    s, v = passive()
    v.left = [aux(was(s), "aux:pass"), ("nsubj:pass", s)]
    v.before(("advcl", sub))
    return sentence(tail(v, 0.2))


@template("inversion", 2)
def among_was():
    """Among the dead was the poet Ana Ruiz."""
    if chance(0.5):
        head = adj(pick(["dead", "wounded", "missing", "injured"]))
        head.before(case("among"), det("the"))
    else:
        head = noun(pick([
            "victim", "prisoner", "guest", "founder", "signatory", "exile", "candidate", "delegate",
            "survivor", "critic", "leader", "passenger", "conspirator", "hostage", "casualty",
            "witness", "supporter", "refugee"
        ]),
                    pl=True)
        head.before(case("among"),
                    det("the") if chance(0.7) else poss(pick(["his", "their", "its", "her"])))
        if chance(0.3):
            head.after(pp("of", event(), "nmod"))
    s = person()
    if chance(0.35):
        t = person()
        t.before(cc())
        s.after(("conj", t))
        s.pl = True
    else:
        heavy(s)
    head.after(("cop", Word(was(s), "AUX", "VBD", "be")), ("nsubj", s))
    return sentence(head)


@template("inversion")
def among_those_arrested():
    head = Word("those", "PRON", "DT", "that")
    p = verb(
        pick([
            "arrest", "kill", "exile", "execute", "dismiss", "imprison", "wound", "deport",
            "shoot/shot"
        ]), "VBN")
    if chance(0.5):
        p.after(past_point())
    head.before(case("among")).after(("acl", p))
    s = person()
    head.after(("cop", Word("was", "AUX", "VBD", "be")), ("nsubj", heavy(s)))
    return sentence(head)


@template("inversion", 2)
def behind_stood():
    """Behind the coup stood General X."""
    where = pick([
        lambda: pp("behind", event()), lambda: pp("behind", law()),
        lambda: pp("at",
                   noun("head", det("the")).after(pp("of", body(), "nmod"))),
        lambda: pp("in",
                   noun("centre", det("the")).after(pp("of", place(), "nmod"))),
        lambda: pp("beside", surname()), lambda: pp("near", site()), lambda: pp("in", site()),
        lambda: pp("on", noun(pick(["wall", "hill", "square", "balcony", "bridge"]), det("the"))),
        lambda: pp("outside", site()), lambda: pp("between",
                                                  place().after(("conj", place().before(cc()))))
    ])()
    v = verb(pick(STAND_V)).after(("nsubj", heavy(agent())))
    return sentence(front(v, where, False))


@template("inversion")
def to_him_fell():
    """To Vargas fell the task of ..."""
    g = transitive("person", "VBG").before(mark("of"))
    s = noun(pick(["task", "duty", "honour", "burden", "command"]), det("the")).after(("acl", g))
    v = verb("fall/fell/fallen").after(("nsubj", s))
    return sentence(front(v, pp("to", person()), False))


@template("inversion", 2)
def gone_were():
    """Gone were the days when ..."""
    s = noun(pick(["day", "year", "time"]), det("the"), pl=True)
    sub = clause(*(lambda a: (a, predicate(a)))(short_agent()))
    sub.before(("advmod", Word("when", "ADV", "WRB")))
    roll = R.random()
    if roll < 0.5:
        s.after(("acl:relcl", sub))
    else:
        s = noun(pick(ROLES + CIVIL + LAWS), det("the"), pl=True)
        s.left.append(
            ("amod", adj(pick(["old", "royal", "colonial", "foreign", "imperial", "great"]))))
        if chance(0.4):
            s.after(pp("of", pick([decade, place])(), "nmod"))
        if chance(0.4):
            s.after(("acl:relcl", subject_relative("who" if s.lemma in ROLES + CIVIL else "that",
                                                   s)))
    head = Word(pick(["Gone", "gone", "lost", "dead"][:2]), "ADJ", "JJ", "gone")
    head.after(("cop", Word("were", "AUX", "VBD", "be")), ("nsubj", s))
    return sentence(head)


@template("inversion")
def adjective_was():
    """More important was the treaty of 1883."""
    head = adj(
        pick([
            "important", "serious", "dangerous", "popular", "lasting", "successful",
            "controversial", "decisive", "costly", "violent"
        ]))
    if chance(0.8):
        w = Word(pick(["more", "more", "less"]), "ADV", "RBR")
        if chance(0.4):
            w.before(adv(pick(["far", "even"])))
        head.before(("advmod", w))
    else:
        head.before(adv(pick(["equally", "especially", "particularly"])))
    s = pick([law, event, date_in_noun])()
    head.after(("cop", Word("was", "AUX", "VBD", "be")), ("nsubj", heavy(s)))
    return sentence(head)


@template("inversion")
def so_great_was():
    """So great was the shock that ..."""
    head = adj(
        pick(["great", "deep", "severe", "strong", "bitter", "heavy", "complete", "widespread"]))
    head.before(adv("so"))
    s = noun(
        pick([
            "shock", "damage", "hunger", "fear", "defeat", "anger", "loss", "crisis", "destruction",
            "demand", "pressure", "unrest"
        ]), det("the"))
    if chance(0.4):
        s.after(pp("of", place(), "nmod"))
    c = short_clause().before(mark("that"))
    head.after(("cop", Word("was", "AUX", "VBD", "be")), ("nsubj", s), ("advcl", c))
    return sentence(head)


@template("inversion", 2)
def participle_was():
    """Also arrested was Colonel Paz; Killed in the fighting were two students."""
    v = verb(
        pick([
            "arrest", "kill", "exile", "execute", "dismiss", "imprison", "wound", "elect", "invite",
            "appoint", "expel/expelled", "deport", "accuse", "lose/lost", "destroy", "include",
            "bury"
        ]), "VBN")
    if v.lemma in ("lose", "destroy"):
        s = pick([site, institution])()
    elif v.lemma == "include":
        s = pick([law, institution])()
    else:
        s = pick([person, person, group])()
    if chance(0.55):
        v.before(adv("also"))
    else:
        v.after(
            pp(
                pick(["in", "during"]),
                noun(
                    pick([
                        "fighting", "war", "coup", "purge", "siege", "revolt", "mutiny", "riot",
                        "attack"
                    ]), det("the"))))
        if chance(0.4):
            v.after(pp("in", place()))
    v.after(aux(was(s), "aux:pass"), ("nsubj:pass", heavy(s)))
    return sentence(v)


@template("inversion", 2)
def never_had():
    """Never had the party lost so many seats."""
    s = agent()
    w = pick(["never", "rarely", "seldom", "never"])
    if chance(0.5):
        v = clause(s, predicate(s, "VBN")).before(aux("had"))
    else:
        v = clause(s, predicate(s, "VB")).before(aux("did"))
    if w == "never" and chance(0.4):
        rel, before = adv("before")
        v.before((rel, before.before(adv("never"))))
    else:
        v.before(adv(w))
    return sentence(tail(v, 0.2))


@template("inversion")
def nor_did():
    s = agent()
    v = clause(s, predicate(s, "VB")).before(aux("did")).before(cc("nor"))
    return sentence(tail(v, 0.3))


@template("inversion")
def not_only_did():
    """Not only did X ..., but Y also ..."""
    s = agent()
    v = clause(s, predicate(s, "VB")).before(aux("did"))
    v.before(not_(), adv("only"))
    t = short_agent()
    w = clause(t, predicate(t))
    w.left.insert(1, adv("also"))
    w.before(comma(), cc("but"))
    v.after(("conj", w))
    return sentence(v)


@template("inversion")
def hardly_had():
    """Hardly had the war ended when ..."""
    s = event() if chance(0.4) else short_agent()
    v = clause(s, predicate(s, "VBN", True)).before(aux("had")).before(
        adv(pick(["hardly", "scarcely", "barely"])))
    sub = simple()
    sub.before(("advmod", Word("when", "ADV", "WRB")))
    v.after(("advcl", sub))
    return sentence(v)


@template("inversion", 2)
def then_came():
    """Then came the war; Next came ...; Here was born ..."""
    v = verb(pick(["come/came/come", "come/came/come", "follow", "begin/began/begun"])).before(
        adv(pick(["then", "next", "first", "soon", "finally", "thus", "then"])))
    if v.lemma == "follow":
        v.left = [adv(pick(["then", "soon", "there", "thus"]))]
    return sentence(v.after(("nsubj", heavy(new_event() if chance(0.6) else event()))))


@template("inversion")
def here_lived():
    """Here lived the poet Ana Ruiz."""
    v = verb(
        pick([
            "live", "stand/stood", "die", "begin/began/begun", "end", "lie/lay/lain", "work",
            "meet/met", "fall/fell/fallen"
        ]))
    if v.lemma in ("stand", "lie"):
        s = noun(pick(SITES), det("the")).before()
        s.left.append(("amod", adj(pick(SITE_ADJ))))
    elif v.lemma in ("begin", "end"):
        s = event()
    else:
        s = group() if v.lemma == "meet" else person()
    return sentence(v.before(adv("here")).after(("nsubj", heavy(s))))


@template("inversion")
def had_subject_verb():
    """Had the army attacked, the city would have fallen."""
    s = short_agent()
    sub = clause(s, predicate(s, "VBN", True)).before(aux("had"))
    t = agent()
    v = clause(t, predicate(t, "VBN"), aux("would"), aux("have"))
    return sentence(front(v, ("advcl", sub)))


@template("inversion")
def nowhere_was():
    """Nowhere was the crisis deeper than in Lima."""
    head = Word(*pick([("worse", "ADJ", "JJR", "bad"), (
        "greater", "ADJ", "JJR",
        "great"), ("fiercer", "ADJ", "JJR",
                   "fierce"), ("stronger", "ADJ", "JJR",
                               "strong"), ("deeper", "ADJ", "JJR",
                                           "deep"), ("harsher", "ADJ", "JJR", "harsh")]))
    s = noun(
        pick([
            "fighting", "repression", "hunger", "crisis", "resistance", "poverty", "famine",
            "damage", "unrest", "opposition"
        ]), det("the"))
    head.before(adv("nowhere"), ("cop", Word("was", "AUX", "VBD", "be")), ("nsubj", s))
    than = place().before(mark("than"), case("in"))
    head.after(("advcl", than))
    return sentence(head)


@template("inversion")
def from_place_came():
    """From the north came rebels; Into the city marched ..."""
    where = pick([
        lambda: pp("from", noun(pick(["north", "south", "east", "west"]), det("the"))),
        lambda: pp("from", place()), lambda: pp("into", site()), lambda: pp("through", site()),
        lambda: pp("across", noun(pick(["border", "river", "sea", "desert"]), det("the")))
    ])()
    v = verb(
        pick([
            "come/came/come", "march", "ride/rode/ridden", "pour", "sail", "advance", "flee/fled",
            "pass"
        ]))
    v.after(("nsubj", heavy(group() if chance(0.7) else body())))
    if chance(0.3):
        v.after(past_point())
    return sentence(front(v, where, False))


@template("inversion")
def date_was_founded():
    """In 1920 was founded the Liberal Party; In this house was born ..."""
    v = verb(
        pick([
            "found", "sign", "open", "create", "publish", "build/built", "establish",
            "bear/bore/born"
        ]), "VBN")
    s = full_name() if v.lemma == "bear" else law() if v.lemma in ("sign",
                                                                   "publish") else institution()
    v.before(aux("was", "aux:pass")).after(("nsubj:pass", heavy(s)))
    d = past_point(True) if chance(0.6) else pp(
        "in", noun(pick(["house", "city", "village", "year", "room"]), det("this")))
    return sentence(front(v, d, False))


@template("inversion")
def date_comma_came_two():
    """In 1931, after the election, came the crisis."""
    v = verb(pick(["come/came/come", "begin/began/begun", "follow", "arrive"]))
    v.after(("nsubj", heavy(new_event())))
    b = pp("after", event())
    b[1].after(comma())
    v.before(b)
    d = past_point(True)
    d[1].after(comma())
    v.before(d)
    return sentence(v)


@template("inversion")
def fronted_object_contrast():
    """In Lima the workers won; a plain order after a fronted phrase, without a comma."""
    s = agent()
    v = clause(s, predicate(s))
    return sentence(front(v, past_point(True) if chance(0.7) else place_pp(), False))


# -- titles


@template("titles", 2)
def titled_subject():
    s = titled()
    return finish(clause(s, predicate(s)), 0.5, 0.25)


@template("titles", 2)
def titled_object():
    s = agent()
    v = verb(pick(PERSON_V)).after(("obj", titled()))
    return finish(clause(s, v), 0.4, 0.2)


@template("titles", 2)
def titled_pair():
    """General Prats and Admiral Toro ..."""
    s, t = titled(), titled()
    t.before(cc(pick(["and", "and", "or"])))
    s.after(("conj", t))
    s.pl = True
    return finish(clause(s, predicate(s)), 0.5, 0.25)


@template("titles")
def titled_three():
    s, t, u = titled(), titled_surname(), titled()
    t.before(comma())
    u.before(cc())
    if chance(0.5):
        u.before(comma())
    s.after(("conj", t), ("conj", u))
    s.pl = True
    return finish(clause(s, predicate(s)), 0.3, 0.2)


@template("titles")
def titled_two_shared():
    s, v = passive()
    s = titled()
    t = titled_surname()
    t.before(cc())
    s.after(("conj", t))
    s.pl = True
    v = verb(pick(PERSON_V[:12]), "VBN")
    return finish(passive_clause(s, v), 0.6, 0.2)


@template("titles", 2)
def kin_title():
    """his brother, Colonel Paz, ..."""
    s = noun(pick(KIN), poss(pick(["his", "her", "their"])), kind="person")
    if chance(0.25):
        s.left.append(("amod", adj(pick(["younger", "elder", "old", "former"]))))
        if s.left[-1][1].form == "younger":
            s.left[-1][1].xpos, s.left[-1][1].lemma = "JJR", "young"
    apposition(s, ("appos", titled()))
    return finish(clause(s, predicate(s)), 0.4, 0.2)


@template("titles")
def kin_no_comma():
    """his brother Pedro ..."""
    she = chance(0.4)
    s = noun(pick(SHE_KIN if she else KIN), poss(pick(["his", "her"])), kind="person")
    n = full_name(she)
    if chance(0.5):
        n.right = []
    s.after(("appos", n))
    return finish(clause(s, predicate(s)), 0.4, 0.2)


@template("titles")
def role_comma_name():
    """the prime minister, Ada Bell, ..."""
    s = role() if chance(0.5) else noun(
        "minister", det("the"), ("amod", adj(pick(["prime", "foreign"]))), kind="person")
    apposition(s, ("appos", full_name()))
    return finish(clause(s, predicate(s)), 0.5, 0.2)


@template("titles")
def name_comma_role():
    s = full_name()
    a = noun(pick(ROLES + PROFESSIONS), det(pick(["the", "a"])))
    if chance(0.5):
        a.left.append(("amod", adj(pick(DEMONYMS + NOUN_ADJ[:5]))))
    if chance(0.5):
        a.after(pp("of", place(), "nmod"))
    elif chance(0.3):
        a.after(pp("from", place(), "nmod"))
    apposition(s, ("appos", a))
    return finish(clause(s, predicate(s)), 0.5, 0.2)


@template("titles")
def titled_genitive():
    """Queen Victoria's ministers ..."""
    p = titled()
    while p.get("kind") != "person" or any(r in ("nmod", "appos") for r, _ in p.right):
        p = titled()
    p.after(("case", Word("'s", "PART", "POS")))
    head = noun(pick(
        ["minister", "ally", "enemy", "supporter", "troop", "adviser", "general", "son", "rival"]),
                ("nmod:poss", p),
                pl=True,
                kind="mil")
    return finish(clause(head, predicate(head)), 0.4, 0.2)


@template("titles")
def titled_agent():
    s, v = passive()
    passive_clause(s, v).after(pp("by", titled(), "obl:agent"))
    return finish(v, 0.5, 0.2)


@template("titles")
def under_president():
    """Under President Mena, ..."""
    v = simple()
    front(v, pp(pick(["under", "with", "against", "like"][:2]), titled()), chance(0.8))
    return finish(v, 0.3)


@template("titles")
def of_king():
    """the reign of King Henry IV"""
    s = noun(pick([
        "reign", "death", "government", "policy", "murder", "fall", "army", "marriage", "election",
        "resignation", "arrest", "funeral", "speech"
    ]),
             det("the"),
             kind="event")
    s.after(pp("of", titled(), "nmod"))
    return finish(clause(s, predicate(s)), 0.3, 0.3)


@template("titles")
def title_succeeded():
    s = titled()
    v = verb(pick(["succeed", "replace", "follow", "defeat", "marry", "depose"])).after(
        ("obj", monarch() if chance(0.4) else titled()))
    if chance(0.5):
        v.after(pp("as", noun(pick(OFFICES))))
    return finish(clause(s, v), 0.5, 0.2)


@template("titles")
def made_minister():
    """President Mena appointed Ada Bell minister of finance."""
    s = titled()
    office = noun(pick(OFFICES)).after(
        pp("of",
           noun(pick(ABSTRACT)) if chance(0.4) else place(), "nmod"))
    v = verb(pick(["appoint", "name", "make/made", "elect", "proclaim", "declare"])).after(
        ("obj", full_name() if chance(0.6) else titled()), ("xcomp", office))
    return finish(clause(s, v), 0.5, 0.2)


@template("titles")
def was_elected_president():
    s = titled() if chance(0.5) else full_name()
    office = noun(pick(OFFICES))
    if chance(0.6):
        office.after(pp("of", place(), "nmod"))
    v = verb(pick(["elect", "appoint", "name", "proclaim", "crown"]), "VBN").after(
        ("xcomp", office))
    if v.lemma == "crown":
        v.right[0] = ("xcomp", noun(pick(["king", "emperor"])))
    return finish(passive_clause(s, v), 0.7, 0.2)


@template("titles")
def titled_copula():
    s = titled()
    head = noun(pick(ROLES + PROFESSIONS + ["ally", "opponent", "reformer", "liberal", "soldier"]),
                det("a"))
    if chance(0.6):
        head.left.append(
            ("amod", adj(pick(DEMONYMS + NOUN_ADJ[:5] + ["cautious", "brilliant", "devout"]))))
    head.before(("nsubj", s), ("cop", Word("was", "AUX", "VBD", "be")))
    if chance(0.5):
        head.after(("acl:relcl", subject_relative("who", Word("x", "X", "X", kind="person"))))
    return sentence(head)


@template("titles")
def said_title():
    """General Prats said that ..."""
    s = titled()
    c = simple(short_agent()).before(mark("that"))
    v = verb(
        pick([
            "say/said", "believe", "announce", "claim", "admit/admitted", "declare", "deny", "fear",
            "write/wrote/written", "know/knew/known"
        ])).after(("ccomp", c))
    return finish(clause(s, v), 0.0, 0.3)


# -- relative clauses with the main verb directly after


def main_after(np):
    return finish(clause(np, predicate(np)), 0.35, 0.15, 0.05)


def thing_np():
    return pick([law, site, institution, lambda: noun(pick(FORCES), det("the"), kind="mil")])()


def object_verb(np):
    if np.get("kind") == "mil":
        return pick([
            "command", "lead/led", "train", "send/sent", "join", "raise", "build/built", "recruit",
            "equip/equipped", "finance"
        ])
    if np.lemma in LAWS:
        return pick(LAW_GOV)
    if np.lemma in BODIES or np.upos == "PROPN" and np.get("kind") == "gov":
        return pick(BODY_V)
    return pick(PLACE_MIL)


def main_for_thing(np):
    if np.get("kind") == "mil":
        return predicate(np)
    roll = R.random()
    if np.lemma in LAWS:
        return pick([
            lambda: verb(
                pick([
                    "fail", "last", "succeed", "displease", "collapse", "expire",
                    "begin/began/begun"
                ])), lambda: transitive("event", "VBD")
        ])()
    if np.lemma in BODIES or np.upos == "PROPN" and np.get("kind") == "gov":
        return predicate(Word("x", "X", "X", kind="gov"))
    return verb(
        pick([
            "fall/fell/fallen", "burn", "surrender", "prosper", "resist", "decline", "suffer",
            "revolt", "starve", "collapse"
        ]))


@template("relative", 3)
def object_relative():
    """The fleet that Vargas commanded left Lima."""
    np = thing_np()
    v = clause(short_agent(), verb(object_verb(np)))
    if chance(0.6):
        v.before(("obj", rel_pron(pick(["that", "which"]))))
    if chance(0.4):
        v.after(past_point())
    np.after(("acl:relcl", v))
    return finish(clause(np, main_for_thing(np)), 0.4, 0.15, 0.05)


@template("relative", 2)
def object_relative_person():
    """The general whom the king dismissed fled."""
    np = pick([role, group])()
    np.right = []
    v = clause(short_agent(), verb(pick(PERSON_V)))
    if chance(0.7):
        v.before(("obj", rel_pron(pick(["whom", "who", "that"]))))
    if chance(0.4):
        v.after(past_point())
    np.after(("acl:relcl", v))
    return main_after(np)


@template("relative", 2)
def subject_relative_intransitive():
    """The deputies who resigned formed a party."""
    np = pick([role, group])()
    word = pick(["who", "who", "that"])
    v = intransitive(np.kind, "VBD").before(("nsubj", rel_pron(word)))
    np.after(("acl:relcl", v))
    return main_after(np)


@template("relative", 2)
def subject_relative_date():
    np = pick([role, group, body])()
    word = "who" if who_fits(np) else "that"
    v = predicate(np).before(("nsubj", rel_pron(word)))
    v.after(past_point() if chance(0.75) else pp("until", year_word()))
    np.after(("acl:relcl", v))
    return main_after(np)


@template("relative", 2)
def which_comma():
    """The party, which had governed since 1920, lost."""
    np = body()
    v = predicate(np, "VBN").before(("nsubj", rel_pron("which")), aux("had"))
    roll = R.random()
    if roll < 0.6:
        v.after(pp(pick(["since", "in", "until", "after"]), year_word()))
    elif roll < 0.8:
        v.after(*span())
    apposition(np, ("acl:relcl", v))
    return main_after(np)


@template("relative", 2)
def who_comma():
    np = pick([full_name, titled, surname])()
    v = predicate(np, "VBD" if chance(0.5) else "VBN")
    v.before(("nsubj", rel_pron("who")))
    if v.xpos == "VBN":
        v.left.insert(1, aux("had"))
    tail(v, 0.7)
    apposition(np, ("acl:relcl", v))
    return main_after(np)


@template("relative")
def who_passive():
    np = pick([role, group, titled, full_name])()
    v = verb(pick(PERSON_V[:12]), "VBN").before(("nsubj:pass", rel_pron("who")),
                                                aux(was(np), "aux:pass"))
    tail(v, 0.6)
    if np.upos == "PROPN":
        apposition(np, ("acl:relcl", v))
    else:
        np.after(("acl:relcl", v))
    return main_after(np)


@template("relative")
def which_passive():
    np = pick([law, site, institution])()
    v = verb(object_verb(np), "VBN").before(("nsubj:pass", rel_pron(pick(["that", "which"]))),
                                            aux("was", "aux:pass"))
    tail(v, 0.6)
    np.after(("acl:relcl", v))
    return finish(clause(np, main_for_thing(np)), 0.4)


@template("relative", 2)
def in_which():
    """The battle in which Prats died ended the war."""
    np = event()
    np.right = []
    v = clause(short_agent(), verb(pick(PERSON_I + GROUP_I)))
    v.before(("obl", rel_pron("which").before(case(pick(["in", "during", "after", "in"])))))
    if chance(0.3):
        v.after(past_point())
    np.after(("acl:relcl", v))
    return main_after(np)


@template("relative")
def stranded_preposition():
    """The law the workers fought for failed."""
    np = law()
    v = clause(short_agent(),
               verb(pick(["fight/fought", "ask", "vote", "hope", "campaign", "pay/paid", "wait"])))
    # without a pronoun: the preposition itself is the oblique, as in the corpora
    v.after(("obl", Word("for", "ADP", "IN")))
    np.after(("acl:relcl", v))
    return finish(clause(np, main_for_thing(np)), 0.4)


@template("relative")
def whose():
    np = pick([role, lambda: full_name()])()
    owned = noun(pick([
        "father", "brother", "army", "party", "troops", "policy", "son", "supporter", "speech",
        "death", "government", "book", "family"
    ][:4] + ["policy", "son", "family", "newspaper"]), ("nmod:poss", Word("whose", "PRON", "WP$")),
                 kind="person")
    owned.kind = {
        "army": "mil",
        "party": "gov",
        "policy": "event",
        "newspaper": "gov",
        "family": "gov"
    }.get(owned.form, "person")
    if owned.form == "troops":
        owned.xpos, owned.lemma, owned.kind, owned.pl = "NNS", "troop", "mil", True
    v = clause(owned, predicate(owned))
    tail(v, 0.4)
    if np.upos == "PROPN":
        apposition(np, ("acl:relcl", v))
    else:
        np.after(("acl:relcl", v))
    return main_after(np)


@template("relative")
def where_relative():
    np = site()
    np.right = [d for d in np.right if d[0] == "flat"]
    v = clause(short_agent(), verb(pick(PERSON_I + GROUP_I))).before(
        ("advmod", Word("where", "ADV", "WRB")))
    tail(v, 0.4)
    if np.upos == "PROPN":
        apposition(np, ("acl:relcl", v))
    else:
        np.after(("acl:relcl", v))
    return finish(clause(np, main_for_thing(np)), 0.4)


@template("relative")
def year_when():
    np = noun(pick(["day", "year", "night", "month", "week"]), det("the"), kind="event")
    v = simple(short_agent())
    v.before(("advmod", Word("when", "ADV", "WRB"))) if chance(0.6) else None
    np.after(("acl:relcl", v))
    return finish(clause(np, predicate(np)), 0.2)


@template("relative", 2)
def reduced_relative():
    """The law passed in 1924 failed; the men shot at dawn ..."""
    s, v = passive()
    s.right = [d for d in s.right if d[0] == "flat"]
    if s.upos == "PROPN":
        s = role()
        v = verb(pick(PERSON_V[:12]), "VBN")
    roll = R.random()
    if roll < 0.5:
        v.after(past_point())
    elif roll < 0.8:
        v.after(by_agent())
    else:
        v.after(place_pp())
    s.after(("acl", v))
    return finish(clause(s, main_for_thing(s) if not s.get("kind") else predicate(s)), 0.4, 0.1)


@template("relative")
def reduced_commas():
    """The bank, founded in 1890 by X, failed."""
    s = pick([institution, site, law])()
    v = verb(object_verb(s), "VBN")
    v.after(past_point())
    if chance(0.4):
        v.after(by_agent())
    apposition(s, ("acl", v))
    return finish(clause(s, main_for_thing(s)), 0.4)


@template("relative")
def participle_noun():
    """The troops guarding the palace fled."""
    s = group(bare=False)
    v = transitive(s.kind, "VBG")
    s.after(("acl", v))
    return main_after(s)


@template("relative")
def relative_in_object():
    s = agent()
    np = role()
    np.right = []
    v = verb(pick(PERSON_V)).after(("obj", np))
    np.after(("acl:relcl", subject_relative("who", np)))
    return finish(clause(s, v), 0.0, 0.3)


@template("relative")
def relative_had_been():
    """The minister who had been dismissed in May returned."""
    np = pick([role, group])()
    v = verb(pick(PERSON_V[:12]), "VBN").before(("nsubj:pass", rel_pron("who")), aux("had"),
                                                aux("been", "aux:pass"))
    v.after(past_point() if chance(0.6) else by_agent())
    np.after(("acl:relcl", v))
    return main_after(np)


@template("relative")
def clause_in_relative():
    """The plan, which had failed, was rejected."""
    np = law()
    inner = main_for_thing(np)
    inner.form, inner.xpos = verb_forms(inner.lemma if inner.lemma not in ("begin", "shake") else {
        "begin": "begin/began/begun",
        "shake": "shake/shook/shaken"
    }[inner.lemma])["VBN"], "VBN"
    inner.before(("nsubj", rel_pron("which")), aux("had"))
    apposition(np, ("acl:relcl", inner))
    p = verb(object_verb(np), "VBN")
    return finish(passive_clause(np, p), 0.5)


# -- dates inside noun phrases


@template("datednouns", 3)
def dated_subject():
    s = date_in_noun()
    return finish(clause(s, predicate(s)), 0.25, 0.1)


@template("datednouns", 2)
def dated_object():
    s = agent()
    v = verb(
        pick([
            "lead/led", "plan", "support", "survive", "condemn", "win/won", "lose/lost", "organise",
            "oppose", "describe", "remember", "denounce", "finance", "start", "end", "boycott",
            "witness", "trigger/triggered", "join", "crush", "celebrate", "exploit", "provoke",
            "foresee/foresaw/foreseen"
        ])).after(("obj", date_in_noun()))
    if v.lemma == "plan":
        v.form = "planned"
    return finish(clause(s, v), 0.1, 0.15)


@template("datednouns", 2)
def during_dated():
    v = simple()
    front(v, pp(pick(["during", "after", "before", "since", "despite"][:3]), date_in_noun()),
          chance(0.75))
    return finish(v, 0.1)


@template("datednouns", 2)
def tail_dated():
    s = agent()
    v = clause(s, predicate(s))
    v.after(pp(pick(["during", "after", "before", "in"]), date_in_noun()))
    return sentence(v)


@template("datednouns")
def his_dated_book():
    """His 1921 novel ..."""
    s = noun(pick([
        "novel", "book", "speech", "report", "visit", "election", "victory", "defeat", "essay",
        "campaign", "trial", "atlas", "symphony", "manifesto", "expedition", "exhibition"
    ]),
             poss(pick(["his", "her", "their"])),
             kind="event")
    s.left.append(date_before_noun())
    return finish(clause(s, predicate(s)), 0.2, 0.1)


@template("datednouns")
def genitive_dated():
    """Mena's 1921 decree ..."""
    s = noun(pick(LAWS), ("nmod:poss", pick([surname, place, full_name])().after(
        ("case", Word("'s", "PART", "POS")))))
    s.left.append(date_before_noun())
    return finish(clause(s, main_for_thing(s)), 0.2)


@template("datednouns")
def leader_of_dated():
    s = noun(pick([
        "leader", "victim", "cause", "hero", "memory", "failure", "result", "veteran", "survivor",
        "organiser"
    ]),
             det("the"),
             kind="event")
    if s.form in ("victim", "veteran", "survivor", "leader", "hero", "organiser"):
        s = noun(s.form, det("the"), pl=True, kind="civ")
    s.after(pp("of", date_in_noun(), "nmod"))
    return finish(clause(s, predicate(s)), 0.2, 0.1)


@template("datednouns")
def dated_pair():
    """the coups of 1920 and 1943"""
    y = year(1810, 1960)
    s = noun(pick(EVENTS), det("the"), pl=True, kind="event")
    s.after(pp("of", num(y).after(("conj", num(y + R.randint(1, 25)).before(cc()))), "nmod"))
    return finish(clause(s, predicate(s)), 0.0, 0.1)


@template("datednouns")
def between_dated():
    """the years between 1914 and 1918; the decade from 1920 to 1930"""
    s = noun(pick(["year", "decade"]), det("the"), pl=True, kind="event")
    y = year(1810, 1970)
    if chance(0.5):
        s.after(
            pp("between",
               num(y).after(("conj", num(y + R.randint(2, 15)).before(cc()))), "nmod"))
    else:
        s = noun("period", det("the"), kind="event")
        s.after(pp("from", num(y).after(pp("to", num(y + R.randint(2, 15)), "nmod")), "nmod"))
    return finish(clause(s, predicate(s)), 0.0)


@template("datednouns")
def first_coup_in():
    """The second coup in 1943 ..."""
    s = noun(pick(["revolt", "coup", "strike", "famine", "siege", "congress", "war", "election"]),
             det("the"),
             kind="event")
    s.left.append(("amod", adj(pick(["first", "second", "third", "last"]))))
    a = pp("in", year_word(), "nmod")
    s.after(a)
    return finish(clause(s, predicate(s)), 0.0)


@template("datednouns")
def death_in():
    """The death of Mena in 1931 ended the war."""
    s = noun(pick([
        "death", "arrest", "election", "return", "fall", "murder", "abdication", "victory",
        "defeat", "resignation", "exile", "coronation"
    ]),
             det("the"),
             kind="event")
    s.after(pp("of", pick([surname, full_name, titled, role])(), "nmod"), as_nmod(past_point()))
    return finish(clause(s, predicate(s)), 0.0, 0.1)


@template("datednouns")
def dated_copula():
    s = date_in_noun()
    head = noun(
        pick([
            "disaster", "failure", "surprise", "success", "defeat", "triumph", "tragedy", "turning",
            "warning"
        ][:7]), det("a"))
    if chance(0.6):
        head.left.append(
            ("amod", adj(pick(["complete", "great", "terrible", "costly", "national",
                               "military"]))))
    if chance(0.5):
        head.after(pp("for", pick([body, people, role])(), "nmod"))
    return sentence(head.before(("nsubj", s), ("cop", Word("was", "AUX", "VBD", "be"))))


# -- existential


def there(v):
    return v.before(("expl", Word("there", "PRON", "EX")))


def exist_be(np):
    return Word("were" if np.get("pl") else "was", "VERB", "VBD", "be")


def exist_np():
    roll = R.random()
    if roll < 0.4:
        return noun(pick(EVENTS), det(pick(["a", "no", "another"])), kind="event")
    if roll < 0.6:
        h = noun(pick(EVENTS + ["riot", "protest", "arrest", "attack", "talk", "execution"]),
                 pl=True,
                 kind="event")
        h.before(("amod", adj(pick(["several", "many", "few"])))) if chance(0.6) else h.before(
            ("nummod", num(pick(COUNT_WORDS))))
        return h
    if roll < 0.8:
        return group(bare=True)
    return noun(
        pick(HARDSHIPS),
        det(pick(["no", "little"][:1])) if chance(0.4) else
        ("amod", adj(pick(["great", "widespread", "little", "much"]))))


@template("existential", 3)
def there_was():
    np = exist_np()
    v = there(exist_be(np)).after(("nsubj", np))
    roll = R.random()
    if roll < 0.8:
        v.after(place_pp()) if chance(0.5) else None
        v.after(past_point())
    else:
        v.after(place_pp())
    return sentence(opening(v, 0.2))


@template("existential", 2)
def date_there_was():
    np = exist_np()
    v = there(exist_be(np)).after(("nsubj", np))
    front(v, past_point(True), chance(0.6))
    if chance(0.5):
        v.after(place_pp())
    return sentence(v)


@template("existential")
def there_had_been():
    np = exist_np()
    v = there(Word("been", "VERB", "VBN", "be").before(aux("had"))).after(("nsubj", np))
    v.after(pp("since", year_word()) if chance(0.5) else place_pp())
    return sentence(opening(v, 0.2))


@template("existential")
def there_was_relative():
    np = exist_np()
    v = there(exist_be(np)).after(("nsubj", np))
    if np.get("kind") in ("civ", "mil"):
        np.after(("acl:relcl", subject_relative("who", np)))
    elif chance(0.5):
        c = clause(
            short_agent(),
            verb(
                pick([
                    "fear", "expect", "want", "survive", "lose/lost", "win/won", "suppress",
                    "describe"
                ])))
        c.before(("obj", rel_pron("that")))
        np.after(("acl:relcl", c))
    else:
        np.kind = "event"
        np.after(("acl:relcl", subject_relative("that", np)))
    return sentence(opening(v, 0.3))


@template("existential")
def there_were_participle():
    np = group(bare=True)
    p = verb(pick(["live", "work", "wait", "fight/fought", "serve", "hide/hid/hidden", "starve"]),
             "VBG").after(place_pp())
    np.after(("acl", p))
    v = there(exist_be(np)).after(("nsubj", np))
    return sentence(opening(v, 0.4))


@template("existential")
def there_would_be():
    np = exist_np()
    v = there(Word("be", "VERB", "VB").before(aux(pick(["would", "could", "might"])))).after(
        ("nsubj", np))
    return finish(v, 0.5, 0.3)


@template("existential")
def there_remained():
    """There remained the question of ...; There followed a famine."""
    v = there(
        verb(
            pick([
                "remain", "follow", "come/came/come", "begin/began/begun", "arise/arose/arisen",
                "exist", "appear"
            ])))
    np = noun(pick(EVENTS + ["question", "problem", "dispute", "danger"]), det(pick(["a", "the"])))
    np.after(pp("of", pick([lambda: noun(pick(ABSTRACT)), place, decade])(), "nmod"))
    return sentence(opening(v.after(("nsubj", np)), 0.3))


# -- ditransitive

DITRANS = items("""
give/gave/given; offer/offered; grant; send/sent; promise; deny; pay/paid; lend/lent;
show/showed/shown; teach/taught; hand; award; bring/brought; sell/sold; refuse; leave/left;
guarantee; owe; allow; assign""")
DITRANS += ["cost/cost"]
THEMES = items("""
vote; land; loan; pension; right; title; seat; command; letter; crown; pardon; amnesty; subsidy;
weapon; ship; contract; medal; victory; concession; monopoly; veto; map; report; salary;
autonomy; estate; licence; ultimatum; guarantee; province; portfolio; role; truce; hearing;
month; warning; reward; share; licence; passport""")


def theme():
    t = pick(THEMES)
    if t in ("land", "autonomy", "amnesty"):
        h = noun(t)
    elif chance(0.3):
        h = noun(t, pl=True)
    else:
        h = noun(t, det(pick(["a", "the"])))
    if chance(0.35):
        h.left.append(("amod",
                       adj(
                           pick([
                               "new", "royal", "large", "secret", "generous", "small", "final",
                               "annual", "full"
                           ]))))
    if chance(0.2):
        h.after(pp("of", place(), "nmod"))
    return h


def recipient():
    roll = R.random()
    if roll < 0.2:
        return pron(pick(["him", "her", "them"]))
    if roll < 0.5:
        return group(bare=chance(0.15))
    if roll < 0.75:
        return person()
    return pick([people, body])()


@template("ditransitive", 4)
def gave_the_workers():
    s = pick([agent, agent, event])()
    v = verb(pick(DITRANS)).after(("iobj", recipient()), ("obj", theme()))
    return finish(clause(s, v), 0.5, 0.2)


@template("ditransitive")
def gave_conjoined():
    """gave the king money and the army weapons is avoided; two verbs share the recipient."""
    s = agent()
    v = verb(pick(DITRANS)).after(("iobj", recipient()), ("obj", theme()))
    w = predicate(s)
    w.before(cc())
    v.after(("conj", w))
    return finish(clause(s, v), 0.2, 0.2)


@template("ditransitive")
def were_given():
    """The workers were given the vote in 1920."""
    s = pick([group, role, people])()
    v = verb(
        pick([
            "give/gave/given", "offer/offered", "grant", "promise", "deny", "pay/paid", "send/sent",
            "award", "teach/taught", "refuse"
        ]), "VBN").after(("obj", theme()))
    return finish(passive_clause(s, v), 0.7, 0.2)


@template("ditransitive")
def gave_to():
    s = agent()
    v = verb(pick(DITRANS[:13])).after(("obj", theme()), pp("to", recipient()))
    return finish(clause(s, v), 0.4, 0.2)


@template("ditransitive")
def had_given():
    s = pick([agent, event])()
    v = verb(pick(DITRANS), "VBN").after(("iobj", recipient()), ("obj", theme()))
    return finish(clause(s, v, aux("had")), 0.4, 0.3)


@template("ditransitive")
def relative_gave():
    """The law that gave women the vote passed in 1920."""
    np = law()
    v = verb(pick(DITRANS)).before(("nsubj", rel_pron(pick(["that", "which"])))).after(
        ("iobj", recipient()), ("obj", theme()))
    np.after(("acl:relcl", v))
    return finish(clause(np, main_for_thing(np)), 0.5)


@template("ditransitive")
def to_give():
    s = agent()
    g = verb(pick(DITRANS[:14]), "VB").before(to_mark()).after(("iobj", recipient()),
                                                               ("obj", theme()))
    v = verb(
        pick([
            "refuse", "promise", "agree", "want", "try", "decide", "offer/offered", "fail", "vote",
            "plan/planned"
        ])).after(("xcomp", g))
    return finish(clause(s, v), 0.2, 0.2)


@template("ditransitive")
def told_that():
    s = person()
    c = short_clause().before(mark("that"))
    v = verb(pick(["tell/told", "warn", "inform", "remind", "promise", "assure", "teach/taught"]))
    v.after(("iobj", recipient()), ("ccomp", c))
    return finish(clause(s, v), 0.0, 0.3)


# -- coordination


@template("coordination", 3)
def two_verbs():
    """X resigned in 1920 and left the country in 1921."""
    s = agent()
    v, w = lasting_predicate(s), predicate(s)
    if chance(0.7):
        v.after(past_point())
    if chance(0.7):
        w.after(past_point() if chance(0.7) else later())
    if chance(0.2):
        w.before(adv(pick(["then", "soon", "finally", "later"])))
    w.before(cc(pick(["and", "and", "and", "but"])))
    v.after(("conj", w))
    return sentence(opening(clause(s, v), 0.2))


@template("coordination", 2)
def three_verbs():
    s = agent()
    v, w, x = lasting_predicate(s), lasting_predicate(s), predicate(s)
    for u in (v, w, x):
        if chance(0.35):
            u.after(past_point())
    w.before(comma())
    x.before(cc())
    if chance(0.6):
        x.before(comma())
    v.after(("conj", w), ("conj", x))
    return sentence(opening(clause(s, v), 0.1))


@template("coordination", 2)
def passive_pair():
    """X and Y were arrested and shot."""
    s, t = person(), person()
    s.after(("conj", t.before(cc())))
    s.pl = True
    v = verb(pick(["arrest", "capture", "seize", "try", "question", "accuse", "convict"]), "VBN")
    w = verb(
        pick([
            "shoot/shot", "execute", "deport", "hang/hanged", "imprison", "exile", "release",
            "acquit/acquitted"
        ]), "VBN").before(cc())
    if chance(0.5):
        w.after(past_point())
    v.after(("conj", w))
    return sentence(opening(passive_clause(s, v), 0.25))


@template("coordination", 2)
def list_subject():
    makers = pick([[group] * 3, [place] * 3, [surname] * 3, [full_name] * 3, [people] * 3])
    parts = [m() for m in makers]
    if makers[0] is place:
        for p in parts:
            p.kind = "civ"
    if chance(0.3):
        parts.append(makers[0]())
    for p in parts[1:-1]:
        p.before(comma())
    parts[-1].before(cc())
    if chance(0.5):
        parts[-1].before(comma())
    s = parts[0]
    for p in parts[1:]:
        s.after(("conj", p))
    s.pl = True
    return finish(clause(s, predicate(s)), 0.5, 0.15)


@template("coordination", 2)
def list_object():
    s = agent()
    make = pick([institution, site, law, surname, place])
    parts = [make() for _ in range(3)]
    parts[1].before(comma())
    parts[2].before(cc())
    if chance(0.5):
        parts[2].before(comma())
    parts[0].after(("conj", parts[1]), ("conj", parts[2]))
    entry = {
        institution: pick(BODY_V),
        site: pick(PLACE_MIL),
        law: pick(LAW_GOV),
        surname: pick(PERSON_V),
        place: pick(PLACE_MIL)
    }[make]
    v = verb(entry).after(("obj", parts[0]))
    return finish(clause(s, v), 0.4, 0.2)


@template("coordination", 2)
def two_clauses():
    v, w = simple(), simple()
    tail(v, 0.3)
    tail(w, 0.3)
    w.before(cc(pick(["and", "but", "and", "so", "yet"])))
    w.before(comma())
    v.after(("conj", w))
    return sentence(opening(v, 0.2))


@template("coordination")
def semicolon():
    v, w = simple(), simple()
    w.before(("punct", punct(";")))
    tail(w, 0.4)
    v.after(("parataxis", w))
    return sentence(v)


@template("coordination")
def both_and():
    s, t = pick([(people, people), (place, place), (surname, surname), (body, body)])
    s, t = s(), t()
    s.kind = t.kind = "gov"
    s.before(("cc:preconj", Word("both", "CCONJ", "CC")))
    s.after(("conj", t.before(cc())))
    s.pl = True
    return finish(clause(s, predicate(s)), 0.5, 0.2)


@template("coordination")
def adjectives():
    """the poor and hungry workers; short but bloody"""
    s = noun(pick(EVENTS), det("a"), kind="event")
    a = adj(pick(["short", "long", "costly", "violent", "sudden"]))
    a.after(("conj", adj(pick(["bloody", "decisive", "unpopular", "destructive",
                               "bitter"])).before(cc(pick(["and", "but"])))))
    s.left.append(("amod", a))
    return finish(clause(s, predicate(s)), 0.4, 0.3)


@template("coordination")
def shared_object():
    """captured and burned the city"""
    s = pick([lambda: group(True), body, person])()
    v, w = verb(pick(PLACE_MIL)), verb(pick(PLACE_MIL))
    w.before(cc())
    v.after(("conj", w), ("obj", site()))
    return finish(clause(s, v), 0.5, 0.2)


@template("coordination")
def dates_conjoined():
    """in 1920 and again in 1943"""
    s = agent()
    v = clause(s, predicate(s))
    y = year(1810, 1950)
    a = num(y).before(case("in"))
    b = num(y + R.randint(1, 30)).before(
        cc(), adv("again"), case("in")) if chance(0.6) else num(y + R.randint(1, 30)).before(cc())
    v.after(("obl", a.after(("conj", b))))
    return sentence(v)


@template("coordination")
def infinitives():
    s = agent()
    g, h = transitive("gov", "VB").before(to_mark()), transitive("gov", "VB").before(cc())
    if chance(0.4):
        h.left.insert(1, to_mark())
    g.after(("conj", h))
    v = verb(
        pick([
            "promise", "try", "agree", "want", "threaten", "refuse", "decide", "begin/began/begun",
            "hope"
        ])).after(("xcomp", g))
    return finish(clause(s, v), 0.0, 0.3)


# -- phrasal verbs

PHRASAL = [
    ("take/took/taken", "over",
     ["ministry", "government", "company", "city", "party", "newspaper", "bank", "command"]),
    ("carry", "out", ["reform", "coup", "order", "attack", "census", "plan", "purge", "execution"]),
    ("set/set", "up",
     ["commission", "government", "school", "base", "committee", "court", "factory"]),
    ("give/gave/given", "up",
     ["throne", "claim", "office", "command", "title", "territory", "fight"]),
    ("call", "off", ["strike", "election", "attack", "offensive", "visit", "search"]),
    ("put/put", "down", ["revolt", "mutiny", "uprising", "strike", "rebellion", "riot"]),
    ("draw/drew/drawn", "up", ["constitution", "treaty", "plan", "list", "budget", "map"]),
    ("break/broke/broken", "off", ["talk", "negotiation", "alliance", "siege", "engagement"]),
    ("hand", "over", ["power", "city", "prisoner", "fort", "weapon", "island"]),
    ("bring/brought", "about", ["crisis", "reform", "fall", "peace", "defeat"]),
    ("turn", "down", ["offer", "loan", "proposal", "post", "petition"]),
    ("call", "up", ["reservist", "militia", "volunteer", "conscript"]),
    ("wipe", "out", ["garrison", "debt", "village", "fleet"]),
    ("tear/tore/torn", "down", ["wall", "palace", "statue", "flag"]),
    ("shut/shut", "down", ["newspaper", "factory", "university", "port", "mine"]),
    ("drive/drove/driven", "out", ["invader", "settler", "garrison", "missionary"]),
    ("hold/held", "back", ["troop", "report", "fund", "fleet"]),
    ("lay/laid", "down", ["weapon", "rule", "office"]),
    ("pay/paid", "off", ["debt", "loan", "creditor", "army"]),
    ("blow/blew/blown", "up", ["bridge", "railway", "ship", "arsenal"]),
    ("cut/cut", "off", ["supply", "city", "retreat", "aid"]),
    ("build/built", "up", ["army", "navy", "fleet", "party"]),
    ("throw/threw/thrown", "out", ["bill", "government", "appeal"]),
    ("sell/sold", "off", ["estate", "railway", "land", "mine"]),
    ("cast/cast", "aside", ["constitution", "doubt", "ally"]),
    ("point", "out", ["danger", "error", "weakness"]),
    ("win/won", "back", ["province", "vote", "city", "seat"]),
    ("buy/bought", "up", ["land", "grain", "share", "mine"]),
    ("sign", "away", ["province", "right", "island"]),
    ("send/sent", "out", ["expedition", "envoy", "patrol", "invitation"]),
    ("work", "out", ["compromise", "plan", "truce", "settlement"]),
    ("rule", "out", ["election", "truce", "compromise", "invasion"]),
    ("round", "up", ["student", "striker", "suspect", "deserter"]),
    ("hold/held", "up", ["train", "convoy", "treaty", "reform"]),
    ("burn", "down", ["palace", "village", "theatre", "barracks"]),
    ("wind/wound", "up", ["company", "campaign", "bank"]),
]
PHRASAL_I = [("break/broke/broken", "out", "event"), ("die", "down", "event"),
             ("go/went/gone", "on", "event"), ("drag/dragged", "on", "event"),
             ("stand/stood", "down", "person"), ("step/stepped", "down", "person"),
             ("give/gave/given", "in", "person"), ("pull", "out", "gov"),
             ("hold/held", "out", "mil"), ("back", "down", "gov"),
             ("break/broke/broken", "away", "gov"), ("move", "in", "mil"),
             ("rise/rose/risen", "up", "civ"), ("fall/fell/fallen", "apart", "gov"),
             ("speak/spoke/spoken", "out", "person"), ("fight/fought", "on", "mil"),
             ("slow", "down", "event"), ("break/broke/broken", "down", "event"),
             ("settle", "down", "civ"), ("turn", "back", "mil")]


def prt(form):
    # a plain adverb of direction is ADV/advmod in the corpora, a true particle ADP/RP/compound:prt
    if form in ("back", "away", "apart", "aside"):
        return ("advmod", Word(form, "ADV", "RB"))
    return ("compound:prt", Word(form, "ADP", "RP"))


def phrasal_object(choices):
    o = pick(choices)
    if o in ("power", "peace", "land", "aid"):
        return noun(o)
    if o in ("talk", "negotiation", "weapon", "reservist", "volunteer", "conscript", "troop",
             "supply", "debt", "fund", "share", "missionary", "prisoner", "invader", "settler",
             "striker", "deserter", "suspect", "student", "right", "vote"):
        h = noun(o, det("the"), pl=True)
    else:
        h = noun(o, det(pick(["the", "the", "a"])))
    if chance(0.3):
        h.left.append(
            ("amod",
             adj(pick(["new", "old", "royal", "northern", "whole", "last", "foreign", "secret"]))))
    if chance(0.25):
        h.after(pp("of", place(), "nmod"))
    return h


@template("phrasal", 4)
def took_over():
    entry, p, objects = pick(PHRASAL)
    s = agent()
    v = verb(entry).after(prt(p), ("obj", phrasal_object(objects)))
    return finish(clause(s, v), 0.55, 0.25)


@template("phrasal", 2)
def took_it_over():
    entry, p, objects = pick(PHRASAL)
    while p == "about":
        entry, p, objects = pick(PHRASAL)
    s = agent()
    o = pron(pick(["it", "them"])) if chance(0.6) else phrasal_object(objects)
    o.right = []
    v = verb(entry).after(("obj", o), prt(p))
    return finish(clause(s, v), 0.55, 0.25)


@template("phrasal", 2)
def was_taken_over():
    entry, p, objects = pick(PHRASAL)
    s = phrasal_object(objects)
    v = verb(entry, "VBN").after(prt(p))
    if chance(0.5):
        v.after(by_agent())
    return finish(passive_clause(s, v), 0.6, 0.2)


@template("phrasal", 2)
def broke_out():
    entry, p, kind = pick(PHRASAL_I)
    s = event() if kind == "event" else person() if kind == "person" else group(
        True) if kind == "mil" else group(False) if kind == "civ" else body()
    v = verb(entry).after(prt(p))
    return finish(clause(s, v), 0.8, 0.2)


@template("phrasal")
def to_take_over():
    entry, p, objects = pick(PHRASAL)
    s = agent()
    g = verb(entry, "VB").before(to_mark()).after(prt(p), ("obj", phrasal_object(objects)))
    v = verb(
        pick([
            "try", "refuse", "decide", "agree", "want", "plan/planned", "promise", "fail",
            "threaten"
        ])).after(("xcomp", g))
    return finish(clause(s, v), 0.2, 0.3)


@template("phrasal")
def relative_particle():
    """The revolt that the army put down had begun ..."""
    entry, p, objects = pick(PHRASAL)
    np = phrasal_object(objects)
    np.right = []
    c = clause(short_agent(), verb(entry).after(prt(p)))
    if chance(0.6):
        c.before(("obj", rel_pron("that")))
    np.after(("acl:relcl", c))
    v = verb(object_verb(law()), "VBN")
    v = verb(
        pick([
            "lose/lost", "forget/forgot/forgotten", "describe", "restore", "rebuild/rebuilt",
            "replace", "criticise"
        ]), "VBN")
    return finish(passive_clause(np, v), 0.5)


@template("phrasal")
def phrasal_pair():
    a, b = pick(PHRASAL), pick(PHRASAL)
    s = agent()
    v = verb(a[0]).after(prt(a[1]), ("obj", phrasal_object(a[2])))
    w = verb(b[0]).after(prt(b[1]), ("obj", phrasal_object(b[2]))).before(cc())
    if chance(0.4):
        w.after(past_point())
    v.after(("conj", w))
    return sentence(opening(clause(s, v), 0.3))


@template("phrasal")
def preposition_contrast():
    """The army marched into Lima; verbs with a plain preposition."""
    s = agent()
    entry, p = pick([("march", "into"), ("look", "into"), ("vote", "against"), ("rely", "on"),
                     ("depend", "on"), ("flee/fled", "across"), ("call", "for"), ("insist", "on"),
                     ("ask", "for"), ("ride/rode/ridden", "through"), ("fight/fought", "for"),
                     ("live", "in"), ("sail", "from")])
    o = site() if p in ("into", "across", "through", "in", "from") else law()
    return finish(clause(s, verb(entry).after(pp(p, o))), 0.5, 0.2)


# -- subordinate clauses


@template("subordinate", 3)
def fronted_subordinate():
    v = simple()
    front(v, ("advcl", subordinate()), chance(0.9))
    return finish(v, 0.25)


@template("subordinate", 2)
def final_subordinate():
    v = simple()
    tail(v, 0.3)
    v.after(("advcl", subordinate()))
    return sentence(opening(v, 0.15))


@template("subordinate", 2)
def having_done():
    s = agent()
    c = predicate(s, "VBN").before(aux("having"))
    tail(c, 0.35)
    v = clause(s, predicate(s))
    return finish(front(v, ("advcl", c)), 0.3)


@template("subordinate")
def after_ing():
    s = agent()
    c = predicate(s, "VBG").before(mark(pick(["after", "before", "by", "without", "while"])))
    v = clause(s, predicate(s))
    if chance(0.6):
        tail(c, 0.3)
        front(v, ("advcl", c))
    else:
        v.after(("advcl", c))
    return sentence(v)


@template("subordinate")
def participle_tail():
    """..., forcing the king ..."""
    v = simple()
    tail(v, 0.4)
    c = transitive("event", "VBG").before(comma())
    v.after(("advcl", c))
    return sentence(opening(v, 0.15))


@template("subordinate")
def past_participle_front():
    """Defeated in 1920, X ..."""
    s = person()
    c = verb(
        pick([
            "defeat", "arrest", "exile", "dismiss", "wound", "betray", "elect", "abandon",
            "surround", "bear/bore/born", "encourage", "ruin"
        ]), "VBN")
    if chance(0.7):
        c.after(past_point())
    if chance(0.4) and c.lemma != "bear":
        c.after(by_agent())
    elif not c.right:
        c.after(place_pp())
    v = clause(s, predicate(s))
    return finish(front(v, ("advcl", c)), 0.4)


@template("subordinate")
def that_clause():
    s = agent()
    c = simple()
    if chance(0.7):
        c.before(mark("that"))
    tail(c, 0.3)
    v = verb(
        pick([
            "believe", "say/said", "fear", "claim", "know/knew/known", "announce", "hope", "deny",
            "learn", "discover", "argue", "report", "admit/admitted", "insist"
        ])).after(("ccomp", c))
    return finish(clause(s, v), 0.0, 0.25)


@template("subordinate")
def to_purpose():
    v = simple(agent())
    g = transitive("gov", "VB").before(to_mark())
    if chance(0.3):
        front(v, ("advcl", g))
    else:
        v.after(("advcl", g))
    return sentence(opening(v, 0.15))


def v_takes_iobj(entry):
    return entry.split("/")[0] in IOBJ_XCOMP


@template("subordinate")
def persuaded_to():
    """The king persuaded the bishop to sign the treaty."""
    s, o = agent(), pick([role, group, surname, body])()
    g = predicate(o, "VB").before(to_mark())
    entry = pick([
        "persuade", "force", "order/ordered", "ask", "allow", "compel/compelled", "urge", "invite",
        "command", "oblige", "help"
    ])
    v = verb(entry).after(("iobj" if v_takes_iobj(entry) else "obj", o), ("xcomp", g))
    return finish(clause(s, v), 0.0, 0.25)


@template("subordinate")
def two_subordinates():
    v = simple()
    front(v, ("advcl", subordinate()))
    v.after(("advcl", subordinate()))
    return sentence(v)


@template("subordinate")
def so_that():
    v = simple()
    s = short_agent()
    c = clause(s, predicate(s, "VB", True), aux(pick(["could", "would"])))
    c.before(("mark", Word("so", "SCONJ", "IN").after(("fixed", Word("that", "SCONJ", "IN")))))
    v.after(("advcl", c))
    return sentence(v)


@template("subordinate")
def if_would():
    s, t = short_agent(), agent()
    c = clause(s, predicate(s, "VBN", True), aux("had")).before(mark("if"))
    v = clause(t, predicate(t, "VBN"), aux("would"), aux("have"))
    if chance(0.6):
        front(v, ("advcl", c))
    else:
        v.after(("advcl", c))
    return sentence(v)


@template("subordinate")
def event_subject_that():
    """The fact that ... alarmed the king."""
    s = noun(pick(["fact", "news", "rumour", "report", "fear", "belief"]), det("the"), kind="event")
    s.after(("acl", short_clause().before(mark("that"))))
    v = transitive("event", "VBD")
    return finish(clause(s, v), 0.2)


@template("subordinate")
def years_after():
    """Two years after the war had ended, ...; Two years after the war, ..."""
    v = simple()
    y = noun(pick(["year", "month", "day", "week", "decade"]), ("nummod", num(pick(COUNT_WORDS))),
             pl=True)
    if chance(0.6):
        y.after(
            pp(pick(["after", "before"]),
               event() if chance(0.6) else noun("death", poss(pick(["his", "her"]))), "nmod"))
    else:
        y.after(("acl", short_clause().before(mark(pick(["after", "before"])))))
    return finish(front(v, ("obl:unmarked", y), chance(0.85)), 0.15)


# -- other dates


@template("dates", 2)
def life_dates_subject():
    s = full_name()
    if chance(0.3):
        s.before(("nmod:desc", title_word(s.get("she"))))
    s.after(life_dates())
    return finish(clause(s, predicate(s)), 0.4)


@template("dates", 2)
def life_dates_copula():
    s = full_name().after(life_dates())
    head = noun(pick(PROFESSIONS + ROLES), det("a"))
    head.left.append(("amod", adj(pick(DEMONYMS))))
    if chance(0.4):
        head.after(("conj", noun(pick(PROFESSIONS)).before(cc())))
    head.before(("nsubj", s), ("cop", Word("was", "AUX", "VBD", "be")))
    if chance(0.5):
        head.after(("acl:relcl", subject_relative("who", Word("x", "X", "X", kind="person"))))
    return sentence(head)


@template("dates", 2)
def from_to():
    s = agent()
    v = clause(
        s,
        verb(
            pick([
                "govern", "rule", "serve", "study", "teach/taught", "live", "work", "fight/fought",
                "travel/travelled", "preside", "reign"
            ])))
    if chance(0.6):
        v.after(place_pp())
    return sentence(v.after(*span()))


@template("dates", 2)
def fronted_span():
    v = simple(agent())
    parts = span()
    parts[-1][1].after(comma())
    v.before(*parts)
    return finish(v, 0.0)


@template("dates")
def born_and_died():
    s = pick([full_name, titled])()
    v = verb("bear/bore/born", "VBN").after(place_pp(), past_point())
    passive_clause(s, v)
    if chance(0.6):
        BASE[0] += 45
        w = verb("die").before(cc()).after(place_pp(), past_point())
        BASE[0] -= 45
        v.after(("conj", w))
    return sentence(v)


@template("dates")
def later_front():
    v = simple()
    front(v, later() if chance(0.6) else unmarked_time(), chance(0.7))
    return finish(v, 0.1)


@template("dates")
def two_dates():
    """On 5 March 1933, in Lima, ..."""
    v = simple(agent())
    a = place_pp()
    a[1].after(comma())
    v.before(a)
    b = past_point(True)
    b[1].after(comma())
    v.before(b)
    return sentence(v)


@template("dates")
def by_had():
    """By 1912 the Liberals had ..."""
    s = agent()
    v = clause(s, predicate(s, "VBN"), aux("had"))
    return sentence(
        front(v, pp("by",
                    pick([year_word, month_year, decade, part_of_year])()), chance(0.6)))


@template("dates")
def prices_rose():
    s = noun(pick(THINGS), pl=True, kind="event")
    if chance(0.4):
        s.before(("compound", noun(pick(["food", "land", "grain", "farm", "coal", "copper"]))))
    v = verb(pick(THING_I)).after(*span())
    return sentence(clause(s, v))


@template("dates")
def middle_date():
    """Vargas, in 1931, signed ..."""
    s = pick([surname, full_name, body])()
    v = predicate(s)
    d = past_point(True)
    d[1].before(comma())
    d[1].after(comma())
    v.before(d)
    return sentence(v.before(("nsubj", s)))


@template("dates")
def event_took_place():
    s = event()
    v = verb("take/took/taken").after(("obj", noun("place")))
    v.after(place_pp()) if chance(0.5) else None
    return sentence(clause(s, v).after(past_point()))


# ---------------------------------------------------------------- the treebank

IOBJ_XCOMP = {"persuade", "ask", "allow", "urge"}

TARGETS = {
    "inversion": 225,
    "titles": 135,
    "relative": 135,
    "datednouns": 95,
    "existential": 55,
    "ditransitive": 55,
    "coordination": 80,
    "phrasal": 55,
    "subordinate": 65,
    "dates": 55
}


def clumsy(rows):
    """Whether two dates or two places stand together that do not belong together."""
    kids = collections.defaultdict(list)
    for r in rows:
        kids[r[6]].append(r)
    names = set(PLACES) | {"San", "Santa", "Puerto", "Villa"}
    for r in rows:
        if r[3] != "VERB" and r[7] != "root":
            continue
        dates = 0
        for k in kids[r[0]]:
            cases = [c[1].lower() for c in kids[k[0]] if c[7] == "case"]
            timed = k[3] == "NUM" or k[1] in MONTHS or k[4] == "NNS" and k[1][0].isdigit() or \
                k[2] in ("late", "year", "month", "week", "day", "decade", "end", "beginning", "start", "spring",
                         "summer", "autumn", "winter")
            dates += timed and k[7] in ("obl", "obl:unmarked", "advmod") and cases != ["to"]
        if dates > 1:
            return True
    for i, r in enumerate(rows):
        if r[1] in names:
            after = [x for x in rows[i + 1:i + 4] if x[7] != "flat"][:2]
            if len(after) == 2 and after[0][1] in ("in", "near", "outside", "at",
                                                   "of") and after[1][1] in names:
                return True
    return bool(TWO_DATES.search(text_of(rows)))


TWO_DATES = re.compile(
    r"(\d{4}s?|(%s)( \d+)?),? (in|on|by|after|before|until|from|between|at|that|the) "
    r"(\d|%s|the (early|late|spring|summer|autumn|winter|end|start|beginning|next|following)|"
    r"(same )?(year|day|week|month|summer|winter)|(next|following))" % (("|".join(MONTHS), ) * 2))


def generate():
    seen = set()
    for family, target in TARGETS.items():
        mine = [t for t in TEMPLATES if t[0] == family]
        bag = [t for t in mine for _ in range(t[3])]
        made = 0
        while made < target:
            _, name, make, _ = bag[made % len(bag)]
            new_story()
            rows = flatten(make())
            words_only = sum(r[3] != "PUNCT" for r in rows)
            forms = [r[1].lower() for r in rows if r[3] in ("NOUN", "VERB", "ADJ")]
            propers = [r[1] for r in rows if r[3] == "PROPN" and r[1] not in MONTHS]
            lemmas = collections.Counter(r[2] for r in rows
                                         if r[3] in ("NOUN", "VERB", "ADJ") and r[2] != "be")
            if not 4 <= words_only <= 34 or text_of(rows) in seen:
                continue
            if words_only < 10 and chance(0.6) or clumsy(rows):
                continue
            if any(n > 1 for n in lemmas.values()) or len(propers) != len(set(propers)):
                continue
            seen.add(text_of(rows))
            made += 1
            yield family, name, made, rows


def write(path):
    counts = collections.Counter()
    tokens = 0
    with open(path, "w", encoding="utf-8") as out:
        for family, name, number, rows in generate():
            out.write(
                f"# sent_id = history-{family}-{number:03d}\n# template = {name}\n# text = {text_of(rows)}\n"
            )
            out.write("\n".join("\t".join(r) for r in rows) + "\n\n")
            counts[family] += 1
            tokens += len(rows)
    print(dict(counts), sum(counts.values()), "sentences,", tokens, "tokens,", len(TEMPLATES),
          "templates")


def show(count):
    for family, name, make, _ in TEMPLATES:
        for _ in range(count):
            rows = flatten(make())
            print(f"[{family}/{name}] {text_of(rows)}")
            print("   " + " ".join(f"{r[0]}:{r[1]}/{r[4]}/{r[7]}>{r[6]}" for r in rows))


def read(path):
    rows = []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            if rows:
                yield rows
            rows = []
        elif line[0] != "#":
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
    if rows:
        yield rows


def check(path, train):
    tags, relations = set(), set()
    for t in train:
        for rows in read(t):
            tags.update((r[3], r[4]) for r in rows)
            relations.update(r[7] for r in rows)
    bad = crossing = total = 0
    for number, rows in enumerate(read(path)):
        total += 1
        heads = [int(r[6]) for r in rows]
        problems = []
        if heads.count(0) != 1 or any((h == 0) != (r[7] == "root") for h, r in zip(heads, rows)):
            problems.append("root")
        if any(h < 0 or h > len(rows) or h == i + 1 for i, h in enumerate(heads)):
            problems.append("head out of range")
        for i in range(len(rows)):
            k, steps = i + 1, 0
            while k and steps <= len(rows):
                k, steps = heads[k - 1], steps + 1
            if k:
                problems.append("cycle")
                break
        arcs = [(min(i + 1, h), max(i + 1, h)) for i, h in enumerate(heads) if h]
        crossing += any(a < c < b < d for a, b in arcs for c, d in arcs)
        for r in rows:
            if len(r) != 10:
                problems.append("columns")
            if train and ((r[3], r[4]) not in tags or r[7] not in relations):
                problems.append("unknown " + "/".join((r[1], r[3], r[4], r[7])))
        if problems:
            bad += 1
            print(number + 1, text_of(rows), problems)
    print(total, "sentences,", bad, "bad,", crossing, "not projective")


if __name__ == "__main__":
    if sys.argv[1] == "--show":
        show(int(sys.argv[2]))
    elif sys.argv[1] == "--check":
        check(sys.argv[2], sys.argv[3:])
    else:
        write(sys.argv[1])
