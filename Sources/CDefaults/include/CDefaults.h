// The shipped configuration, embedded byte for byte from config/default.yaml.

#ifndef CLIO_DEFAULTS_H
#define CLIO_DEFAULTS_H

#include <stddef.h>

const unsigned char *clio_default_configuration_start(void);
extern const size_t clio_default_configuration_size;

#endif
