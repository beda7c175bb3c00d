package news.parallax.account;

import java.util.List;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.FigureEntry;
import news.parallax.account.Account.SanctionEntry;
import news.parallax.claim.Claim;
import news.parallax.event.Event;
import news.parallax.figure.Figure;
import news.parallax.pact.Pact;
import news.parallax.statement.Statement;

/// What a story's reports tell, aligned: the ground on which they are compared.
record Material(
    Dossier dossier,
    List<Aligned<Event, EventEntry>> happenings,
    List<Aligned<Claim, ClaimEntry>> claims,
    List<Aligned<Pact, AgreementEntry>> pacts,
    List<SanctionEntry> sanctions,
    List<Aligned<Figure, FigureEntry>> figures,
    List<Statement> statements) {
  Material {
    happenings = List.copyOf(happenings);
    claims = List.copyOf(claims);
    pacts = List.copyOf(pacts);
    sanctions = List.copyOf(sanctions);
    figures = List.copyOf(figures);
    statements = List.copyOf(statements);
  }
}
