// The named character references of HTML, embedded byte for byte; the list is that of the HTML
// Living Standard (WHATWG, CC BY 4.0).
//
// entities.txt: one a line, sorted by its bytes: the name as it stands after "&", with its ";"
// where that is needed, a tab, and the characters in UTF-8.

#ifndef CLIO_ENTITIES_H
#define CLIO_ENTITIES_H

#include <stddef.h>

/// The first byte of the table.
const unsigned char *clio_entities_table(void);

extern const size_t clio_entities_size;

#endif
