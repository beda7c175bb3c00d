package news.parallax.bench.time;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.AnnotatorImplementations;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import news.parallax.bench.time.TimesBench.Found;
import news.parallax.eval.corpus.TimedText;
import news.parallax.eval.measure.TimexMeasure.Timex;
import news.parallax.report.Publication;
import news.parallax.report.Span;
import news.parallax.time.TimeExpression.Kind;

/// SUTime (Chang and Manning 2012) with the rules that CoreNLP brings.
final class Sutime implements TimesBench.Way {
  private final AnnotationPipeline words = new AnnotationPipeline();
  private final TimeAnnotator times;

  Sutime() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma");
    settings.setProperty(
        "pos.model", "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
    AnnotatorImplementations annotators = new AnnotatorImplementations();
    words.addAnnotator(annotators.tokenizer(settings));
    words.addAnnotator(annotators.posTagger(settings));
    words.addAnnotator(annotators.morpha(settings, false));
    times = new TimeAnnotator("sutime", settings);
  }

  @Override
  public String name() {
    return "SUTime";
  }

  @Override
  public Runnable prepare(TimedText text, List<Found> into) {
    Annotation annotation = new Annotation(text.report().text());
    if (text.report().publication() instanceof Publication.Given given) {
      annotation.set(CoreAnnotations.DocDateAnnotation.class, given.date().toString());
    }
    words.annotate(annotation);
    return () -> {
      times.annotate(annotation);
      for (CoreMap one : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
        into.add(found(one));
      }
    };
  }

  private static Found found(CoreMap one) {
    edu.stanford.nlp.time.Timex timex = one.get(TimeAnnotations.TimexAnnotation.class);
    Span span =
        new Span(
            one.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
            one.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
    String value = timex.value() == null ? "" : timex.value();
    return new Found(new Timex(span, value), Kind.valueOf(timex.timexType()));
  }
}
