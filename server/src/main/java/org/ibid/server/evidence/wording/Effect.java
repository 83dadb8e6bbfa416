package org.ibid.server.evidence.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.indexer.literature.Span;

/**
 * An effect that a sentence asserts or denies.
 *
 * @param words the words that say it, those that deny it included
 * @param of what goes that way, singular and in lower case: {@code pain}, {@code threshold}
 */
public record Effect(Direction direction, boolean denied, Span words, Set<String> of) {

  /** A noun and its adjectives; further on another thing is spoken of. */
  private static final int MOST_OBJECTS = 4;

  /** Words before the effect that a passive or intransitive verb is said of. */
  private static final int MOST_BEFORE = 8;

  /** An article, an adverb and a preposition may stand between an effect and the one in it. */
  private static final int MOST_BETWEEN = 2;

  private static final Set<String> GOVERNING = Set.of("of", "in", "on", "to", "with", "between");

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "remain", "remained", "remains");

  /** Words that end what an effect is on. */
  private static final Set<String> ENDING =
      Set.of(
          "after",
          "before",
          "during",
          "following",
          "by",
          "when",
          "via",
          "through",
          "at",
          "from",
          "within",
          "for",
          "under",
          "that",
          "than",
          "compared",
          "using",
          "is",
          "are",
          "was",
          "were",
          "as",
          "both",
          "into",
          "among",
          "upon",
          "has",
          "have",
          "had",
          "can",
          "may");

  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "a",
          "an",
          "and",
          "or",
          "its",
          "their",
          "this",
          "these",
          "those",
          "such",
          "it",
          "they",
          "of",
          "in",
          "on",
          "to",
          "with",
          "between",
          "significantly",
          "significant",
          "also",
          "any",
          "all",
          "some",
          "no",
          "not",
          "did",
          "does",
          "do",
          "level",
          "levels",
          "both",
          "only",
          "more",
          "most",
          "further",
          "been",
          "be",
          "being",
          "effect",
          "effects",
          "respectively",
          "has",
          "have",
          "had",
          "can",
          "could",
          "may",
          "might",
          "will",
          "would",
          "shown",
          "found",
          "reported",
          "was",
          "were",
          "is",
          "are",
          "we",
          "our",
          "study",
          "studies",
          "subsequently",
          "furthermore",
          "moreover",
          "addition",
          "similarly",
          "treatment",
          "there");

  public Effect {
    of = Collections.unmodifiableSet(new LinkedHashSet<>(of));
  }

  /** The effects that a text speaks of, in its order. */
  public static List<Effect> in(String text) {
    List<Word> words = Word.of(text);
    Negation negation = Negation.of(words);
    List<Effect> effects = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Optional<Direction> said = direction(words, at);
      if (said.isPresent()) {
        int inner = inner(words, at);
        effects.add(effect(words, at, inner, said.get(), negation));
        at = inner;
      }
    }
    return effects;
  }

  /**
   * Whether another sentence says otherwise of the same thing: the other way, or that it is not so.
   */
  public boolean opposes(Effect other) {
    return of.stream().anyMatch(other.of::contains)
        && (denied == other.denied ? !denied && goesOtherWay(other) : isDeniedBy(other));
  }

  private boolean goesOtherWay(Effect other) {
    return direction.opposite().filter(o -> o == other.direction).isPresent();
  }

  /** One of the two denies what the other asserts; who denies any change denies each. */
  private boolean isDeniedBy(Effect other) {
    Effect denial = denied ? this : other;
    Effect claim = denied ? other : this;
    return denial.direction == claim.direction
        || (denial.direction == Direction.CHANGED && claim.direction != Direction.LINKED);
  }

  private static Optional<Direction> direction(List<Word> words, int at) {
    boolean governs = at + 1 < words.size() && words.get(at + 1).isAny(GOVERNING);
    return Direction.of(words.get(at).text(), governs);
  }

  /** Where the effect stands that this one is on: {@code reversed the increase in}; else here. */
  private static int inner(List<Word> words, int at) {
    int clause = words.get(at).clause();
    for (int i = at + 1; i < words.size() && i <= at + 1 + MOST_BETWEEN; i++) {
      Word word = words.get(i);
      if (word.clause() != clause) {
        return at;
      }
      if (isComposed(words, at, i)) {
        return i;
      }
      if (!word.isAny(EMPTY)) {
        return at;
      }
    }
    return at;
  }

  private static boolean isComposed(List<Word> words, int outer, int inner) {
    boolean turned = direction(words, outer).flatMap(Direction::opposite).isPresent();
    return turned && direction(words, inner).flatMap(Direction::opposite).isPresent();
  }

  private static Effect effect(
      List<Word> words, int at, int inner, Direction said, Negation negation) {
    Word first = words.get(at);
    Word last = words.get(inner);
    Optional<Negation.Cue> cue =
        negation.at(first.start()).filter(c -> c.sense() == Negation.Sense.DENIED);
    int start = cue.map(c -> Math.min(c.span().start(), first.start())).orElse(first.start());
    return new Effect(
        inner == at ? said : composed(said, direction(words, inner).orElse(said)),
        cue.isPresent() || Direction.denies(first.text()),
        new Span(start, last.end()),
        objects(words, at, inner));
  }

  /** Less of an increase is less, less of a decrease more; more of either is the same. */
  private static Direction composed(Direction outer, Direction inner) {
    return outer == Direction.DOWN ? inner.opposite().orElse(inner) : inner;
  }

  private static Set<String> objects(List<Word> words, int at, int inner) {
    boolean passive = inner == at && isPassive(words, at);
    Set<String> after = passive ? Set.of() : after(words, inner);
    return after.isEmpty() ? before(words, at) : after;
  }

  private static boolean isPassive(List<Word> words, int at) {
    boolean participle = words.get(at).text().endsWith("ed") || isAdjective(words.get(at));
    boolean adverb = at > 1 && words.get(at - 1).text().endsWith("ly");
    boolean be = at > 0 && words.get(at - 1).isAny(BE);
    boolean further = at > 1 && words.get(at - 2).isAny(BE);
    return participle && (be || (further && (adverb || words.get(at - 1).isAny(EMPTY))));
  }

  private static boolean isAdjective(Word word) {
    return Direction.denies(word.text()) || word.text().endsWith("er");
  }

  private static Set<String> after(List<Word> words, int at) {
    Set<String> objects = new LinkedHashSet<>();
    int clause = words.get(at).clause();
    for (int i = at + 1; i < words.size() && objects.size() < MOST_OBJECTS; i++) {
      Word word = words.get(i);
      if (word.clause() != clause || word.isAny(ENDING) || isFurther(word, objects)) {
        break;
      }
      add(word, objects);
    }
    return objects;
  }

  /** A preposition after the thing itself speaks of where or in whom: {@code pain in rats}. */
  private static boolean isFurther(Word word, Set<String> objects) {
    return !objects.isEmpty() && word.isAny(GOVERNING) && !word.text().equals("of");
  }

  private static Set<String> before(List<Word> words, int at) {
    Set<String> objects = new LinkedHashSet<>();
    int clause = words.get(at).clause();
    for (int i = at - 1; i >= 0 && at - i <= MOST_BEFORE && objects.size() < MOST_OBJECTS; i--) {
      if (words.get(i).clause() != clause) {
        break;
      }
      add(words.get(i), objects);
    }
    return objects;
  }

  private static void add(Word word, Set<String> objects) {
    boolean content = !word.isAny(EMPTY) && !word.isAny(ENDING) && word.text().length() > 1;
    if (content && Direction.of(word.text(), false).isEmpty()) {
      objects.add(word.singular());
    }
  }
}
