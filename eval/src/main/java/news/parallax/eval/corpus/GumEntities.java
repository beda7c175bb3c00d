package news.parallax.eval.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import news.parallax.eval.corpus.Conllu.ParsedText;
import news.parallax.eval.corpus.Conllu.Word;
import news.parallax.report.Span;

/// A document of GUM with what it mentions, from the column MISC: `Entity=(3-person-…` opens a
/// mention of entity 3 before a word, `3)` closes it behind one.
///
/// @param genre the second part of the document's id: `news` of `GUM_news_korea`
/// @param mentions in the order of their heads
/// @see <a href="https://gucorpling.org/gum/">GUM</a>, CC BY for the genres at hand
public record GumEntities(ParsedText text, String genre, List<GumEntities.Mention> mentions) {
  /// @param entity its number in the document
  /// @param head the word of the mention on which the others hang
  /// @param tag the head's part of speech (Penn Treebank)
  public record Mention(int entity, Span span, Span head, String tag) {
    public boolean isPronoun() {
      return tag.startsWith("PRP");
    }
  }

  private record Open(int entity, int from) {}

  private static final Pattern MARK = Pattern.compile("\\((\\d+)-[^()]*(\\))?|(\\d+)\\)");
  private static final int MISC = 9;

  public GumEntities {
    mentions = List.copyOf(mentions);
  }

  /// @param source the file's name, for messages
  /// @param file one document in CoNLL-U
  public static GumEntities read(String source, String file) {
    ParsedText text = Conllu.read(source, file).getFirst();
    List<String> marks = file.lines().filter(GumEntities::isWord).map(GumEntities::marks).toList();
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    for (List<Word> sentence : text.sentences()) {
      mentions.addAll(mentions(sentence, marks.subList(at, at + sentence.size())));
      at += sentence.size();
    }
    mentions.sort(Comparator.comparing(Mention::head).thenComparing(Mention::span));
    return new GumEntities(text, text.id().split("_")[1], mentions);
  }

  private static boolean isWord(String line) {
    return line.matches("\\d+\t.*");
  }

  private static String marks(String line) {
    for (String feature : line.split("\t")[MISC].split("\\|")) {
      if (feature.startsWith("Entity=")) {
        return feature;
      }
    }
    return "";
  }

  private static List<Mention> mentions(List<Word> sentence, List<String> marks) {
    List<Mention> mentions = new ArrayList<>();
    List<Open> open = new ArrayList<>();
    for (int word = 0; word < sentence.size(); word++) {
      for (MatchResult mark : MARK.matcher(marks.get(word)).results().toList()) {
        if (mark.group(1) != null) {
          open.add(new Open(Integer.parseInt(mark.group(1)), word));
        }
        if (mark.group(2) != null) {
          mentions.add(mention(sentence, open.removeLast(), word));
        } else if (mark.group(3) != null) {
          int entity = Integer.parseInt(mark.group(3));
          int last = open.size() - 1;
          while (last >= 0 && open.get(last).entity() != entity) {
            last--;
          }
          if (last >= 0) {
            mentions.add(mention(sentence, open.remove(last), word));
          }
        }
      }
    }
    return mentions;
  }

  private static Mention mention(List<Word> sentence, Open open, int last) {
    int head = open.from();
    while (head < last && isInside(sentence.get(head).head(), open.from(), last)) {
      head++;
    }
    Span span = sentence.get(open.from()).span().cover(sentence.get(last).span());
    Word word = sentence.get(head);
    return new Mention(open.entity(), span, word.span(), word.tag());
  }

  private static boolean isInside(int word, int from, int last) {
    return word >= from && word <= last;
  }
}
