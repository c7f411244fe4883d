// English verbs and their irregular forms, embedded byte for byte from verbs.txt.
//
// One verb a line: the lemma, and where they are not lemma + "ed", the past and the past
// participle, with "|" between variants. See LICENSES.md in this folder for the sources.

#ifndef CLIO_LEXICON_H
#define CLIO_LEXICON_H

#include <stddef.h>

/// The table's first byte.
const unsigned char *clio_verbs_table(void);

extern const size_t clio_verbs_size;

#endif
