package news.parallax.train;

import java.util.List;
import java.util.Locale;
import news.parallax.engine.minilm.NewsModel;
import news.parallax.engine.minilm.Parse;
import news.parallax.engine.minilm.Scores;
import news.parallax.engine.minilm.Window;
import news.parallax.eval.corpus.Conllu.ParsedText;
import news.parallax.eval.corpus.Conllu.Word;
import news.parallax.report.Span;

/// How well words are tagged and bound: shares of words with the right tag, the right head, and the
/// right head and relation. Words are given; sentences that no window holds are left out.
final class SyntaxScores {
  private long words;
  private long tags;
  private long heads;
  private long relations;

  void add(ParsedText parsed, NewsModel model) {
    String text = parsed.report().text();
    List<Span> sentences =
        parsed.sentences().stream()
            .map(of -> of.getFirst().span().cover(of.getLast().span()))
            .toList();
    for (Window window : model.windows(text, sentences)) {
      Scores scores = model.scores(text, window);
      for (int i = 0; i < sentences.size(); i++) {
        if (window.span().contains(sentences.get(i))) {
          count(parsed.sentences().get(i), scores);
        }
      }
    }
  }

  private void count(List<Word> gold, Scores scores) {
    List<Parse.Word> found = Parse.of(scores, gold.stream().map(Word::span).toList()).words();
    for (int i = 0; i < gold.size(); i++) {
      boolean head = gold.get(i).head() == found.get(i).head();
      words++;
      tags += gold.get(i).tag().equals(found.get(i).tag()) ? 1 : 0;
      heads += head ? 1 : 0;
      relations += head && gold.get(i).relation().equals(found.get(i).relation()) ? 1 : 0;
    }
  }

  /// Per cent.
  @Override
  public String toString() {
    double all = Math.max(1, words) / 100.0;
    return String.format(
        Locale.ROOT,
        "tags %.1f | heads %.1f | heads and relations %.1f",
        tags / all,
        heads / all,
        relations / all);
  }

  /// The share of events whose type is found between the given source and target.
  static double events(List<Events.Told> told, NewsModel model) {
    int right = 0;
    for (Events.Told event : told) {
      String text = event.sentence();
      for (Window window : model.windows(text, List.of(new Span(0, text.length())))) {
        int[] source = Events.places(window, event.source());
        int[] target = Events.places(window, event.target());
        if (source.length > 0 && target.length > 0) {
          right += model.scores(text, window).event(source, target) == event.type() ? 1 : 0;
          break;
        }
      }
    }
    return (double) right / Math.max(1, told.size());
  }
}
