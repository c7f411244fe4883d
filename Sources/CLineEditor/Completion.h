// Completion of the word before the cursor, for the line editor of this module.

#ifndef CLIO_COMPLETION_H
#define CLIO_COMPLETION_H

#include <histedit.h>
#include <stdbool.h>

#include "CLineEditor.h"

/// Gives the editor the function "clio-complete".
void clio_completion_install(EditLine *editor, clio_completer completer);

/// Where completion is off, the key inserts what is on it.
void clio_completion_enable(bool is_enabled);

#endif
