#include "CLineEditor.h"

#include <stdio.h>
#include <editline/readline.h>

char *clio_read_line(const char *prompt) {
  return readline(prompt);
}
