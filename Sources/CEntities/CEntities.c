#include "CEntities.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char entities[] = {
#embed "entities.txt"
};

const size_t clio_entities_size = sizeof(entities);

const unsigned char *clio_entities_table(void) { return entities; }
