package news.parallax.server;

import java.util.List;

/// What a person sees in place of the page asked for.
final class ProblemPage {
  private ProblemPage() {}

  static String of(Problem problem) {
    return Site.page(
        problem.title(), List.of(Site.title(problem.title()), Site.note(problem.detail())));
  }
}
