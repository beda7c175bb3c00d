package news.parallax.engine.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import news.parallax.language.Attribution;
import news.parallax.report.Span;
import org.junit.jupiter.api.Test;

class DecodingTest {
  private static final String TEXT = "Mayor said no, Smith says yes.";

  /// One letter a word: S source, Q cue, C content, lower case for a further word, - none.
  private static Decoding decoding(String tags, int[]... links) {
    return decoding(0, tags, links);
  }

  /// The same for a window that begins later in the text.
  private static Decoding decoding(int first, String tags, int[]... links) {
    List<Piece> all =
        Window.of(TEXT, List.of(new Span(0, TEXT.length())), new WordPieces()).getFirst().pieces();
    Window window = new Window(all.subList(first, first + tags.length()));
    int length = window.ids().length;
    float[][] tagScores = new float[length][Tags.COUNT];
    for (int i = 0; i < tags.length(); i++) {
      tagScores[i + 1]["-SsQqCc".indexOf(tags.charAt(i))] = 1;
    }
    float[][] linkScores = new float[length][length];
    for (int[] link : links) {
      linkScores[link[0] + 1][link[1] + 1] = 1;
    }
    return new Decoding(new Scores(window, Map.of(Head.ROLES, tagScores, Head.LINKS, linkScores)));
  }

  private static List<String> words(List<Span> spans) {
    return spans.stream().map(span -> span.in(TEXT)).toList();
  }

  @Test
  void partsGoToTheCueTheyScoreHighestWith() {
    Decoding decoding =
        decoding(
            "SQC-SQC-", new int[] {0, 1}, new int[] {2, 1}, new int[] {4, 5}, new int[] {6, 5});
    List<Attribution> found = Attributions.of(List.of(decoding));
    assertThat(found).hasSize(2);
    assertThat(words(found.get(0).source())).containsExactly("Mayor");
    assertThat(words(found.get(0).content())).containsExactly("no");
    assertThat(words(found.get(1).source())).containsExactly("Smith");
    assertThat(words(found.get(1).content())).containsExactly("yes");
  }

  @Test
  void aPartThatGoesBestWithNoCueOfTheWindowIsLeftOut() {
    Decoding decoding = decoding("SQC-----", new int[] {0, -1}, new int[] {2, 1});
    assertThat(Attributions.of(List.of(decoding)))
        .singleElement()
        .satisfies(found -> assertThat(found.source()).isEmpty());
  }

  @Test
  void aCueAloneBearsWitnessAndContentAloneNone() {
    Decoding decoding = decoding("SQC-----", new int[] {0, 1}, new int[] {2, -1});
    assertThat(Attributions.of(List.of(decoding)))
        .singleElement()
        .satisfies(found -> assertThat(found.content()).isEmpty());
  }

  @Test
  void ofSeveralStretchesOnOneSideOfTheCueTheSurestCounts() {
    Decoding decoding =
        decoding(
            "SQC-SCc-", new int[] {0, 1}, new int[] {2, 1}, new int[] {5, 1}, new int[] {6, 1});
    assertThat(Attributions.of(List.of(decoding)))
        .singleElement()
        .satisfies(found -> assertThat(words(found.content())).containsExactly("says yes"));
  }

  @Test
  void whatIsSaidMayGoOnBehindTheCue() {
    Decoding decoding = decoding("C--QC---", new int[] {0, 3}, new int[] {4, 3});
    assertThat(Attributions.of(List.of(decoding)))
        .singleElement()
        .satisfies(found -> assertThat(words(found.content())).containsExactly("Mayor", "Smith"));
  }

  @Test
  void whatIsSaidEndsBeforeAComma() {
    Decoding decoding = decoding("-QCc----", new int[] {2, 1}, new int[] {3, 1});
    assertThat(Attributions.of(List.of(decoding)))
        .singleElement()
        .satisfies(found -> assertThat(words(found.content())).containsExactly("no"));
  }

  @Test
  void aMarkPrintedDoubleIsNotCutInTwo() {
    String text = "Smith says ''yes'' again";
    Window window =
        Window.of(text, List.of(new Span(0, text.length())), new WordPieces()).getFirst();
    float[][] tags = new float[window.ids().length][Tags.COUNT];
    tags[2][Tags.begin(Role.CUE)] = 1;
    tags[4][Tags.begin(Role.CONTENT)] = 1;
    tags[5][Tags.inside(Role.CONTENT)] = 1;
    tags[6][Tags.inside(Role.CONTENT)] = 1;
    float[][] links = new float[tags.length][tags.length];
    Scores scores = new Scores(window, Map.of(Head.ROLES, tags, Head.LINKS, links));
    assertThat(new Decoding(scores).spans())
        .extracting(span -> span.span().in(text))
        .containsExactly("says", "''yes''");
  }

  @Test
  void stretchesThatTouchAreOne() {
    Decoding decoding = decoding("SQCCc---", new int[] {2, 1}, new int[] {3, 1}, new int[] {4, 1});
    assertThat(Attributions.of(List.of(decoding)))
        .singleElement()
        .satisfies(found -> assertThat(words(found.content())).containsExactly("no, Smith"));
  }

  @Test
  void whatIsSaidRunsOnIntoTheNextWindow() {
    Decoding first = decoding("SQCc", new int[] {0, 1}, new int[] {2, 1}, new int[] {3, 1});
    Decoding second = decoding(4, "Cccc", new int[] {0, -1});
    assertThat(Attributions.of(List.of(first, second)))
        .singleElement()
        .satisfies(
            found -> assertThat(words(found.content())).containsExactly("no, Smith says yes."));
    Decoding outside = decoding(4, "-Ccc", new int[] {1, -1});
    assertThat(Attributions.of(List.of(first, outside)))
        .singleElement()
        .satisfies(found -> assertThat(words(found.content())).containsExactly("no,"));
  }

  @Test
  void neighbouringWordsOfOneSpanAreOneStretch() {
    assertThat(decoding("--------").spans()).isEmpty();
    assertThat(decoding("SsssSqCc").spans().stream().map(span -> span.span().in(TEXT)))
        .containsExactly("Mayor said no,", "Smith", "yes.");
  }

  @Test
  void aFurtherWordNeverFollowsAnotherRole() {
    float[][] scores = new float[2][Tags.COUNT];
    scores[0][Tags.begin(Role.CUE)] = 2;
    scores[1][Tags.inside(Role.SOURCE)] = 1;
    scores[1][Tags.inside(Role.CUE)] = 0.5f;
    assertThat(Tags.best(scores)).containsExactly(Tags.begin(Role.CUE), Tags.inside(Role.CUE));
  }
}
