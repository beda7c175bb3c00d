package news.parallax.engine.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.AnnotatorImplementations;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import news.parallax.language.Analysis;
import news.parallax.language.Engine;
import news.parallax.language.Name;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Block;
import news.parallax.report.Report;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// An [Engine] on CoreNLP 4.5: tags, one three-class name model and, where wanted, lemmas and the
/// shift-reduce parser. With the parser loading takes seconds (the three models are loaded side by
/// side) and about 1 GB of heap; analyses run on any number of threads.
public final class CoreNlpEngine implements Engine {
  /// Where the parser's model lies on the class path.
  static final String PARSER = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";

  /// Longer sentences are almost always lists or tables; they keep tags and names but get no parse.
  private static final int LONGEST_PARSED_SENTENCE = 120;

  /// Where web pages run one sentence into the next (`It sank.Nobody was hurt`): no tokenizer parts
  /// them, since addresses look alike; but those go on in small letters.
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=(?<![\\p{L}\\d@/._-])\\p{Ll}{2,30}[.!?]”?)(?=“?\\p{Lu}\\p{Ll}*[\\s,’'])");

  private final AnnotationPipeline pipeline = new AnnotationPipeline();
  private final boolean trees;

  /// @param trees whether to load the parser and make lemmas and trees; else a word is its own
  ///     lemma and stands alone
  public CoreNlpEngine(boolean trees) {
    this.trees = trees;
    Properties settings = settings();
    AnnotatorImplementations annotators = new AnnotatorImplementations();
    Supplier<Annotator> parser = () -> annotators.parse(settings);
    Supplier<Annotator> names = () -> annotators.ner(settings);
    Supplier<Annotator> tagger = () -> annotators.posTagger(settings);
    try (ExecutorService loading = Executors.newFixedThreadPool(3)) {
      // The slowest to load comes first.
      List<CompletableFuture<Annotator>> parse =
          trees ? List.of(CompletableFuture.supplyAsync(parser, loading)) : List.of();
      CompletableFuture<Annotator> ner = CompletableFuture.supplyAsync(names, loading);
      CompletableFuture<Annotator> tag = CompletableFuture.supplyAsync(tagger, loading);
      pipeline.addAnnotator(annotators.tokenizer(settings));
      pipeline.addAnnotator(tag.join());
      if (trees) {
        pipeline.addAnnotator(annotators.morpha(settings, false));
      }
      pipeline.addAnnotator(ner.join());
      parse.forEach(made -> pipeline.addAnnotator(made.join()));
    }
  }

  private static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,parse");
    settings.setProperty(
        "tokenize.options", "invertible=true,untokenizable=noneKeep,quotes=not_cp1252");
    settings.setProperty(
        "pos.model", "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
    settings.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.buildEntityMentions", "false");
    settings.setProperty("ner.docdate.useNone", "true");
    settings.setProperty("parse.model", PARSER);
    settings.setProperty("parse.maxlen", Integer.toString(LONGEST_PARSED_SENTENCE));
    settings.setProperty("parse.binaryTrees", "false");
    return settings;
  }

  @Override
  public String version() {
    return version(trees);
  }

  static String version(boolean trees) {
    return trees ? "corenlp-4.5.10/sr/3class/3" : "corenlp-4.5.10/3class/4";
  }

  @Override
  public Analysis analyse(Report report) {
    List<Sentence> sentences = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    String text = report.toldText();
    for (Block block : report.blocks()) {
      if (block.kind().tells()) {
        int start = block.span().start();
        for (String piece : GLUED.split(block.span().in(text))) {
          analyse(report, piece, start, block, sentences, names);
          start += piece.length();
        }
      }
    }
    return new Analysis(report, sentences, names, List.of());
  }

  /// @param piece of the block's text
  /// @param offset where it starts in the report
  private void analyse(
      Report report,
      String piece,
      int offset,
      Block block,
      List<Sentence> sentences,
      List<Name> names) {
    Annotation annotation = new Annotation(piece);
    pipeline.annotate(annotation);
    for (CoreMap found : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> labels =
          found.get(CoreAnnotations.TokensAnnotation.class).stream()
              .filter(label -> label.endPosition() > label.beginPosition())
              .toList();
      if (labels.isEmpty()) {
        continue;
      }
      int index = sentences.size();
      sentences.add(new Sentence(index, block, tokens(labels, graph(found), report, offset)));
      names.addAll(names(labels, index, offset));
    }
  }

  private static @Nullable SemanticGraph graph(CoreMap sentence) {
    return sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
  }

  private static List<Token> tokens(
      List<CoreLabel> labels, @Nullable SemanticGraph graph, Report report, int offset) {
    int[] heads = new int[labels.size()];
    String[] relations = new String[labels.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = -1;
      relations[i] = "root";
    }
    if (graph != null) {
      for (SemanticGraphEdge edge : graph.edgeIterable()) {
        int dependent = edge.getDependent().index() - 1;
        int governor = edge.getGovernor().index() - 1;
        if (dependent < heads.length && governor < heads.length) {
          heads[dependent] = governor;
          relations[dependent] = edge.getRelation().toString();
        }
      }
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      Span span = new Span(offset + label.beginPosition(), offset + label.endPosition());
      String word = report.at(span);
      String lemma = Objects.requireNonNullElse(label.lemma(), word);
      tokens.add(new Token(i, span, word, lemma, label.tag(), heads[i], relations[i]));
    }
    return tokens;
  }

  private static List<Name> names(List<CoreLabel> labels, int sentence, int offset) {
    List<Name> names = new ArrayList<>();
    int at = 0;
    while (at < labels.size()) {
      String tag = labels.get(at).ner();
      int end = at + 1;
      if (tag != null && !tag.equals("O")) {
        while (end < labels.size() && tag.equals(labels.get(end).ner())) {
          end++;
        }
        Span span =
            new Span(
                offset + labels.get(at).beginPosition(),
                offset + labels.get(end - 1).endPosition());
        names.add(new Name(span, type(tag), sentence));
      }
      at = end;
    }
    return names;
  }

  private static Name.Type type(String tag) {
    return switch (tag) {
      case "PERSON" -> Name.Type.PERSON;
      case "ORGANIZATION" -> Name.Type.ORGANIZATION;
      case "LOCATION" -> Name.Type.LOCATION;
      default -> Name.Type.OTHER;
    };
  }

  @Override
  public void close() {
    // The models are plain objects; they go with the engine.
  }
}
