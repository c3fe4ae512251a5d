package org.standoff.fact;

import static org.standoff.fact.Rule.require;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one wording of {@link WordingRules} that a text holds. What it is not sure of it
 * refuses: an editor can give the bounds, but nobody would notice a wrong reading.
 */
final class WordingParser {

  private record Phrase(List<String> words, WordingRule rule) {}

  /** Who is counted, or what befell them; in the plural, since one person is a number. */
  private static final Set<String> PEOPLE =
      Set.of(
          ("people persons civilians protesters protestors demonstrators activists students workers "
                  + "journalists reporters residents villagers citizens men women children minors "
                  + "boys girls families prisoners detainees hostages victims survivors soldiers "
                  + "troops officers police policemen guards fighters militants rebels combatants "
                  + "refugees migrants opponents lawmakers politicians doctors nurses medics others "
                  + "nations countries states governments deaths casualties fatalities injuries "
                  + "arrests detentions disappearances dead wounded injured")
              .split(" ", -1));

  /** Words of wordings that say nothing of quantity outside of them. */
  private static final Set<String> HARMLESS =
      Set.of("a an the of to and or from as so at in more number N -".split(" ", -1));

  /** Words that change a quantity or give it another unit, in ways that no rule reads. */
  private static final Set<String> DISTURBING =
      Set.of(
          ("half halves third thirds quarter quarters fifth fifths percent per cent twice double triple times "
                  + "not never hardly barely scarcely minus plus but except average first second "
                  + "year years month months week weeks day days hour hours minute minutes "
                  + "january february march april june july august september october november "
                  + "december odd something counting each daily weekly monthly yearly pair pairs "
                  + "c ca approx est max min exceed exceeds exceeded exceeding possibly probably "
                  + "likely potentially hundred thousand million billion billions dozen score couple point")
              .split(" ", -1));

  /** What changes a number only where it stands with it, or only together. */
  private static final Pattern DISTURBING_TOGETHER =
      Pattern.compile(
          "\\b(?:(?:north|south|(?<!just )short|shy|upward) of N|near N|give or take)\\b");

  private static final List<Phrase> PHRASES = phrases();

  private static final Set<String> BEARING = bearing();

  private final WordingWords text;
  private final String verbatim;
  private final List<String> leftOver = new ArrayList<>();
  private int numeral;

  private WordingParser(String verbatim) {
    this.verbatim = verbatim;
    this.text = WordingWords.of(verbatim);
  }

  static Quantity parse(String verbatim) {
    return new WordingParser(verbatim).read();
  }

  private Quantity read() {
    List<Quantity> found = scan();
    require(
        leftOver.stream().noneMatch(BEARING::contains)
            && !String.join(" ", leftOver).contains("or more")
            && !DISTURBING_TOGETHER.matcher(String.join(" ", text.skeleton())).find(),
        "a wording holds no other word of quantity than those that are read: quote less of it, or"
            + " give the bounds");
    require(found.size() < 2, "a wording holds one quantity");
    return found.isEmpty() ? unquantified() : found.get(0);
  }

  private List<Quantity> scan() {
    List<Quantity> found = new ArrayList<>();
    int position = 0;
    while (position < text.skeleton().size()) {
      Phrase phrase = longestAt(position);
      if (phrase == null) {
        leftOver.add(text.skeleton().get(position));
        position++;
      } else {
        Quantity quantity = read(phrase.rule());
        // "Many, many" says it twice; a number that comes twice may count two things.
        if (phrase.rule().numbers() > 0 || !found.contains(quantity)) {
          found.add(quantity);
        }
        position += phrase.words().size();
      }
    }
    return found;
  }

  private @Nullable Phrase longestAt(int position) {
    List<String> rest = text.skeleton().subList(position, text.skeleton().size());
    return PHRASES.stream()
        .filter(p -> p.words().size() <= rest.size())
        .filter(p -> p.words().equals(rest.subList(0, p.words().size())))
        .findFirst()
        .orElse(null);
  }

  private Quantity read(WordingRule rule) {
    if (rule.numbers() == 0) {
      return rule.read(verbatim);
    }
    Numeral first = text.numerals().get(numeral);
    Numeral last = text.numerals().get(numeral + rule.numbers() - 1);
    numeral += rule.numbers();
    if (rule.numbers() == 2) {
      return rule.read(verbatim, count(first.inUnitOf(last)), count(last));
    }
    boolean round = rule.qualifier() == Qualifier.EXACT && first.round();
    return (round ? WordingRules.of(Qualifier.APPROXIMATE) : rule).read(verbatim, count(first));
  }

  private static int count(Numeral numeral) {
    require(numeral.value() <= Integer.MAX_VALUE, "a count is at most 2147483647");
    return (int) numeral.value();
  }

  private Quantity unquantified() {
    require(
        leftOver.stream().anyMatch(PEOPLE::contains),
        "a wording holds a quantity or names people in the plural");
    return WordingRules.of(Qualifier.UNQUANTIFIED).read(verbatim);
  }

  /** All wordings, longest first, so that "no fewer than" is not taken for "fewer than". */
  private static List<Phrase> phrases() {
    List<Phrase> phrases = new ArrayList<>();
    for (WordingRule rule : WordingRules.all()) {
      for (String wording : rule.wordings()) {
        phrases.add(new Phrase(List.of(wording.split(" ", -1)), rule));
      }
    }
    for (String people : PEOPLE) {
      phrases.add(new Phrase(List.of("no", people), WordingRules.of(Qualifier.NONE)));
    }
    phrases.sort(Comparator.comparingInt((Phrase p) -> p.words().size()).reversed());
    return List.copyOf(phrases);
  }

  private static Set<String> bearing() {
    Set<String> words = new HashSet<>(DISTURBING);
    WordingRules.all()
        .forEach(rule -> rule.wordings().forEach(w -> words.addAll(List.of(w.split(" ", -1)))));
    words.removeAll(HARMLESS);
    words.removeAll(PEOPLE);
    return Set.copyOf(words);
  }
}
