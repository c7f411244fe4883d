// What signal handlers leave behind for the readers of this module.

#ifndef CLIO_SIGNALS_H
#define CLIO_SIGNALS_H

#include <signal.h>
#include <stdbool.h>

extern volatile sig_atomic_t clio_interrupted;
extern volatile sig_atomic_t clio_terminated_by;
extern volatile sig_atomic_t clio_resized;
extern volatile sig_atomic_t clio_stop_requested;

/// While a line is edited, a changed window and Ctrl-Z are flags, for the editor to act on.
void clio_watch_terminal(void);
void clio_unwatch_terminal(void);

/// Waits until standard input can be read (true) or a signal has set one of the flags (false).
///
/// The signal may be handled by another thread than the one that waits here.
bool clio_wait_for_input(void);

#endif
