#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "CLineEditor.h"
#include "Signals.h"

enum clio_read_result clio_plain_read(char **line) {
  char *buffer = NULL;
  size_t capacity = 0;
  for (;;) {
    if (clio_terminated_by) break;
    if (clio_interrupted) {
      clio_interrupted = 0;
      free(buffer);
      return CLIO_READ_CANCELLED;
    }
    errno = 0;
    ssize_t length = getline(&buffer, &capacity, stdin);
    if (length >= 0) {
      if (length > 0 && buffer[length - 1] == '\n') buffer[--length] = '\0';
      if (length > 0 && buffer[length - 1] == '\r') buffer[--length] = '\0';
      *line = buffer;
      return CLIO_READ_LINE;
    }
    if (errno != EINTR) {
      free(buffer);
      return clio_terminated_by ? CLIO_READ_TERMINATED : CLIO_READ_END;
    }
    clearerr(stdin);
  }
  free(buffer);
  return CLIO_READ_TERMINATED;
}
