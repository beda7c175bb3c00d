package news.parallax.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a server's `robots.txt` (RFC 9309) lets one program fetch: of the rules that fit a path,
/// the longest counts, and of two as long the one that allows.
record Robots(List<Rule> rules) {
  static final Robots ALLOW_ALL = new Robots(List.of());
  static final Robots FORBID_ALL = new Robots(List.of(Rule.of("/", false)));

  private static final int MOST_RULES = 5_000;
  private static final int LONGEST = 500_000;

  Robots {
    rules = List.copyOf(rules);
  }

  /// @param path in which `*` stands for anything, and `$` at its end for the end
  /// @param parts between the stars
  /// @param whole whether the last part must stand at the end
  private record Rule(String path, List<String> parts, boolean whole, boolean allows) {
    static Rule of(String path, boolean allows) {
      boolean whole = path.endsWith("$");
      String glob = whole ? path.substring(0, path.length() - 1) : path;
      return new Rule(path, List.of(glob.split("\\*+", -1)), whole, allows);
    }

    /// Each part is taken where it first stands, which needs no second try: a server's stars must
    /// not hold up this program.
    boolean fits(String asked) {
      if (!asked.startsWith(parts.getFirst())) {
        return false;
      }
      int at = parts.getFirst().length();
      if (parts.size() == 1) {
        return !whole || at == asked.length();
      }
      for (String part : parts.subList(1, parts.size() - (whole ? 1 : 0))) {
        int found = asked.indexOf(part, at);
        if (found < 0) {
          return false;
        }
        at = found + part.length();
      }
      return !whole
          || (asked.endsWith(parts.getLast()) && asked.length() - parts.getLast().length() >= at);
    }
  }

  /// The rules for a program: those of the groups that name it, else those for all.
  static Robots of(String text, String agent) {
    List<Rule> own = new ArrayList<>();
    List<Rule> general = new ArrayList<>();
    boolean namesAgent = false;
    boolean forAgent = false;
    boolean forAll = false;
    boolean inRules = true;
    String read = text.substring(0, Math.min(text.length(), LONGEST));
    for (String line : read.lines().toList()) {
      String[] field = line.replaceAll("#.*", "").split(":", 2);
      if (field.length < 2) {
        continue;
      }
      String value = field[1].strip();
      switch (field[0].strip().toLowerCase(Locale.ROOT)) {
        case "user-agent" -> {
          if (inRules) {
            forAgent = false;
            forAll = false;
            inRules = false;
          }
          boolean named = value.toLowerCase(Locale.ROOT).equals(agent);
          forAgent |= named;
          namesAgent |= named;
          forAll |= value.equals("*");
        }
        case "allow", "disallow" -> {
          inRules = true;
          boolean allows = field[0].strip().equalsIgnoreCase("allow");
          if (!value.isEmpty() && own.size() + general.size() < MOST_RULES) {
            Rule rule = Rule.of(value, allows);
            if (forAgent) {
              own.add(rule);
            }
            if (forAll) {
              general.add(rule);
            }
          }
        }
        default -> {}
      }
    }
    return new Robots(namesAgent ? own : general);
  }

  boolean allow(URI uri) {
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String path = (uri.getRawPath().isEmpty() ? "/" : uri.getRawPath()) + query;
    int longest = -1;
    boolean allowed = true;
    for (Rule rule : rules) {
      int length = rule.path().length();
      if (length >= longest && rule.fits(path)) {
        allowed = length > longest ? rule.allows() : allowed || rule.allows();
        longest = length;
      }
    }
    return allowed;
  }
}
