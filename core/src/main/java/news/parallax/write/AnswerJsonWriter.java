package news.parallax.write;

import java.util.List;
import java.util.Locale;
import news.parallax.account.Account;
import news.parallax.account.Account.ReportEntry;
import news.parallax.origin.Origin;
import news.parallax.question.Answer;
import news.parallax.question.Answer.Hit;
import news.parallax.question.Answer.LeftOut;
import news.parallax.question.Item;
import news.parallax.question.Question;
import news.parallax.question.Standing;
import news.parallax.report.Evidence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes an answer as JSON in the form `parallax-answer/1`. Items have the form that they have in
/// an account; `story` is the place of their account under `stories`, from 0, where ids are
/// resolved.
public final class AnswerJsonWriter {
  private static final String FORMAT = "parallax-answer/1";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  public AnswerJsonWriter() {}

  /// One JSON object on one line, without a line feed.
  public String write(Answer answer) {
    ObjectNode root = NODES.objectNode().put("format", FORMAT);
    root.set("question", question(answer.question()));
    root.set("lookedAt", looked(answer));
    root.set("stories", JsonWriter.array(answer.accounts(), AnswerJsonWriter::story));
    root.set("answers", JsonWriter.array(answer.hits(), hit -> hit(hit, answer)));
    root.set("leftOut", JsonWriter.array(answer.leftOut(), left -> leftOut(left, answer)));
    return MAPPER.writeValueAsString(root);
  }

  private static ObjectNode question(Question question) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("asks", question.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    switch (question) {
      case Question.Timeline timeline -> {
        node.put("from", text(timeline.from())).put("to", text(timeline.to()));
        node.put("actor", timeline.actor());
        node.set(
            "types", JsonWriter.texts(timeline.types().stream().map(Enum::name).sorted().toList()));
      }
      case Question.Pacts pacts -> node.put("party", pacts.party()).put("on", text(pacts.on()));
      case Question.Sanctions sanctions ->
          node.put("target", sanctions.target())
              .put("imposer", sanctions.imposer())
              .put("on", text(sanctions.on()));
      case Question.Relations relations ->
          node.put("actor", relations.actor())
              .put("other", relations.other())
              .put("on", text(relations.on()));
      case Question.Obligations obligations ->
          node.put("condition", obligations.condition())
              .put("actor", obligations.actor())
              .put("on", text(obligations.on()));
      case Question.Members members -> node.put("body", members.body());
      case Question.Said said -> node.put("speaker", said.speaker()).put("about", said.about());
    }
    return node;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static ObjectNode looked(Answer answer) {
    ObjectNode node = NODES.objectNode().put("accounts", answer.looked().accounts());
    node.put("reports", answer.looked().reports()).put("origins", answer.looked().origins());
    answer.looked().things().forEach((kind, number) -> node.put(kind.replace(' ', '-'), number));
    return node;
  }

  private static ObjectNode story(Account account) {
    ObjectNode node =
        NODES.objectNode().put("id", account.story().id()).put("title", account.story().title());
    node.set("reports", JsonWriter.array(account.reports(), AnswerJsonWriter::report));
    ObjectNode actors = NODES.objectNode();
    account.actors().forEach(actor -> actors.put(actor.id(), actor.name()));
    node.set("actors", actors);
    return node;
  }

  private static ObjectNode report(ReportEntry entry) {
    ObjectNode node = NODES.objectNode().put("id", entry.report().id());
    node.put("source", entry.report().source()).put("outlet", entry.report().outlet());
    node.set("published", JsonWriter.time(entry.published()));
    return node.put("phase", JsonWriter.word(entry.phase()));
  }

  private static ObjectNode hit(Hit hit, Answer answer) {
    ObjectNode node = NODES.objectNode().put("story", place(hit.account(), answer));
    add(node, hit.item());
    node.set("evidence", JsonWriter.array(hit.item().evidence(), e -> passage(e, hit.account())));
    List<String> reports = hit.item().reports();
    node.set("reports", JsonWriter.texts(reports));
    node.put("origins", origins(reports, hit.account()));
    node.set("disputes", JsonWriter.array(hit.disputes(), JsonWriter::discrepancy));
    return node;
  }

  private static ObjectNode leftOut(LeftOut left, Answer answer) {
    ObjectNode node = NODES.objectNode().put("story", place(left.account(), answer));
    add(node, left.item());
    return node.put("why", left.why());
  }

  private static int place(Account account, Answer answer) {
    for (int i = 0; i < answer.accounts().size(); i++) {
      if (answer.accounts().get(i) == account) {
        return i;
      }
    }
    throw new IllegalArgumentException("The answer has an item of no account that was asked");
  }

  private static long origins(List<String> reports, Account account) {
    return account.origins().stream()
        .map(Origin::reports)
        .filter(of -> of.stream().anyMatch(reports::contains))
        .count();
  }

  private static ObjectNode passage(Evidence evidence, Account account) {
    String words =
        account.reports().stream()
            .filter(entry -> entry.report().id().equals(evidence.report()))
            .map(entry -> entry.report().at(evidence.span()))
            .findFirst()
            .orElseThrow();
    return JsonWriter.evidence(evidence).put("text", words);
  }

  private static void add(ObjectNode node, Item item) {
    switch (item) {
      case Item.Moment moment -> {
        node.set("entry", JsonWriter.entry(moment.entry()));
        node.set(
            "types", JsonWriter.texts(moment.types().stream().map(Enum::name).sorted().toList()));
        node.set("actors", JsonWriter.texts(moment.actors()));
      }
      case Item.Agreement agreement -> {
        node.set("agreement", JsonWriter.agreement(agreement.entry()));
        node.set("standing", standing(agreement.standing()));
        node.set("silent", JsonWriter.texts(agreement.silent()));
      }
      case Item.Regime regime -> {
        node.set("sanction", JsonWriter.sanction(regime.entry()));
        node.set("standing", standing(regime.standing()));
      }
      case Item.Tie tie -> node.set("relation", tie(tie));
      case Item.Duty duty -> {
        node.set("obligation", duty(duty));
        node.set("standing", standing(duty.standing()));
      }
      case Item.Seat seat -> node.set("membership", JsonWriter.membership(seat.entry()));
      case Item.Post post -> {
        ObjectNode office = JsonWriter.role(post.office()).put("holder", post.holder().id());
        node.set("office", office);
      }
      case Item.Meeting meeting -> node.set("event", JsonWriter.event(meeting.event()));
      case Item.Saying saying -> {
        node.set("claim", JsonWriter.claim(saying.claim()));
        node.set("answers", JsonWriter.array(saying.answers(), JsonWriter::claim));
        node.set("answeredBy", JsonWriter.array(saying.answeredBy(), JsonWriter::claim));
      }
      case Item.Words words -> node.set("quote", JsonWriter.quote(words.quote()));
    }
  }

  private static ObjectNode standing(Standing standing) {
    return NODES
        .objectNode()
        .put("kind", JsonWriter.word(standing.kind()))
        .put("why", standing.why());
  }

  private static ObjectNode tie(Item.Tie tie) {
    ObjectNode node = NODES.objectNode().put("a", tie.a()).put("b", tie.b());
    node.put("kind", JsonWriter.word(tie.kind()));
    node.set("from", JsonWriter.time(tie.from()));
    node.set("steps", JsonWriter.array(tie.steps(), AnswerJsonWriter::step));
    return node;
  }

  private static ObjectNode step(Item.Step step) {
    ObjectNode node = NODES.objectNode().put("id", step.id()).put("label", step.label());
    node.set("time", JsonWriter.time(step.time()));
    Standing standing = step.standing();
    node.set("standing", standing == null ? NODES.nullNode() : standing(standing));
    node.set("evidence", JsonWriter.passages(step.evidence()));
    return node;
  }

  private static ObjectNode duty(Item.Duty duty) {
    ObjectNode node = NODES.objectNode().put("condition", duty.condition());
    node.set("bearers", JsonWriter.texts(duty.bearers()));
    node.put("action", duty.action());
    node.set("beneficiaries", JsonWriter.texts(duty.beneficiaries()));
    node.put("agreement", duty.pact().id()).put("agreementName", duty.pact().name());
    node.set("saidBy", JsonWriter.texts(duty.provision().saidBy()));
    return node.put("provision", duty.provision().text());
  }
}
