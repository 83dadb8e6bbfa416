package org.ibid.server.evidence.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.literature.Tag;
import org.ibid.indexer.literature.TitleKey;

/**
 * Which concepts of a scheme exclude one another: those that aren't broader or narrower than each
 * other, if both say something definite. What is said of rats isn't said of mice; what is said of
 * rodents may be. Immutable.
 */
final class Exclusion {

  /**
   * Parts of schemes whose concepts go together: one experiment has several tests, and is done on
   * an animal that has whatever diet.
   */
  private static final Map<String, Set<String>> TOGETHER =
      Map.of(
          "model",
          Set.of(
              "nociceptive-test",
              "human-experimental-pain",
              "metabolic-disease-model",
              "disuse-model"));

  private static final String HUMAN = "human";

  /** What {@code human} says of whom was studied only before nouns like these. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "(?i)[ -](?!(?:subjects?|volunteers?|participants?|stud(?:y|ies)|trials?|patients?|and|or|with|after"
              + "|during|by|in|on|is|are|was|were|has|have|to|at|for|from)\\b)\\p{L}");

  /** Letters of a plural's ending. */
  private static final int PLURAL = 2;

  /** Letters of other endings, behind a stem that is too long to be another word's. */
  private static final int ENDING = 3;

  private static final int LONG_STEM = 8;

  private final Schemes schemes;

  Exclusion(Schemes schemes) {
    this.schemes = schemes;
  }

  /**
   * Whether a concept names one kind of thing: it isn't a heading of the whole scheme, has no kinds
   * of kinds below it, and is none of those that go together with any other.
   */
  boolean isDefinite(String scheme, String id) {
    List<String> narrower = schemes.narrower(scheme, id);
    boolean heading = schemes.concept(scheme, id).map(Concept::broader).orElse(List.of()).isEmpty();
    return !(heading && !narrower.isEmpty())
        && narrower.stream().allMatch(below -> schemes.narrower(scheme, below).isEmpty())
        && schemes.closure(scheme, id).stream()
            .noneMatch(TOGETHER.getOrDefault(scheme, Set.of())::contains);
  }

  /**
   * Whether the characters that caused a tag are a name of its concept, up to their endings: its
   * label, a synonym or an abbreviation. A hidden label is evidence of a concept and no name
   * ("young adult" for a human), stemming may go too far ("cation" for a cat), and what is of a
   * human needn't be in one.
   */
  boolean isNamed(Tag tag, String text, Span span) {
    String quote = span.of(text);
    if (HUMAN.equals(TitleKey.of(quote))
        && ATTRIBUTE.matcher(text.substring(span.end())).lookingAt()) {
      return false;
    }
    return isAbbreviation(quote)
        || schemes.concept(tag.scheme(), tag.id()).stream()
            .flatMap(
                concept -> Stream.concat(Stream.of(concept.label()), concept.synonyms().stream()))
            .anyMatch(label -> areAlike(TitleKey.of(label), TitleKey.of(quote)));
  }

  private static boolean isAbbreviation(String quote) {
    return quote.chars().filter(Character::isUpperCase).count() > 1;
  }

  private static boolean areAlike(String label, String quote) {
    int common = 0;
    while (common < Math.min(label.length(), quote.length())
        && label.charAt(common) == quote.charAt(common)) {
      common++;
    }
    int ending = Math.max(label.length(), quote.length()) - common;
    return ending == 0
        || (ending <= PLURAL && quote.endsWith("s"))
        || (ending <= ENDING && common >= LONG_STEM);
  }

  /** Whether one is the other, or broader than it. */
  boolean areRelated(String scheme, String one, String other) {
    return schemes.closure(scheme, one).contains(other)
        || schemes.closure(scheme, other).contains(one);
  }

  /** The concepts that aren't broader than another of them. */
  Set<String> narrowest(String scheme, Set<String> ids) {
    Set<String> narrowest = new HashSet<>(ids);
    for (String id : ids) {
      schemes.closure(scheme, id).stream().skip(1).forEach(narrowest::remove);
    }
    return narrowest;
  }
}
