#include "CLexicon.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char verbs[] = {
#embed "verbs.txt"
};

static const unsigned char nouns[] = {
#embed "nouns.txt"
};

static const unsigned char forms[] = {
#embed "forms.txt"
};

const size_t clio_verbs_size = sizeof(verbs);
const size_t clio_nouns_size = sizeof(nouns);
const size_t clio_forms_size = sizeof(forms);

const unsigned char *clio_verbs_table(void) { return verbs; }
const unsigned char *clio_nouns_table(void) { return nouns; }
const unsigned char *clio_forms_table(void) { return forms; }
