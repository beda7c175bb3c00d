package news.parallax.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.account.Account;
import news.parallax.account.Accounts;
import news.parallax.question.Answers;
import news.parallax.question.Outcome;
import news.parallax.question.Question;
import news.parallax.reading.Reading;
import news.parallax.testkit.Parsed;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// The steps of agreements and sanctions, as people read them.
class StepsTest {
  private static final Account ACCOUNT =
      Accounts.of(
          List.of(
              Reading.of(
                  Parsed.of(
                      "r1",
                      "2031-05-15",
                      """
                      = Norway eased sanctions on Sweden in 2030.
                      Norway Norway NNP 2 nsubj
                      eased ease VBD 0 root
                      sanctions sanction NNS 2 obj
                      on on IN 5 case
                      Sweden Sweden NNP 3 nmod
                      in in IN 7 case
                      2030 2030 CD 2 obl
                      . . . 2 punct
                      = Sweden evaded Norwegian sanctions through front companies.
                      Sweden Sweden NNP 2 nsubj
                      evaded evade VBD 0 root
                      Norwegian norwegian JJ 4 amod
                      sanctions sanction NNS 2 obj
                      through through IN 7 case
                      front front NN 7 compound
                      companies company NNS 2 obl
                      . . . 2 punct
                      = Norway suspended its treaty with Finland.
                      Norway Norway NNP 2 nsubj
                      suspended suspend VBD 0 root
                      its its PRP$ 4 nmod:poss
                      treaty treaty NN 2 obj
                      with with IN 6 case
                      Finland Finland NNP 4 nmod
                      . . . 2 punct
                      """))),
          List.of());

  @Test
  void standOnThePageWithTheirPassages() {
    var steps = Jsoup.parse(new HtmlWriter().write(ACCOUNT)).select(".sanctions .steps li");
    assertThat(steps.eachText())
        .satisfiesExactly(
            eased -> assertThat(eased).startsWith("Eased by Norway, 2030"),
            evaded -> assertThat(evaded).startsWith("Evaded by Sweden: through front companies"));
    assertThat(steps).allSatisfy(step -> assertThat(step.select("a")).isNotEmpty());
  }

  @Test
  void standInTheLineThatTellsHowAnAgreementStands() {
    assertThat(new MarkdownWriter().write(ACCOUNT)).contains("suspended by Norway");
  }

  @Test
  void standUnderWhatAnswersAQuestion() {
    assertThat(answer(new Question.Sanctions(null, null, null)))
        .contains("* eased by Norway, 2030", "* evaded by Sweden: through front companies");
    assertThat(answer(new Question.Pacts(null, null))).contains("suspended");
  }

  private static String answer(Question question) {
    Outcome.Answered answered = (Outcome.Answered) Answers.to(question, List.of(ACCOUNT));
    return new AnswerTerminalWriter(100, false).write(answered.answer());
  }
}
