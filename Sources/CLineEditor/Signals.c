#define _GNU_SOURCE

#include "Signals.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "CLineEditor.h"

volatile sig_atomic_t clio_interrupted;
volatile sig_atomic_t clio_terminated_by;
volatile sig_atomic_t clio_resized;
volatile sig_atomic_t clio_stop_requested;

// A handler writes a byte here, and the wait for input ends.
static int wake_pipe[2] = {-1, -1};

static void note_signal(int number) {
  switch (number) {
  case SIGINT: clio_interrupted = 1; break;
  case SIGWINCH: clio_resized = 1; break;
  case SIGTSTP: clio_stop_requested = 1; break;
  default: clio_terminated_by = number; break;
  }
  int error = errno;
  if (write(wake_pipe[1], "", 1) < 0) {
    // The pipe is full of earlier wake-ups, which do as well.
  }
  errno = error;
}

static const int guarded[] = {SIGINT, SIGTERM, SIGHUP};

static void set_action(int number, void (*handler)(int)) {
  if (wake_pipe[0] < 0 && pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return;
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

bool clio_wait_for_input(void) {
  struct pollfd waiting[] = {
      {.fd = STDIN_FILENO, .events = POLLIN}, {.fd = wake_pipe[0], .events = POLLIN}};
  // Without any handler there is no pipe yet, and poll passes over a descriptor of -1.
  while (poll(waiting, 2, -1) < 0) {
    if (errno != EINTR && errno != EAGAIN) return true;
  }
  if (!(waiting[1].revents & POLLIN)) return true;
  char bytes[64];
  while (read(wake_pipe[0], bytes, sizeof bytes) > 0) continue;
  return false;
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
  kill(getpid(), number);
}

int clio_terminal_width(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col;
}
