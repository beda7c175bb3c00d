package news.parallax.reader.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.reader.piece.When;
import news.parallax.reader.text.WordTable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// When a page was published and last changed: as its metadata say, else its address, else its
/// marked elements, else the day printed beside its headline. A page that says nothing has no day;
/// the day on which it was fetched is never taken for one.
///
/// @param published null when nothing tells
/// @param updated null when nothing tells
record PageDates(@Nullable When published, @Nullable When updated) {
  private static final WordTable WORDS = WordTable.named(PageDates.class, "pages.tsv");
  private static final List<String> LATER = WORDS.of("later");
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "(?<!\\d)(20\\d\\d|199\\d)[/_.-]?(0?[1-9]|1[0-2])[/_.-]?(0?[1-9]|[12]\\d|3[01])(?!\\d)");
  private static final Pattern DAY_IN_CODE =
      Pattern.compile("[\"']([12]\\d{3}-\\d{2}-\\d{2}[^\"']{0,30})[\"']");
  private static final Pattern BEFORE_DAY =
      Pattern.compile(
          "(?i)(?:date_?published|published_?(?:at|date|time|on)|publish_?(?:date|time|ed)|pub_?date|"
              + "publication_?date|first_?published|article_?date|creation_?date|created_?(?:at|date))"
              + "[\"']?\\s*[:=]\\s*$");
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_MARKED = 200;
  private static final int NEAR_HEADLINE = 400;
  private static final int LONGEST_SCRIPT = 200_000;

  static PageDates of(Marks marks, LinkedData data) {
    Search search = new Search(marks, data);
    When updated = search.updated();
    When published = search.published();
    return new PageDates(published == null ? updated : published, updated);
  }

  private record Search(Marks marks, LinkedData data) {
    @Nullable When published() {
      When told = told();
      return told == null ? null : asThereOnTheCalendar(told);
    }

    /// A time in UTC, on the day that the publisher's own calendar shows: the neighbouring one
    /// where the page shows that and never the day in UTC.
    private When asThereOnTheCalendar(When told) {
      OffsetDateTime at = told.at();
      if (at == null || !at.getOffset().equals(ZoneOffset.UTC)) {
        return told;
      }
      List<When> shown = new ArrayList<>();
      for (When when :
          new When[] {addressDay(), property("datePublished"), times(false), marked(false)}) {
        if (when != null && when.at() == null) {
          shown.add(when);
        }
      }
      boolean confirmed = shown.stream().anyMatch(when -> when.day().equals(told.day()));
      return shown.stream()
          .filter(when -> !confirmed)
          .filter(when -> Math.abs(ChronoUnit.DAYS.between(when.day(), told.day())) == 1)
          .findFirst()
          .orElse(told);
    }

    private @Nullable When told() {
      return firstOf(
          () -> data.ofArticle(node -> when(node, "datePublished")),
          () -> inCode(data.broken()),
          () -> metadata("published"),
          this::addressDay,
          () -> property("datePublished"),
          () -> data.ofAny(node -> when(node, "datePublished")),
          () -> times(false),
          () -> data.ofArticle(node -> when(node, "dateCreated")),
          () -> marked(false),
          this::besideHeadline,
          () -> inCode(marks.scripts),
          () -> times(true),
          () -> marked(true));
    }

    @Nullable When updated() {
      return firstOf(
          () -> data.ofArticle(node -> when(node, "dateModified")),
          () -> metadata("updated"),
          () -> property("dateModified"));
    }

    private @Nullable When metadata(String kind) {
      return WORDS.of(kind).stream()
          .map(name -> marks.meta(List.of(name)))
          .filter(content -> content != null)
          .map(this::read)
          .flatMap(Optional::stream)
          .findFirst()
          .orElse(null);
    }

    private Optional<When> read(String written) {
      return When.of(written).or(() -> PrintedDay.in(written, monthFirst()).map(When::on));
    }

    private @Nullable When when(JsonNode node, String name) {
      String written = LinkedData.text(node.get(name));
      return written == null ? null : read(written).orElse(null);
    }

    /// A whole day in the path of the page's address.
    private @Nullable When addressDay() {
      String address = marks.address();
      if (address == null) {
        return null;
      }
      Matcher matcher = IN_ADDRESS.matcher(address);
      while (matcher.find()) {
        boolean parted = !Character.isDigit(address.charAt(matcher.end(1)));
        boolean whole = matcher.group().length() >= 8;
        if (parted || whole) {
          try {
            return When.on(
                LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
          } catch (DateTimeException e) {
            continue;
          }
        }
      }
      return null;
    }

    private @Nullable When property(String name) {
      return marks.withProperty(name).stream().flatMap(this::ofElement).findFirst().orElse(null);
    }

    private @Nullable When times(boolean later) {
      return marks.times.stream()
          .filter(time -> isLater(time) == later)
          .flatMap(this::ofElement)
          .findFirst()
          .orElse(null);
    }

    private @Nullable When marked(boolean later) {
      return marks.dated.stream()
          .filter(element -> isLater(element) == later)
          .flatMap(this::ofElement)
          .findFirst()
          .orElse(null);
    }

    /// What an element's attributes say, else its words.
    private Stream<When> ofElement(Element element) {
      for (String attribute : List.of("datetime", "content", "data-datetime", "title")) {
        Optional<When> told =
            element.attr(attribute).isEmpty() ? Optional.empty() : read(element.attr(attribute));
        if (told.isPresent()) {
          return told.stream();
        }
      }
      String words = element.text();
      return words.length() > LONGEST_MARKED
          ? Stream.empty()
          : PrintedDay.in(words, monthFirst()).map(When::on).stream();
    }

    private static boolean isLater(Element element) {
      String said =
          (element.className()
                  + " "
                  + element.id()
                  + " "
                  + element.attr("itemprop")
                  + " "
                  + (element.text().length() < LONGEST_MARKED ? element.text() : ""))
              .toLowerCase(Locale.ROOT);
      return LATER.stream().anyMatch(said::contains);
    }

    /// The first day printed shortly after the headline.
    private @Nullable When besideHeadline() {
      Element headline = marks.headline();
      if (headline == null) {
        return null;
      }
      StringBuilder after = new StringBuilder();
      Node at = headline;
      while (after.length() < NEAR_HEADLINE && at != null) {
        Node next = at.nextSibling();
        if (next == null) {
          at = at.parent();
        } else {
          at = next;
          after.append(' ').append(next instanceof Element e ? e.text() : next.toString());
        }
      }
      String near = after.substring(0, Math.min(after.length(), NEAR_HEADLINE));
      return PrintedDay.in(near, monthFirst()).map(When::on).orElse(null);
    }

    /// A day to which a program in the page gives a name that promises it. Days are looked for
    /// first, since pages hold much code and few days.
    private static @Nullable When inCode(List<String> scripts) {
      for (String code : scripts) {
        Matcher day =
            DAY_IN_CODE.matcher(code.substring(0, Math.min(code.length(), LONGEST_SCRIPT)));
        while (day.find()) {
          String before = code.substring(Math.max(0, day.start() - LONGEST_NAME), day.start());
          Optional<When> when =
              BEFORE_DAY.matcher(before).find() ? When.of(day.group(1)) : Optional.empty();
          if (when.isPresent()) {
            return when.get();
          }
        }
      }
      return null;
    }

    /// How this page writes days in figures: as its declared language does; unknown in English
    /// that names no country.
    private @Nullable Boolean monthFirst() {
      String language = marks.language().toLowerCase(Locale.ROOT);
      if (language.startsWith("en-us") || language.startsWith("en_us")) {
        return true;
      }
      return language.isEmpty() || language.equals("en") ? null : Boolean.FALSE;
    }

    @SafeVarargs
    private static @Nullable When firstOf(Supplier<@Nullable When>... ways) {
      for (Supplier<@Nullable When> way : ways) {
        When found = way.get();
        if (found != null) {
          return found;
        }
      }
      return null;
    }
  }
}
