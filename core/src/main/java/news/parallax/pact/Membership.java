package news.parallax.pact;

import java.util.List;
import news.parallax.report.Span;

/// An actor's standing in a bloc or body, both by index in the report.
public record Membership(int member, int body, Status status, List<Span> evidence) {
  /// Inside, wanting in, or going out.
  public enum Status {
    MEMBER,
    SEEKS,
    LEAVES,
    UNKNOWN
  }

  public Membership {
    evidence = List.copyOf(evidence);
  }
}
