package news.parallax.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.actor.ActorKind;
import news.parallax.actor.Mention;
import news.parallax.actor.ReportActor;
import news.parallax.actor.ReportActors;
import news.parallax.language.Analysis;
import news.parallax.language.Attribution;
import news.parallax.language.Name;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Block;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// Analyses written by hand, so that tests need no engine.
///
/// One line a token: `form lemma tag head relation`, heads counted from 1, 0 at the root, as in
/// CoNLL-U. A line that starts with `= ` holds the text of the next sentence and begins a
/// paragraph; one that starts with `+ ` continues the paragraph. A line `@ TYPE words` names the
/// words of that type ([Name.Type]) wherever the sentence has them.
public final class Parsed {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<List<String>> lines = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  private final String id;
  private final Publication published;

  private Parsed(String id, Publication published) {
    this.id = id;
    this.published = published;
  }

  public static Analysis of(String table) {
    return of("r1", table);
  }

  /// @param id of the report
  public static Analysis of(String id, String table) {
    return of(id, "", table);
  }

  /// @param id of the report
  /// @param published its day (`2031-05-12`), empty when unknown
  public static Analysis of(String id, String published, String table) {
    Publication day =
        published.isEmpty()
            ? new Publication.Unknown()
            : new Publication.Given(LocalDate.parse(published));
    Parsed parsed = new Parsed(id, day);
    table.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(parsed::line);
    parsed.closeBlock();
    return parsed.analysis();
  }

  private void line(String line) {
    if (line.startsWith("= ") || line.startsWith("+ ")) {
      if (line.startsWith("= ")) {
        closeBlock();
      } else {
        text.append(' ');
      }
      starts.add(text.length());
      text.append(line.substring(2));
      lines.add(new ArrayList<>());
    } else {
      lines.getLast().add(line);
    }
  }

  private void closeBlock() {
    int from = blocks.isEmpty() ? 0 : blocks.getLast().span().end() + 1;
    if (text.length() > from) {
      blocks.add(new Block(new Span(from, text.length()), Block.Kind.PARAGRAPH));
      text.append('\n');
    }
  }

  private Analysis analysis() {
    Report report = report(id, published, text.toString(), blocks);
    List<Sentence> sentences = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      sentences.add(sentence(i));
      names(i, sentences.getLast(), names);
    }
    return new Analysis(report, sentences, names, List.of());
  }

  private Sentence sentence(int index) {
    List<Token> tokens = new ArrayList<>();
    int from = starts.get(index);
    for (String line : lines.get(index)) {
      if (line.startsWith("@ ")) {
        continue;
      }
      String[] part = line.split("\\s+");
      int start = text.indexOf(part[0], from);
      if (start < 0) {
        throw new IllegalArgumentException("'%s' is not in the sentence".formatted(part[0]));
      }
      from = start + part[0].length();
      int head = Integer.parseInt(part[3]) - 1;
      Span span = new Span(start, from);
      tokens.add(new Token(tokens.size(), span, part[0], part[1], part[2], head, part[4]));
    }
    int at = starts.get(index);
    Block block = blocks.stream().filter(b -> b.span().contains(at)).findFirst().orElseThrow();
    return new Sentence(index, block, tokens);
  }

  private void names(int index, Sentence sentence, List<Name> names) {
    for (String line : lines.get(index)) {
      if (line.startsWith("@ ")) {
        String[] part = line.split("\\s+", 3);
        for (Span span : places(part[2], sentence.span())) {
          names.add(new Name(span, Name.Type.valueOf(part[1]), index));
        }
      }
    }
  }

  private List<Span> places(String words, Span inside) {
    return places(text.toString(), words).stream().filter(inside::contains).toList();
  }

  private static List<Span> places(String text, String words) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = Pattern.compile("\\b" + Pattern.quote(words) + "\\b").matcher(text);
    while (matcher.find()) {
      found.add(new Span(matcher.start(), matcher.end()));
    }
    return found;
  }

  /// The analysis with one attribution more, as a model would mark it.
  ///
  /// @param source words of the text that stand there once, as do `cue` and `content`
  public static Analysis marked(Analysis analysis, String source, String cue, String content) {
    String text = analysis.report().text();
    List<Attribution> all = new ArrayList<>(analysis.attributions());
    all.add(new Attribution(find(text, source), find(text, cue), find(text, content)));
    return new Analysis(analysis.report(), analysis.sentences(), analysis.names(), all);
  }

  private static List<Span> find(String text, String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("'%s' is not in the text".formatted(words));
    }
    return List.of(new Span(start, start + words.length()));
  }

  /// A report of nothing but paragraphs, one a line of the text.
  public static Report report(String text) {
    List<Block> blocks = new ArrayList<>();
    Matcher line = Pattern.compile("[^\\n]+").matcher(text);
    while (line.find()) {
      blocks.add(new Block(new Span(line.start(), line.end()), Block.Kind.PARAGRAPH));
    }
    return report("r1", new Publication.Unknown(), text, blocks);
  }

  private static Report report(String id, Publication published, String text, List<Block> blocks) {
    return new Report(
        id, "test.txt", text, null, null, null, null, published, "en", "0".repeat(64), blocks);
  }

  /// Actors with all places where their names stand, in the order given.
  ///
  /// @param named for each actor its kind and its names: `COUNTRY Norland|Norlanders`
  public static ReportActors actors(Analysis analysis, String... named) {
    List<ReportActor> actors = new ArrayList<>();
    for (String one : named) {
      String[] part = one.split(" ", 2);
      SortedSet<String> names = new TreeSet<>(List.of(part[1].split("\\|")));
      List<Mention> mentions = new ArrayList<>();
      names.forEach(name -> mentions.addAll(mentions(analysis, name)));
      mentions.sort(java.util.Comparator.comparing(Mention::span));
      ActorKind kind = ActorKind.valueOf(part[0]);
      String full = part[1].split("\\|")[0];
      actors.add(new ReportActor(actors.size(), full, kind, null, names, List.of(), mentions));
    }
    return new ReportActors(actors);
  }

  private static List<Mention> mentions(Analysis analysis, String name) {
    List<Mention> mentions = new ArrayList<>();
    for (Span span : places(analysis.report().text(), name)) {
      Sentence sentence = analysis.sentenceAt(span).orElseThrow();
      int head = sentence.headOf(span).orElseThrow().index();
      mentions.add(new Mention(span, sentence.index(), head, Mention.Form.NAME));
    }
    return mentions;
  }
}
