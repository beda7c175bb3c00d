package news.parallax.stream;

import java.time.Duration;
import news.parallax.language.AnalysisJson;
import news.parallax.report.Report;
import news.parallax.stream.form.Analysed;
import news.parallax.stream.form.Packed;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/// Analyses the language of reports, each text once: the key is that of its analysis, and what was
/// found is kept for some days. A report on which the engine fails goes on as such.
final class Analyse extends KeyedProcessFunction<String, Report, Analysed> {
  private static final long serialVersionUID = 1;

  /// News is copied within days. The clock of the machine counts: what is forgotten is only
  /// analysed again.
  private static final Duration REMEMBERED = Duration.ofDays(3);

  private final String engine;
  private transient @Nullable SharedEngine shared;
  private transient ValueState<byte[]> known;

  @SuppressWarnings("NullAway.Init") // Flink opens it before it is used.
  Analyse(String engine) {
    this.engine = engine;
  }

  @Override
  public void open(OpenContext context) {
    shared = SharedEngine.use(engine);
    ValueStateDescriptor<byte[]> descriptor =
        new ValueStateDescriptor<>(
            "analysis", PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO);
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(REMEMBERED).build());
    known = getRuntimeContext().getState(descriptor);
  }

  @Override
  public void processElement(Report report, Context context, Collector<Analysed> out)
      throws Exception {
    byte[] kept = known.value();
    if (kept != null) {
      out.collect(new Analysed(report, false, kept));
      return;
    }
    Analysed analysed = analysed(report);
    if (!analysed.failed()) {
      known.update(analysed.content());
    }
    out.collect(analysed);
  }

  private Analysed analysed(Report report) {
    SharedEngine models = shared;
    if (models == null) {
      throw new IllegalStateException("Not opened");
    }
    try {
      String json = AnalysisJson.write(models.engine().analyse(report));
      return new Analysed(report, false, Packed.of(json));
    } catch (RuntimeException | StackOverflowError e) {
      return new Analysed(report, true, Packed.of(e.toString()));
    }
  }

  @Override
  public void close() {
    if (shared != null) {
      shared.close();
      shared = null;
    }
  }
}
