package news.parallax.pact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.actor.ActorKind;
import news.parallax.language.WordTable;
import org.jspecify.annotations.Nullable;

/// For which state the best-known people sign and impose sanctions, where no report says so.
public final class Rulers {
  private static final Pattern CABINET = Pattern.compile(" [Aa]dministration$");
  private static final Map<String, String> COUNTRIES = countries();

  private Rulers() {}

  /// The country of an actor: that which reports tell, else that of the person, or of the person
  /// after whom an administration is called.
  ///
  /// @param told ISO 3166-1 alpha-3 code, null when no report tells it
  public static Optional<String> country(String name, ActorKind kind, @Nullable String told) {
    if (told != null || kind == ActorKind.PLACE || kind == ActorKind.COUNTRY) {
      return Optional.ofNullable(told);
    }
    return Optional.ofNullable(COUNTRIES.get(CABINET.matcher(name).replaceFirst("")));
  }

  private static Map<String, String> countries() {
    Map<String, String> countries = new HashMap<>();
    for (List<String> row : WordTable.rows(Rulers.class, "rulers.tsv")) {
      for (String name : row.get(1).split("\\|")) {
        countries.put(name, row.get(0));
      }
    }
    return countries;
  }
}
