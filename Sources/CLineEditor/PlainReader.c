#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "CLineEditor.h"
#include "Signals.h"

// What has been read and not yet handed out.
static char *buffer;
static size_t used;
static size_t capacity;
static bool is_at_end;

// The first line, without its end; NULL while it is not complete.
static char *take_line(void) {
  char *end = used > 0 ? memchr(buffer, '\n', used) : NULL;
  size_t length = end != NULL ? (size_t)(end - buffer) : used;
  if (end == NULL && !(is_at_end && used > 0)) return NULL;
  size_t consumed = length + (end != NULL ? 1 : 0);
  char *line = malloc(length + 1);
  if (line == NULL) return NULL;
  memcpy(line, buffer, length);
  if (length > 0 && line[length - 1] == '\r') length--;
  line[length] = '\0';
  used -= consumed;
  memmove(buffer, buffer + consumed, used);
  return line;
}

static bool read_more(void) {
  if (used == capacity) {
    size_t larger = capacity == 0 ? 4096 : capacity * 2;
    char *grown = realloc(buffer, larger);
    if (grown == NULL) return false;
    buffer = grown;
    capacity = larger;
  }
  ssize_t count = read(STDIN_FILENO, buffer + used, capacity - used);
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return true;
  if (count > 0) used += (size_t)count;
  return count > 0;
}

enum clio_read_result clio_plain_read(char **line) {
  for (;;) {
    if (clio_terminated_by) return CLIO_READ_TERMINATED;
    if (clio_interrupted) {
      clio_interrupted = 0;
      return CLIO_READ_INTERRUPTED;
    }
    *line = take_line();
    if (*line != NULL) return CLIO_READ_LINE;
    if (is_at_end) {
      // A terminal may go on after Ctrl-D.
      is_at_end = false;
      return CLIO_READ_END;
    }
    if (clio_wait_for_input() && !read_more()) is_at_end = true;
  }
}
