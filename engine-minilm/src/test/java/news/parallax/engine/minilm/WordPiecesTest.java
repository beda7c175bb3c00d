package news.parallax.engine.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.report.Span;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final WordPieces CUTTER = new WordPieces();

  private static List<Piece> pieces(String text) {
    return CUTTER.of(text, new Span(0, text.length()));
  }

  private static List<String> printed(String text) {
    return pieces(text).stream().map(piece -> piece.span().in(text)).toList();
  }

  @Test
  void wordsArePartedAtMarksAndRareOnesCutIntoPieces() {
    assertThat(printed("The harbourmaster didn't resign."))
        .containsExactly("The", "harbour", "master", "did", "n", "'", "t", "resign", ".");
  }

  @Test
  void notIsAWordOfItsOwn() {
    assertThat(pieces("cannot can’t Mint's").stream().filter(Piece::leads).map(Piece::span))
        .containsExactly(
            new Span(0, 3),
            new Span(3, 6),
            new Span(7, 9),
            new Span(9, 10),
            new Span(10, 11),
            new Span(11, 12),
            new Span(13, 17),
            new Span(17, 18),
            new Span(18, 19));
  }

  @Test
  void onlyTheFirstPieceLeadsAWord() {
    assertThat(pieces("harbourmaster").stream().map(Piece::leads)).containsExactly(true, false);
  }

  @Test
  void capitalsAndAccentsDoNotChangeThePiece() {
    assertThat(pieces("MÜLLER café").stream().map(Piece::id))
        .isEqualTo(pieces("muller cafe").stream().map(Piece::id).toList());
  }

  @Test
  void anAccentThatIsACharacterOfItsOwnBelongsToItsLetter() {
    String text = "cafe\u0301 closed";
    assertThat(printed(text)).containsExactly("cafe", "closed");
    assertThat(pieces(text).getFirst().id()).isEqualTo(pieces("café").getFirst().id());
  }

  @Test
  void whatTheVocabularyLacksIsUnknownAndKeepsItsPlace() {
    String text = "a 😀 b";
    assertThat(pieces(text)).contains(new Piece(WordPieces.UNKNOWN, new Span(2, 4), true));
  }

  @Test
  void aStretchIsCutAloneWithOffsetsOfTheWholeText() {
    String text = "First line.\nSecond line.";
    assertThat(CUTTER.of(text, new Span(12, 18)))
        .singleElement()
        .satisfies(piece -> assertThat(piece.span()).isEqualTo(new Span(12, 18)));
  }
}
