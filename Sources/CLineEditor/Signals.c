#include "Signals.h"

#include <stddef.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "CLineEditor.h"

volatile sig_atomic_t clio_interrupted;
volatile sig_atomic_t clio_terminated_by;
volatile sig_atomic_t clio_resized;
volatile sig_atomic_t clio_stop_requested;

static void note_signal(int number) {
  switch (number) {
  case SIGINT: clio_interrupted = 1; break;
  case SIGWINCH: clio_resized = 1; break;
  case SIGTSTP: clio_stop_requested = 1; break;
  default: clio_terminated_by = number; break;
  }
}

static const int guarded[] = {SIGINT, SIGTERM, SIGHUP};

// Without SA_RESTART: the read that waits for a line must come back.
static void set_action(int number, void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

void clio_guard_signals(void) {
  for (size_t index = 0; index < sizeof guarded / sizeof *guarded; index++) {
    struct sigaction current;
    // What the parent process chose to ignore (nohup) stays ignored.
    if (sigaction(guarded[index], NULL, &current) == 0 && current.sa_handler == SIG_IGN) continue;
    set_action(guarded[index], note_signal);
  }
}

void clio_release_signals(void) {
  for (size_t index = 0; index < sizeof guarded / sizeof *guarded; index++) {
    struct sigaction current;
    if (sigaction(guarded[index], NULL, &current) == 0 && current.sa_handler == note_signal) {
      set_action(guarded[index], SIG_DFL);
    }
  }
  clio_interrupted = 0;
}

void clio_watch_terminal(void) {
  set_action(SIGWINCH, note_signal);
  set_action(SIGTSTP, note_signal);
}

void clio_unwatch_terminal(void) {
  set_action(SIGWINCH, SIG_DFL);
  set_action(SIGTSTP, SIG_DFL);
}

int clio_pending_signal(void) { return clio_terminated_by; }

void clio_die_by_signal(int number) {
  set_action(number, SIG_DFL);
  raise(number);
}

int clio_terminal_width(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col;
}
