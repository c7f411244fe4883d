#define _GNU_SOURCE
#include "Completion.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static clio_completer completer_in_use;
static bool is_active;

void clio_completion_enable(bool is_enabled) { is_active = is_enabled; }

// The length of the word that ends at the cursor; a blank in quotation marks is part of it.
static size_t word_length(const char *text, size_t length) {
  size_t start = 0;
  char quote = '\0';
  for (size_t index = 0; index < length; index++) {
    char character = text[index];
    if (quote != '\0') {
      if (character == quote) quote = '\0';
    } else if (character == '"' || character == '\'') {
      quote = character;
    } else if (character == ' ') {
      start = index + 1;
    }
  }
  return length - start;
}

// The length of what all candidates begin with, not ending within a character.
static size_t common_length(char *const *candidates, size_t count) {
  size_t common = strlen(candidates[0]);
  for (size_t index = 1; index < count; index++) {
    size_t length = 0;
    while (length < common && candidates[index][length] == candidates[0][length]) length++;
    common = length;
  }
  while (common > 0 && ((unsigned char)candidates[0][common] & 0xC0) == 0x80) common--;
  return common;
}

static unsigned char complete_word(EditLine *editor, int character) {
  (void)character;
  if (!is_active || completer_in_use == NULL) return CC_ERROR;
  const LineInfo *info = el_line(editor);
  size_t length = (size_t)(info->cursor - info->buffer);
  char *before = strndup(info->buffer, length);
  if (before == NULL) return CC_ERROR;
  size_t typed = word_length(before, length);
  char *found = completer_in_use(before);
  free(before);
  if (found == NULL || *found == '\0') {
    free(found);
    return CC_ERROR;
  }

  size_t count = 1;
  for (const char *rest = found; (rest = strchr(rest, '\n')) != NULL; rest++) count++;
  char **candidates = calloc(count, sizeof *candidates);
  if (candidates == NULL) {
    free(found);
    return CC_ERROR;
  }
  char *position = NULL;
  size_t index = 0;
  for (char *word = strtok_r(found, "\n", &position); word != NULL && index < count;
       word = strtok_r(NULL, "\n", &position)) {
    candidates[index++] = word;
  }
  count = index;

  unsigned char result = CC_REFRESH;
  size_t common = count > 0 ? common_length(candidates, count) : 0;
  if (common > typed || count == 1) {
    char *text = NULL;
    if (asprintf(&text, "%.*s%s", (int)common, candidates[0], count == 1 ? " " : "") >= 0) {
      el_deletestr(editor, (int)typed);
      if (el_insertstr(editor, text) != 0) result = CC_ERROR;
      free(text);
    }
  } else {
    fputc('\n', stdout);
    for (index = 0; index < count; index++) printf("%s%s", candidates[index], "  ");
    fputc('\n', stdout);
    fflush(stdout);
    result = CC_REDISPLAY;
  }
  free(candidates);
  free(found);
  return result;
}

void clio_completion_install(EditLine *editor, clio_completer completer) {
  completer_in_use = completer;
  el_set(editor, EL_ADDFN, "clio-complete", "Complete the word", complete_word);
}
