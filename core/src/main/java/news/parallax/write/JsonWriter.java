package news.parallax.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import news.parallax.account.Account;
import news.parallax.account.Account.ReportEntry;
import news.parallax.account.Account.Telling;
import news.parallax.actor.Actor;
import news.parallax.event.Plover;
import news.parallax.origin.Origin;
import news.parallax.report.Evidence;
import news.parallax.time.Time;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes accounts as JSON in the form `parallax-account/1`; the same account gives the same bytes.
public final class JsonWriter {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final boolean withText;

  /// @param withText whether each report carries its text, which the offsets of formats other than
  ///     plain text need
  public JsonWriter(boolean withText) {
    this.withText = withText;
  }

  /// One JSON object on one line, without a line feed.
  public String write(Account account) {
    return MAPPER.writeValueAsString(tree(account));
  }

  private ObjectNode tree(Account account) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("format", Account.FORMAT);
    ObjectNode story = root.putObject("story");
    story.put("id", account.story().id()).put("title", account.story().title());
    story.set("period", time(account.story().period()));
    account.reports().forEach(list(root, "reports", this::report));
    account.rejected().forEach(list(root, "rejected", JsonWriter::plain));
    account.origins().forEach(list(root, "origins", JsonWriter::origin));
    account.actors().forEach(list(root, "actors", JsonWriter::plain));
    account.events().forEach(list(root, "events", JsonWriter::plain));
    account.claims().forEach(list(root, "claims", JsonWriter::plain));
    account.quotes().forEach(list(root, "quotes", JsonWriter::plain));
    account.agreements().forEach(list(root, "agreements", JsonWriter::plain));
    account.sanctions().forEach(list(root, "sanctions", JsonWriter::plain));
    account.memberships().forEach(list(root, "memberships", JsonWriter::plain));
    account.relations().forEach(list(root, "relations", JsonWriter::plain));
    account.figures().forEach(list(root, "figures", JsonWriter::plain));
    account.timeline().forEach(list(root, "timeline", JsonWriter::plain));
    account.findings().forEach(list(root, "findings", JsonWriter::plain));
    account.discrepancies().forEach(list(root, "discrepancies", JsonWriter::plain));
    account.explained().forEach(list(root, "explained", JsonWriter::plain));
    account.framing().forEach(list(root, "framing", JsonWriter::plain));
    return root;
  }

  private static <T> java.util.function.Consumer<T> list(
      ObjectNode root, String name, java.util.function.Function<T, ObjectNode> form) {
    ArrayNode array = root.putArray(name);
    return item -> array.add(form.apply(item));
  }

  private ObjectNode report(ReportEntry entry) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", entry.report().id()).put("source", entry.report().source());
    node.put("title", entry.report().title()).put("outlet", entry.report().outlet());
    node.put("byline", entry.report().byline()).put("url", entry.report().url());
    node.set("published", time(entry.published()));
    node.put("phase", word(entry.phase())).put("language", entry.report().language());
    node.put("length", entry.report().text().length()).put("sha256", entry.report().sha256());
    if (withText) {
      node.put("text", entry.report().text());
    }
    return node;
  }

  private static ObjectNode origin(Origin origin) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", origin.id());
    origin.reports().forEach(node.putArray("reports")::add);
    ArrayNode basis = node.putArray("basis");
    for (Origin.Basis reason : origin.basis()) {
      ObjectNode one = basis.addObject();
      one.put("kind", word(reason.kind())).put("from", reason.from()).put("to", reason.to());
      ArrayNode passages = one.putArray("passages");
      for (Origin.Copy copy : reason.passages()) {
        passages.addArray().add(evidence(copy.left())).add(evidence(copy.right()));
      }
    }
    return node;
  }

  /// A record as an object with its components in order; nested records, lists, enums and dates
  /// likewise.
  private static ObjectNode plain(Object item) {
    ObjectNode node = MAPPER.createObjectNode();
    for (var component : item.getClass().getRecordComponents()) {
      node.set(component.getName(), value(get(item, component)));
    }
    return node;
  }

  private static @Nullable Object get(Object item, java.lang.reflect.RecordComponent component) {
    try {
      return component.getAccessor().invoke(item);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }

  private static tools.jackson.databind.JsonNode value(@Nullable Object value) {
    return switch (value) {
      case null -> MAPPER.nullNode();
      case String text -> MAPPER.stringNode(text);
      case Integer number ->
          tools.jackson.databind.node.JsonNodeFactory.instance.numberNode(number);
      case Double number -> number(number);
      case Boolean flag -> tools.jackson.databind.node.JsonNodeFactory.instance.booleanNode(flag);
      case Plover root -> MAPPER.stringNode(root.name());
      case Enum<?> name -> MAPPER.stringNode(word(name));
      case LocalDate date -> MAPPER.stringNode(date.toString());
      case Time time -> time(time);
      case Evidence passage -> evidence(passage);
      case Telling telling -> evidence(telling.evidence()).put("status", word(telling.status()));
      case List<?> many -> {
        ArrayNode array = MAPPER.createArrayNode();
        many.forEach(one -> array.add(value(one)));
        yield array;
      }
      case Actor.Office office -> plain(office);
      case Record part -> plain(part);
      default -> throw new IllegalStateException("No JSON form for " + value.getClass());
    };
  }

  /// Whole numbers without a fraction.
  private static tools.jackson.databind.JsonNode number(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? tools.jackson.databind.node.JsonNodeFactory.instance.numberNode((long) number)
        : tools.jackson.databind.node.JsonNodeFactory.instance.numberNode(number);
  }

  private static ObjectNode time(Time time) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("start", time.start() == null ? null : time.start().toString());
    node.put("end", time.end() == null ? null : time.end().toString());
    node.put("precision", word(time.precision())).put("basis", word(time.basis()));
    node.put("text", time.text());
    return node;
  }

  private static ObjectNode evidence(Evidence passage) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("report", passage.report());
    node.put("start", passage.span().start()).put("end", passage.span().end());
    return node;
  }

  private static String word(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
