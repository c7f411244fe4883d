#include "CDefaults.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char default_configuration[] = {
#embed "../../config/default.yaml"
};

const size_t clio_default_configuration_size = sizeof(default_configuration);

const unsigned char *clio_default_configuration_start(void) { return default_configuration; }
