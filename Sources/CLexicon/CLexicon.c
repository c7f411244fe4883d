#include "CLexicon.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char verbs[] = {
#embed "verbs.txt"
};

const size_t clio_verbs_size = sizeof(verbs);

const unsigned char *clio_verbs_table(void) { return verbs; }
