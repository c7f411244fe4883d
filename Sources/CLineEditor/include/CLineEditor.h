// Reading lines: with libedit's editing and history on a terminal, plainly elsewhere; and the
// signals that may arrive meanwhile, as results instead of deaths.

#ifndef CLIO_LINE_EDITOR_H
#define CLIO_LINE_EDITOR_H

#include <stdbool.h>

/// How reading a line ended.
enum clio_read_result {
  /// A line was read.
  CLIO_READ_LINE,
  /// The input is at its end, or cannot be read.
  CLIO_READ_END,
  /// Ctrl-C after something was typed: the line is to be forgotten.
  CLIO_READ_CANCELLED,
  /// Ctrl-C on an empty line: whatever asks for lines is to end.
  CLIO_READ_INTERRUPTED,
  /// The program was asked to end; clio_pending_signal() says by what.
  CLIO_READ_TERMINATED,
};

/// What a line is for: it decides which history the arrow keys walk through.
enum clio_line_purpose { CLIO_COMMAND_LINE, CLIO_ANSWER_LINE };

/// Returns the completions of the last word before the cursor, one a line, malloc'ed; NULL if none.
typedef char *(*clio_completer)(const char *before_cursor);

/// Takes the locale from the environment; one without UTF-8 is replaced by C.UTF-8 for characters.
void clio_set_locale(void);

/// Prepares editing on the terminal; false when it cannot be done. Later calls do nothing.
bool clio_editor_open(clio_completer completer);

/// Reads the command history from a file, and appends later command lines to it.
void clio_editor_use_history(const char *path);

/// Reads one line with editing. `*line` is malloc'ed and set only for CLIO_READ_LINE.
enum clio_read_result clio_editor_read(
    const char *prompt, enum clio_line_purpose purpose, char **line);

/// Reads one line from standard input as it is. `*line` is as above and without its line break.
enum clio_read_result clio_plain_read(char **line);

/// From now on SIGINT, SIGTERM and SIGHUP end the reading of a line instead of the program.
void clio_guard_signals(void);

/// Gives the signals back their usual effect; a SIGINT that came meanwhile is forgotten.
void clio_release_signals(void);

/// The signal that asked the program to end, else 0.
int clio_pending_signal(void);

/// Ends the program by this signal, as if it had never been guarded.
void clio_die_by_signal(int number);

/// The columns a character takes by the locale's reckoning; -1 for one it does not know.
int clio_width_of(unsigned int scalar);

/// The terminal's width in columns; 0 when it is not known.
int clio_terminal_width(void);

#endif
