// Line editing on a terminal, through libedit's readline interface.

#ifndef CLIO_LINE_EDITOR_H
#define CLIO_LINE_EDITOR_H

/// Reads one line with editing and history. The result is malloc'ed; NULL at end of input.
char *clio_read_line(const char *prompt);

#endif
