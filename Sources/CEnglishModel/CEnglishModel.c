#include "CEnglishModel.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(16) static const unsigned char model[] = {
#embed "model.bin"
};

const size_t clio_model_size = sizeof(model);

const unsigned char *clio_model(void) { return model; }
