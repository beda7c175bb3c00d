package news.parallax.pact;

import java.util.List;

/// What binds or presses the actors of one report.
public record Bonds(List<Pact> pacts, List<Sanction> sanctions, List<Membership> memberships) {
  public Bonds {
    pacts = List.copyOf(pacts);
    sanctions = List.copyOf(sanctions);
    memberships = List.copyOf(memberships);
  }
}
