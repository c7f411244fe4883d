import Scheduling
import Study
import Testing

@Suite("What a line means")
struct CommandTests {
  @Test(
    "On an answer line only the exact letters are commands",
    arguments: [
      ("", Command.reveal), ("   ", .reveal), ("q", .quit), ("u", .undo), ("?", .source),
      ("s", .suspend), ("h", .hint), ("Q", .answer("Q")), ("quit", .answer("quit")),
      ("1933", .answer("1933")), ("5", .answer("5")), ("  June 26 ", .answer("June 26")),
    ])
  func answerLine(line: String, command: Command) {
    #expect(Command(answerLine: line) == command)
  }

  @Test(
    "A backslash or a blank makes a letter an answer",
    arguments: [
      ("\\q", "q"), (" q", "q"), ("q ", "q"), ("\\?", "?"), ("\\\\", "\\"), ("\\5", "5"),
    ])
  func escape(line: String, answer: String) {
    #expect(Command(answerLine: line) == .answer(answer))
  }

  @Test(
    "On a grade line there are grades and commands",
    arguments: [
      ("", Command.accept), ("0", .grade(.blackout)), (" 5 ", .grade(.perfect)), ("Q", .quit),
      ("u", .undo), ("?", .source), ("s", .suspend), ("6", .unknown("6")), ("-1", .unknown("-1")),
      ("1933", .unknown("1933")), ("\\q", .unknown("\\q")),
    ])
  func gradeLine(line: String, command: Command) {
    #expect(Command(gradeLine: line) == command)
  }
}
