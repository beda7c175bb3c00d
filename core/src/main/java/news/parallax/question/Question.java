package news.parallax.question;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.event.Plover;
import org.jspecify.annotations.Nullable;

/// What can be asked of accounts. Names are as the asker writes them; null and empty mean that a
/// question is not narrowed in this way.
public sealed interface Question {
  /// The actors named in the question.
  List<String> names();

  /// What happened when.
  ///
  /// @param from nothing that ended before these days
  /// @param to nothing that started after these days
  /// @param types nothing of another type; empty for all
  /// @param most at most so many entries, the best supported; 0 for all
  record Timeline(
      @Nullable Days from, @Nullable Days to, @Nullable String actor, Set<Plover> types, int most)
      implements Question {
    public Timeline {
      types = Set.copyOf(types);
    }

    @Override
    public List<String> names() {
      return given(actor);
    }
  }

  /// Which agreements bind somebody.
  ///
  /// @param on only those that stood on these days
  record Pacts(@Nullable String party, @Nullable Days on) implements Question {
    @Override
    public List<String> names() {
      return given(party);
    }
  }

  /// Who sanctions whom.
  ///
  /// @param target on whom
  /// @param imposer by whom
  /// @param on only those that stood on these days
  record Sanctions(@Nullable String target, @Nullable String imposer, @Nullable Days on)
      implements Question {
    @Override
    public List<String> names() {
      return given(target, imposer);
    }
  }

  /// How one actor stands to another, or to all others.
  record Relations(String actor, @Nullable String other, @Nullable Days on) implements Question {
    @Override
    public List<String> names() {
      return given(actor, other);
    }
  }

  /// Who must do what, for whom, and under which condition.
  ///
  /// @param condition such as `attack on A`
  /// @param actor the actor in the condition to whom it happens
  record Obligations(@Nullable String condition, @Nullable String actor, @Nullable Days on)
      implements Question {
    @Override
    public List<String> names() {
      return given(actor);
    }
  }

  /// Who belongs to a body, wants in or leaves, and who holds an office in it.
  record Members(String body) implements Question {
    @Override
    public List<String> names() {
      return List.of(body);
    }
  }

  /// What somebody says.
  ///
  /// @param about only what mentions this actor
  record Said(String speaker, @Nullable String about) implements Question {
    @Override
    public List<String> names() {
      return given(speaker, about);
    }
  }

  private static List<String> given(@Nullable String... names) {
    return Stream.of(names).flatMap(Stream::ofNullable).toList();
  }
}
