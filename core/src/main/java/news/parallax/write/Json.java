package news.parallax.write;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import news.parallax.time.Time;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A value of an account's JSON and where it stands; what is not as expected is told with its place
/// (`account.claims[4].stance`).
record Json(JsonNode node, String place) {
  /// Whether there is such a field, other than null.
  boolean has(String field) {
    return node.has(field) && !node.get(field).isNull();
  }

  Json object(String field) {
    return new Json(node.path(field), place + "." + field);
  }

  Json at(int index) {
    return new Json(node.path(index), "%s[%d]".formatted(place, index));
  }

  String text(String field) {
    JsonNode value = node.path(field);
    if (!value.isString()) {
      throw fault(field, "text");
    }
    return value.asString();
  }

  @Nullable String textOrNull(String field) {
    return has(field) ? text(field) : null;
  }

  int integer(String field) {
    JsonNode value = node.path(field);
    if (!value.canConvertToInt() || !value.isIntegralNumber()) {
      throw fault(field, "a whole number");
    }
    return value.asInt();
  }

  @Nullable Double numberOrNull(String field) {
    if (!has(field)) {
      return null;
    }
    if (!node.get(field).isNumber()) {
      throw fault(field, "a number");
    }
    return node.get(field).asDouble();
  }

  boolean bool(String field) {
    if (!node.path(field).isBoolean()) {
      throw fault(field, "true or false");
    }
    return node.path(field).asBoolean();
  }

  /// A constant as [JsonWriter] writes it: `in-force` for `IN_FORCE`.
  <E extends Enum<E>> E word(String field, Class<E> type) {
    String name = text(field).toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw fault(field, "one of " + List.of(type.getEnumConstants()));
  }

  Time time(String field) {
    Json time = object(field);
    try {
      return new Time(
          time.day("start"),
          time.day("end"),
          time.word("precision", Time.Precision.class),
          time.word("basis", Time.Basis.class),
          time.text("text"));
    } catch (IllegalArgumentException e) {
      throw fault(field, "an interval that does not end before it starts");
    }
  }

  LocalDate date(String field) {
    LocalDate day = day(field);
    if (day == null) {
      throw fault(field, "a day such as 2024-06-19");
    }
    return day;
  }

  private @Nullable LocalDate day(String field) {
    try {
      return has(field) ? LocalDate.parse(text(field)) : null;
    } catch (DateTimeException e) {
      throw fault(field, "a day such as 2024-06-19");
    }
  }

  <T> List<T> list(String field, Function<Json, T> form) {
    JsonNode array = node.path(field);
    if (!array.isArray()) {
      throw fault(field, "a list");
    }
    List<T> items = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      items.add(form.apply(new Json(array.get(i), "%s.%s[%d]".formatted(place, field, i))));
    }
    return List.copyOf(items);
  }

  List<String> texts(String field) {
    return list(
        field,
        one -> {
          if (!one.node.isString()) {
            throw new AccountFormatException(one.place + ": expected text, got " + one.node);
          }
          return one.node.asString();
        });
  }

  AccountFormatException fault(String field, String expected) {
    JsonNode value = node.path(field);
    return new AccountFormatException(
        "%s.%s: expected %s, got %s; make the account anew with parallax read --json"
            .formatted(place, field, expected, value.isMissingNode() ? "nothing" : value));
  }
}
