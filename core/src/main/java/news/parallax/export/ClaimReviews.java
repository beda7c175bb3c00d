package news.parallax.export;

import news.parallax.account.Account;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.report.Report;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The claims of named speakers as a graph of schema.org's ClaimReview and Claim.
final class ClaimReviews {
  private ClaimReviews() {}

  static String of(Account account) {
    Roles roles = Roles.of(account);
    ObjectNode root = JsonMapper.shared().createObjectNode().put("@context", "https://schema.org");
    ArrayNode graph = root.putArray("@graph");
    account.claims().stream()
        .filter(claim -> claim.speaker() != null)
        .forEach(claim -> graph.add(review(account.story().id(), claim, roles)));
    return root + "\n";
  }

  private static ObjectNode review(String story, ClaimEntry claim, Roles roles) {
    ObjectNode review = JsonMapper.shared().createObjectNode();
    review
        .put("@type", "ClaimReview")
        .put("@id", "urn:parallax:%s:%s".formatted(story, claim.id()));
    review.put("claimReviewed", claim.proposition());
    ObjectNode claimed = review.putObject("itemReviewed").put("@type", "Claim");
    claimed.putObject("author").put("@type", "Thing").put("name", roles.name(claim.speaker()));
    String published = roles.published(claim.reports());
    if (!published.isEmpty()) {
      claimed.put("datePublished", published);
    }
    ArrayNode appearances = claimed.putArray("appearance");
    claim.reports().stream().map(roles::report).forEach(report -> add(appearances, report));
    return review;
  }

  private static void add(ArrayNode appearances, Report report) {
    ObjectNode article = appearances.addObject().put("@type", "NewsArticle");
    if (report.title() != null) {
      article.put("headline", report.title());
    }
    if (report.url() != null) {
      article.put("url", report.url());
    }
    if (report.outlet() != null) {
      article.putObject("publisher").put("@type", "Organization").put("name", report.outlet());
    }
  }
}
