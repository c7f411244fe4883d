#include "CDefaults.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

const unsigned char clio_default_configuration[] = {
#embed "../../config/default.yaml"
};

const size_t clio_default_configuration_size = sizeof(clio_default_configuration);
