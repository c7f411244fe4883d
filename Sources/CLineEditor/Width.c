#define _XOPEN_SOURCE 700

#include <wchar.h>

#include "CLineEditor.h"

int clio_width_of(unsigned int scalar) { return wcwidth((wchar_t)scalar); }
