package news.parallax.eval.corpus;

import java.util.regex.Pattern;

/// Where print puts no space between tokens, by the Penn Treebank's rules of tokenisation turned
/// round. Straight quotation marks are left apart: the token alone does not tell which side they
/// lean to.
final class Typesetting {
  private static final Pattern LEFT =
      Pattern.compile("[.,;:!?%)\\]}”’]|\\.\\.\\.|''|['’](s|S|re|ve|ll|d|m)|n['’]t");
  private static final Pattern RIGHT = Pattern.compile("[(\\[{“‘$£€#]|``");

  private Typesetting() {}

  /// Whether the token stands close to the one before it.
  static boolean leansLeft(String token) {
    return LEFT.matcher(token).matches();
  }

  /// Whether the token stands close to the one after it.
  static boolean leansRight(String token) {
    return RIGHT.matcher(token).matches();
  }
}
