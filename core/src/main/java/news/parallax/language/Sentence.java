package news.parallax.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.report.Block;
import news.parallax.report.Span;

/// One sentence of a report with its dependency tree. Tokens are in text order; exactly those with
/// head -1 are roots.
public final class Sentence {
  private final int index;
  private final Block block;
  private final List<Token> tokens;
  private final List<List<Token>> children;

  /// @param index place in the report's analysis, from 0
  /// @param block the block it stands in
  /// @param tokens at least one, with heads inside the sentence
  public Sentence(int index, Block block, List<Token> tokens) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("Sentence %d has no tokens".formatted(index));
    }
    this.index = index;
    this.block = block;
    this.tokens = List.copyOf(tokens);
    List<List<Token>> byHead = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      byHead.add(new ArrayList<>());
    }
    for (Token token : tokens) {
      if (token.head() >= tokens.size()) {
        throw new IllegalArgumentException(
            "Sentence %d: head %d of token %d lies outside"
                .formatted(index, token.head(), token.index()));
      }
      if (token.head() >= 0) {
        byHead.get(token.head()).add(token);
      }
    }
    this.children = byHead.stream().map(List::copyOf).toList();
  }

  public int index() {
    return index;
  }

  public Block block() {
    return block;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int at) {
    return tokens.get(at);
  }

  public Span span() {
    return tokens.getFirst().span().cover(tokens.getLast().span());
  }

  /// The token's dependents, in text order.
  public List<Token> children(Token of) {
    return children.get(of.index());
  }

  /// The token's dependents in one of the given relations (subtypes count), in text order.
  public List<Token> children(Token of, String... relations) {
    List<Token> found = new ArrayList<>();
    for (Token child : children(of)) {
      for (String relation : relations) {
        if (child.is(relation)) {
          found.add(child);
          break;
        }
      }
    }
    return found;
  }

  /// The first dependent in one of the given relations.
  public Optional<Token> child(Token of, String... relations) {
    return children(of, relations).stream().findFirst();
  }

  /// The token's head, empty at a root.
  public Optional<Token> head(Token of) {
    return of.head() < 0 ? Optional.empty() : Optional.of(tokens.get(of.head()));
  }

  /// The token and everything below it, in text order.
  public List<Token> subtree(Token of) {
    boolean[] below = new boolean[tokens.size()];
    mark(of, below);
    return tokens.stream().filter(token -> below[token.index()]).toList();
  }

  private void mark(Token of, boolean[] below) {
    if (below[of.index()]) {
      return;
    }
    below[of.index()] = true;
    children(of).forEach(child -> mark(child, below));
  }

  /// The smallest span holding the token and everything below it.
  public Span subtreeSpan(Token of) {
    List<Token> all = subtree(of);
    return all.getFirst().span().cover(all.getLast().span());
  }

  /// Whether `low` is `high` or stands below it.
  public boolean dominates(Token high, Token low) {
    int at = low.index();
    for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
      if (at == high.index()) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  /// The tokens that lie wholly inside a span of the report's text, in order; may be empty.
  public List<Token> within(Span span) {
    return tokens.stream().filter(token -> span.contains(token.span())).toList();
  }

  /// The token of a stretch whose head lies outside it: its syntactic head. The last such token
  /// when there are several, as in a name's flat parse.
  public Optional<Token> headOf(Span span) {
    List<Token> inside = within(span);
    Token found = null;
    for (Token token : inside) {
      if (token.head() < 0 || !span.contains(tokens.get(token.head()).span())) {
        found = token;
      }
    }
    return Optional.ofNullable(found);
  }
}
