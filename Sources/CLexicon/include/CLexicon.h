// English words and their forms, embedded byte for byte; each table is sorted by its first field.
//
// verbs.txt: one verb a line: the lemma, and where they do not follow the rules, the past, the
// past participle and the -ing form, with "|" between variants.
// nouns.txt: a noun and its plural, where it does not follow the rules.
// forms.txt: a form, then pairs of a code and a lemma: d past, n past participle, s plural,
// r comparative, t superlative, c an adjective with a capital of its own.
//
// See LICENSES.md in this folder for the sources.

#ifndef CLIO_LEXICON_H
#define CLIO_LEXICON_H

#include <stddef.h>

/// The first byte of the verbs.
const unsigned char *clio_verbs_table(void);
/// The first byte of the nouns.
const unsigned char *clio_nouns_table(void);
/// The first byte of the forms.
const unsigned char *clio_forms_table(void);

extern const size_t clio_verbs_size;
extern const size_t clio_nouns_size;
extern const size_t clio_forms_size;

#endif
