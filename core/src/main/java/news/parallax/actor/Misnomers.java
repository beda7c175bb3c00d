package news.parallax.actor;

import java.util.List;
import java.util.Locale;
import news.parallax.language.Name;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Report;

/// Tells what looks like a name but names no actor: treaties and laws, parts of offices, credits of
/// pictures.
final class Misnomers {
  private final Report report;
  private final Gazetteer gazetteer;
  private final Vocabulary vocabulary;

  Misnomers(Report report, Gazetteer gazetteer, Vocabulary vocabulary) {
    this.report = report;
    this.gazetteer = gazetteer;
    this.vocabulary = vocabulary;
  }

  /// @param others the names of the sentence
  boolean includes(Named name, List<Named> others) {
    return namesNoActor(name) || isOffice(name, others) || isCredit(name);
  }

  /// Whether a name is part of the office of the person named next (`Gilford Chief of Police Jane
  /// Roe`, `Defense Secretary Jane Roe`).
  private boolean isOffice(Named name, List<Named> others) {
    Sentence sentence = name.sentence();
    if (name.entry() != null || name.type() == Name.Type.PERSON) {
      return false;
    }
    boolean office =
        sentence.tokens().subList(name.from(), name.to()).stream().anyMatch(this::isOfficeWord);
    boolean beforePerson =
        others.stream().anyMatch(n -> n.type() == Name.Type.PERSON && n.from() == name.to());
    boolean beforeOffice =
        name.to() < sentence.tokens().size()
            && isOfficeWord(sentence.token(name.to()))
            && !vocabulary.headsBody(lower(sentence.token(name.to() - 1)));
    boolean ofOffice =
        name.length() == 1
            && name.from() > 1
            && sentence.token(name.from() - 1).text().equals("of")
            && isOfficeWord(sentence.token(name.from() - 2))
            && beforePerson;
    return (office && beforePerson)
        || (beforeOffice && isCapitalised(sentence, name.to()))
        || ofOffice;
  }

  private static boolean isCapitalised(Sentence sentence, int at) {
    return Character.isUpperCase(sentence.token(at).text().codePointAt(0));
  }

  /// Whether a name stands in a picture's credit (`AGENCY/Jane Roe`).
  private boolean isCredit(Named name) {
    Sentence sentence = name.sentence();
    boolean afterSlash = name.from() > 0 && isSlash(sentence.token(name.from() - 1));
    boolean beforeSlash =
        name.to() < sentence.tokens().size() && isSlash(sentence.token(name.to()));
    return (afterSlash && name.type() == Name.Type.PERSON)
        || (beforeSlash && name.type() == Name.Type.ORGANIZATION);
  }

  private static boolean isSlash(Token token) {
    return token.text().equals("/");
  }

  private boolean namesNoActor(Named name) {
    String text = report.at(name.span());
    if (gazetteer.isNoActor(text)) {
      return true;
    }
    Token last = name.sentence().token(name.to() - 1);
    return name.entry() == null
        && name.type() != Name.Type.PERSON
        && vocabulary.headsNoActor(lower(last));
  }

  private boolean isOfficeWord(Token token) {
    return vocabulary.isOffice(lower(token));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
