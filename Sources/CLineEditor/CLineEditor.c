#include "CLineEditor.h"

#include <errno.h>
#include <fcntl.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <wchar.h>

#include "Completion.h"
#include "Signals.h"

static const int history_limit = 1000;

static EditLine *editor;
static History *command_history;
static History *answer_history;
static const char *current_prompt = "";
static bool was_cancelled;
static bool was_empty;

void clio_set_locale(void) {
  if (setlocale(LC_CTYPE, "") == NULL || strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
    setlocale(LC_CTYPE, "C.UTF-8");
  }
}

static char *prompt_of(EditLine *unused) {
  (void)unused;
  return (char *)current_prompt;
}

static void note_cancellation(void) {
  const LineInfo *info = el_line(editor);
  was_cancelled = true;
  was_empty = info->lastchar == info->buffer;
}

// Ctrl-Z: the shell gets the terminal as it was, and on return the line is drawn again.
static void stop_until_continued(void) {
  el_set(editor, EL_PREP_TERM, 0);
  clio_unwatch_terminal();
  raise(SIGTSTP);
  clio_watch_terminal();
  el_set(editor, EL_PREP_TERM, 1);
  el_set(editor, EL_REFRESH);
}

// Reads one character; a signal that has to be acted on ends the line or is dealt with here.
static int read_character(EditLine *unused, wchar_t *character) {
  (void)unused;
  mbstate_t state = {0};
  for (;;) {
    if (clio_terminated_by) return 0;
    if (clio_interrupted) {
      clio_interrupted = 0;
      note_cancellation();
      return 0;
    }
    if (clio_resized) {
      clio_resized = 0;
      el_resize(editor);
    }
    if (clio_stop_requested) {
      clio_stop_requested = 0;
      stop_until_continued();
    }
    if (!clio_wait_for_input()) continue;
    char byte;
    ssize_t count = read(STDIN_FILENO, &byte, 1);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return 0;
    size_t length = mbrtowc(character, &byte, 1, &state);
    if (length == (size_t)-2) continue;
    if (length == (size_t)-1) {
      memset(&state, 0, sizeof state);
      *character = L'\ufffd';
    }
    return 1;
  }
}

bool clio_editor_open(clio_completer completer) {
  if (editor != NULL) return true;
  HistEvent event;
  command_history = history_init();
  answer_history = history_init();
  editor = el_init("clio", stdin, stdout, stderr);
  if (editor == NULL || command_history == NULL || answer_history == NULL) {
    editor = NULL;
    return false;
  }
  history(command_history, &event, H_SETSIZE, history_limit);
  history(command_history, &event, H_SETUNIQUE, 1);
  history(answer_history, &event, H_SETSIZE, history_limit);
  el_set(editor, EL_SIGNAL, 0);
  el_set(editor, EL_EDITOR, "emacs");
  el_set(editor, EL_PROMPT, prompt_of);
  el_wset(editor, EL_GETCFN, read_character);
  clio_completion_install(editor, completer);
  el_source(editor, NULL);
  el_set(editor, EL_BIND, "\t", "clio-complete", NULL);
  return true;
}

static char *history_path;

void clio_editor_use_history(const char *path) {
  HistEvent event;
  free(history_path);
  history_path = strdup(path);
  if (command_history != NULL) history(command_history, &event, H_LOAD, path);
}

// The file is private and written at once, so that nothing is lost when the program is killed.
static void remember(const char *line) {
  HistEvent event;
  history(command_history, &event, H_ENTER, line);
  if (history_path == NULL) return;
  mode_t mask = umask(077);
  history(command_history, &event, H_SAVE, history_path);
  umask(mask);
}

static bool is_blank(const char *line) { return line[strspn(line, " \t\r\n")] == '\0'; }

enum clio_read_result clio_editor_read(
    const char *prompt, enum clio_line_purpose purpose, char **line) {
  History *past = purpose == CLIO_COMMAND_LINE ? command_history : answer_history;
  el_set(editor, EL_HIST, history, past);
  clio_completion_enable(purpose == CLIO_COMMAND_LINE);
  current_prompt = prompt;
  was_cancelled = false;
  clio_watch_terminal();
  // Before the prompt, so that what is typed on seeing it meets the editor and not the terminal.
  el_set(editor, EL_PREP_TERM, 1);
  int length = 0;
  const char *text = el_gets(editor, &length);
  clio_unwatch_terminal();
  bool is_line = text != NULL && length > 0 && !was_cancelled && !clio_terminated_by;
  if (!is_line) {
    el_reset(editor);
    fputc('\n', stdout);
    fflush(stdout);
    if (clio_terminated_by) return CLIO_READ_TERMINATED;
    if (!was_cancelled) return CLIO_READ_END;
    return was_empty ? CLIO_READ_INTERRUPTED : CLIO_READ_CANCELLED;
  }
  char *copy = strndup(text, (size_t)length);
  if (copy == NULL) return CLIO_READ_END;
  copy[strcspn(copy, "\r\n")] = '\0';
  if (purpose == CLIO_COMMAND_LINE && !is_blank(copy)) remember(copy);
  *line = copy;
  return CLIO_READ_LINE;
}
