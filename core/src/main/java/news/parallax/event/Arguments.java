package news.parallax.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// Who does a happening and to whom, as actors by index.
record Arguments(List<Integer> sources, List<Integer> targets) {
  Arguments {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  boolean isEmpty() {
    return sources.isEmpty() && targets.isEmpty();
  }

  static Arguments of(Predicate predicate, NounPhrases phrases) {
    Finder finder = new Finder(predicate.sentence(), phrases);
    Arguments found =
        predicate.word().isVerb() ? finder.ofVerb(predicate) : finder.ofNoun(predicate);
    return found.inRoles(predicate.sense().roles());
  }

  private Arguments inRoles(Lexicon.Roles roles) {
    return switch (roles) {
      case ACT, DONE -> new Arguments(sources, without(targets, sources));
      case UNDERGO -> new Arguments(targets, sources);
      case SELF -> new Arguments(sources, List.of());
      case MUTUAL -> mutual();
    };
  }

  private Arguments mutual() {
    if (sources.size() > 1 || targets.isEmpty()) {
      Set<Integer> all = new LinkedHashSet<>(sources);
      all.addAll(targets);
      return sources.size() > 1 || targets.isEmpty() && sources.isEmpty()
          ? new Arguments(List.copyOf(all), List.copyOf(all))
          : this;
    }
    return sources.isEmpty() ? new Arguments(targets, targets) : this;
  }

  private static List<Integer> without(List<Integer> all, List<Integer> some) {
    return all.stream().filter(one -> !some.contains(one)).toList();
  }

  /// Looks up arguments in one sentence.
  private record Finder(Sentence sentence, NounPhrases phrases) {
    private static final int MAX_CLIMB = 4;

    Arguments ofVerb(Predicate predicate) {
      Token verb = predicate.word();
      List<Integer> objects = meant(Predicates.patients(sentence, verb));
      List<Integer> partners = partners(predicate, verb);
      List<Integer> targets = objects.isEmpty() ? partners : objects;
      return isPassive(verb)
          ? new Arguments(agents(verb), targets)
          : new Arguments(subject(verb, 0), targets);
    }

    Arguments ofNoun(Predicate predicate) {
      Token noun = predicate.word();
      Token carrier = predicate.carrier();
      List<Integer> partners = nounPartners(predicate);
      if (carrier != null && Lexicon.ENGLISH.undergoes(carrier.lemma())) {
        return undergone(noun, carrier);
      }
      if (isUnder(noun)) {
        return new Arguments(meant(owners(noun)), meant(sentence.children(noun, "nsubj")));
      }
      if (carrier != null) {
        List<Integer> sources = isPassive(carrier) ? agents(carrier) : subject(carrier, 0);
        List<Integer> owners = meant(owners(noun));
        return new Arguments(
            sources.isEmpty() ? owners : sources, either(partners, partners(predicate, carrier)));
      }
      return new Arguments(nounSources(predicate), partners);
    }

    /// The subject faces or sparks what the noun names.
    private Arguments undergone(Token noun, Token carrier) {
      List<Token> sources = new ArrayList<>(owners(noun));
      List<Token> around = new ArrayList<>(sentence.children(noun, "nmod", "obl"));
      around.addAll(sentence.children(carrier, "obl"));
      for (Token child : around) {
        if (Lexicon.ENGLISH.isIn(NounPhrases.preposition(sentence, child), "from-whom")) {
          sources.add(child);
        }
      }
      return new Arguments(meant(sources), subject(carrier, 0));
    }

    /// Whether the noun says what its subject is under (`is under sanctions`).
    private boolean isUnder(Token noun) {
      return !sentence.children(noun, "nsubj").isEmpty()
          && Lexicon.ENGLISH.isIn(NounPhrases.preposition(sentence, noun), "under-what");
    }

    private List<Integer> nounSources(Predicate predicate) {
      Token noun = predicate.word();
      List<Token> sources = new ArrayList<>(owners(noun));
      for (Token modifier : sentence.children(noun, "nmod", "obl")) {
        String preposition = NounPhrases.preposition(sentence, modifier);
        boolean acts = preposition.equals("of") && predicate.sense().roles() != Lexicon.Roles.DONE;
        boolean gives = preposition.equals("from") && predicate.isGiven();
        if (acts || gives || preposition.equals("by") || preposition.equals("between")) {
          sources.add(modifier);
        }
      }
      return meant(sources);
    }

    private List<Token> owners(Token noun) {
      return sentence.children(noun, "nmod:poss", "amod", "compound").stream()
          .filter(child -> !child.isVerb())
          .toList();
    }

    private List<Integer> nounPartners(Predicate predicate) {
      List<Token> partners = new ArrayList<>();
      for (Token modifier : sentence.children(predicate.word(), "nmod", "obl")) {
        String preposition = NounPhrases.preposition(sentence, modifier);
        boolean done = preposition.equals("of") && predicate.sense().roles() == Lexicon.Roles.DONE;
        boolean gives = preposition.equals("from") && predicate.isGiven();
        boolean led =
            !gives && !preposition.equals("between") && isActingOn(predicate, preposition);
        if (done || led) {
          partners.add(modifier);
        }
      }
      return meant(partners);
    }

    /// Whether a preposition leads to those acted upon; `with` also to those at one's side.
    private static boolean isActingOn(Predicate predicate, String preposition) {
      return Lexicon.ENGLISH.isIn(preposition, "acting-on")
          && !(preposition.equals("with") && predicate.isDoneBeside());
    }

    /// Who stands after a preposition that leads to those acted upon.
    private List<Integer> partners(Predicate predicate, Token verb) {
      List<Token> partners = new ArrayList<>();
      for (Token child : obliques(verb)) {
        String preposition = NounPhrases.preposition(sentence, child);
        if (!preposition.isEmpty() && isActingOn(predicate, preposition)) {
          partners.add(child);
        }
      }
      return meant(partners);
    }

    private List<Token> obliques(Token verb) {
      List<Token> all = new ArrayList<>(sentence.children(verb, "obl", "obj", "nmod"));
      if (verb.is("amod")) {
        sentence
            .head(verb)
            .filter(Predicates::isGerundObject)
            .ifPresent(noun -> all.addAll(sentence.children(noun, "obl", "nmod")));
      }
      return all;
    }

    private List<Integer> agents(Token verb) {
      return meant(
          sentence.children(verb, "obl", "nmod").stream()
              .filter(child -> NounPhrases.preposition(sentence, child).equals("by"))
              .toList());
    }

    private boolean isPassive(Token verb) {
      return !sentence.children(verb, "aux:pass", "nsubj:pass").isEmpty()
          || verb.tag().equals("VBN") && verb.relation().equals("acl");
    }

    /// Who is understood as the subject of a verb, its own or the one it shares with its clause.
    private List<Integer> subject(Token verb, int climbed) {
      List<Token> own = sentence.children(verb, "nsubj", "csubj");
      if (!own.isEmpty()) {
        return meant(own);
      }
      Optional<Token> head = sentence.head(verb);
      if (head.isEmpty() || climbed > MAX_CLIMB) {
        return List.of();
      }
      Token above = head.get();
      if (verb.is("amod") && Predicates.isGerundObject(above)) {
        return sentence.head(above).map(verb2 -> controller(verb2, climbed)).orElse(List.of());
      }
      if (verb.is("acl")) {
        return verb.tag().equals("VBG") ? meant(List.of(above)) : ofNounsClause(above, climbed);
      }
      if (verb.is("conj") || verb.is("xcomp") || verb.is("advcl") || verb.is("ccomp")) {
        return verb.is("conj") ? subjectOrPatient(above, climbed) : controller(above, climbed);
      }
      return List.of();
    }

    private List<Integer> ofNounsClause(Token noun, int climbed) {
      List<Integer> owners = meant(owners(noun));
      if (!owners.isEmpty()) {
        return owners;
      }
      return sentence
          .head(noun)
          .filter(Token::isVerb)
          .map(verb -> subject(verb, climbed + 1))
          .orElse(List.of());
    }

    private List<Integer> subjectOrPatient(Token verb, int climbed) {
      if (isPassive(verb)) {
        return meant(Predicates.patients(sentence, verb));
      }
      return subject(verb, climbed + 1);
    }

    /// Who does what stands below a verb: its object when the verb makes, asks or accuses somebody,
    /// else its subject.
    private List<Integer> controller(Token verb, int climbed) {
      if (Lexicon.ENGLISH.isIn(verb.lemma(), "giving-control")) {
        List<Integer> objects = meant(Predicates.patients(sentence, verb));
        if (!objects.isEmpty()) {
          return objects;
        }
      }
      return subjectOrPatient(verb, climbed);
    }

    private List<Integer> meant(List<Token> heads) {
      Set<Integer> all = new LinkedHashSet<>();
      heads.forEach(head -> all.addAll(phrases.actors(sentence, head)));
      return List.copyOf(all);
    }

    private static List<Integer> either(List<Integer> first, List<Integer> second) {
      return first.isEmpty() ? second : first;
    }
  }
}
