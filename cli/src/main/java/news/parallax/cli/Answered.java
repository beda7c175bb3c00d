package news.parallax.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import news.parallax.account.Account;
import news.parallax.question.Answer;
import news.parallax.question.Answers;
import news.parallax.question.Outcome;
import news.parallax.question.Question;
import news.parallax.write.AnswerJsonWriter;
import news.parallax.write.AnswerTerminalWriter;

/// An answer, ready to be written to standard output.
record Answered(Answer answer) {
  /// @throws CannotContinue when a name in the question is not known, with the nearest that are
  static Answered to(Question question, List<Account> accounts) {
    return switch (Answers.to(question, accounts)) {
      case Outcome.Answered known -> new Answered(known.answer());
      case Outcome.UnknownName unknown ->
          throw new CannotContinue(Main.USAGE, message(unknown, accounts));
    };
  }

  private static String message(Outcome.UnknownName unknown, List<Account> accounts) {
    int reports = accounts.stream().mapToInt(account -> account.reports().size()).sum();
    String nearest =
        unknown.nearest().isEmpty()
            ? "parallax read --json - lists the actors"
            : "the nearest names are " + String.join(", ", unknown.nearest());
    return "'%s' names no one actor of these %d reports; %s"
        .formatted(unknown.name(), reports, nearest);
  }

  void print(Terminal terminal, PrintWriter out) {
    print(new AnswerTerminalWriter(terminal.columns(), terminal.colour())::write, out);
  }

  void printJson(PrintWriter out) {
    print(answer -> new AnswerJsonWriter().write(answer) + "\n", out);
  }

  void print(Function<Answer, String> form, PrintWriter out) {
    out.print(form.apply(answer));
    out.flush();
  }
}
