// The trained model of English, embedded byte for byte from model.bin; MODEL.md tells what it is.

#ifndef CLIO_ENGLISH_MODEL_H
#define CLIO_ENGLISH_MODEL_H

#include <stddef.h>

/// The model's first byte, aligned to 16 bytes.
const unsigned char *clio_model(void);

extern const size_t clio_model_size;

#endif
