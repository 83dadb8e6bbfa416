package org.ibid.server.evidence.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.indexer.literature.Span;

/**
 * What a sentence denies. Cues and their reach follow NegEx (Chapman et al. 2001) and ConText
 * (Harkema et al. 2009), fitted to how papers write: a cue reaches forward to the end of its
 * clause, a participle such as {@code absent} back to its beginning.
 *
 * @param cues in the order of the text
 */
public record Negation(List<Cue> cues) {

  /** What a cue says. */
  public enum Sense {
    /** That something is not so: {@code did not reduce}, {@code no effect}, {@code without}. */
    DENIED,
    /** That nobody has looked: {@code no research to date has examined}, {@code is unknown}. */
    UNSTUDIED
  }

  /**
   * Words that deny.
   *
   * @param span the words
   * @param reach the stretch that they deny, the words included
   */
  public record Cue(Sense sense, Span span, Span reach) {}

  private static final Set<String> FORWARD =
      Set.of(
          "no",
          "not",
          "cannot",
          "never",
          "none",
          "neither",
          "nor",
          "without",
          "lack",
          "lacks",
          "lacked",
          "lacking",
          "absence",
          "fail",
          "fails",
          "failed",
          "failing",
          "failure",
          "unable",
          "unlikely");

  private static final Set<String> BACKWARD = Set.of("absent", "lacking");

  /** What one of the cues begins without denying anything (NegEx's pseudo-negations). */
  private static final Set<String> HARMLESS =
      Set.of(
          "not only",
          "not just",
          "not merely",
          "not simply",
          "not least",
          "not surprisingly",
          "not unexpectedly",
          "not until",
          "not to",
          "no doubt",
          "no less",
          "no sooner",
          "no matter",
          "no wonder",
          "without doubt",
          "without question",
          "or without",
          "or not");

  private static final Set<String> RESEARCH =
      Set.of(
          "research",
          "study",
          "studies",
          "work",
          "trial",
          "trials",
          "investigation",
          "investigations",
          "investigators",
          "experiment",
          "experiments",
          "review",
          "reviews",
          "data",
          "one",
          "information",
          "literature");

  private static final Set<String> LOOKED =
      Set.of(
          "examined",
          "investigated",
          "studied",
          "explored",
          "tested",
          "assessed",
          "evaluated",
          "addressed",
          "measured",
          "compared",
          "determined",
          "characterized",
          "characterised",
          "established",
          "elucidated",
          "known",
          "understood",
          "clarified",
          "available",
          "exist",
          "exists",
          "described",
          "focused",
          "looked",
          "attempted",
          "conducted",
          "performed");

  /** What is said to be so: after {@code is} and {@code remains} nobody has looked. */
  private static final Set<String> UNKNOWN =
      Set.of(
          "unknown",
          "unclear",
          "unexplored",
          "unstudied",
          "uninvestigated",
          "undetermined",
          "unexamined",
          "untested",
          "elusive",
          "understudied");

  public Negation {
    cues = List.copyOf(cues);
  }

  /** What a text denies; of a text longer than any sentence, its beginning. */
  public static Negation of(String text) {
    return of(Word.of(text));
  }

  static Negation of(List<Word> words) {
    List<Cue> cues = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Word word = words.get(at);
      if (word.isAny(UNKNOWN)) {
        cues.add(new Cue(Sense.UNSTUDIED, span(word, word), clause(words, at)));
      } else if (isCue(word) && !isHarmless(words, at)) {
        cues.add(cue(words, at));
      }
    }
    return new Negation(cues);
  }

  /** Whether anything is denied. */
  public boolean isPresent() {
    return !cues.isEmpty();
  }

  /** The cue that denies what stands there; of several the nearest before it. */
  public Optional<Cue> at(int offset) {
    return cues.stream()
        .filter(cue -> cue.reach().start() <= offset && offset < cue.reach().end())
        .reduce((first, second) -> second.span().start() <= offset ? second : first);
  }

  private static boolean isCue(Word word) {
    return word.isAny(FORWARD) || word.isAny(BACKWARD) || isContraction(word.text());
  }

  private static boolean isContraction(String word) {
    return word.endsWith("n't") || word.endsWith("n’t");
  }

  private static boolean isHarmless(List<Word> words, int at) {
    String before = at == 0 ? "" : words.get(at - 1).text();
    String word = words.get(at).text();
    String after = at + 1 == words.size() ? "" : words.get(at + 1).text();
    boolean number = word.equals("no") && !after.isEmpty() && Character.isDigit(after.charAt(0));
    boolean noun = word.equals("failure") && !after.equals("to") && !after.equals("of");
    return number
        || noun
        || HARMLESS.contains(word + " " + after)
        || HARMLESS.contains(before + " " + word);
  }

  private static Cue cue(List<Word> words, int at) {
    Span clause = clause(words, at);
    Word word = words.get(at);
    int unstudied = unstudied(words, at);
    if (unstudied > at) {
      return new Cue(Sense.UNSTUDIED, span(word, words.get(unstudied)), clause);
    }
    Span reach = word.isAny(BACKWARD) ? clause : new Span(word.start(), clause.end());
    return new Cue(Sense.DENIED, span(word, word), reach);
  }

  /**
   * Position of the word with which the cue says that nobody has looked; the cue's own where it
   * doesn't: {@code no study has examined}, {@code has not been examined}.
   */
  private static int unstudied(List<Word> words, int at) {
    boolean quantity = words.get(at).text().equals("no") || words.get(at).text().equals("none");
    boolean research = !quantity;
    int clause = words.get(at).clause();
    for (int i = at + 1; i < words.size() && words.get(i).clause() == clause; i++) {
      research |= words.get(i).isAny(RESEARCH);
      if (research && words.get(i).isAny(LOOKED)) {
        return quantity || isPassive(words, at, i) ? i : at;
      }
    }
    return at;
  }

  /** {@code has not been examined}, {@code is not yet known}: an auxiliary stands beside it. */
  private static boolean isPassive(List<Word> words, int cue, int verb) {
    Set<String> auxiliaries = Set.of("been", "is", "are", "was", "were", "yet", "well", "fully");
    boolean before = cue > 0 && words.get(cue - 1).isAny(auxiliaries);
    return verb - cue <= 4
        && (before || words.subList(cue + 1, verb).stream().anyMatch(w -> w.isAny(auxiliaries)));
  }

  private static Span span(Word first, Word last) {
    return new Span(first.start(), last.end());
  }

  private static Span clause(List<Word> words, int at) {
    int first = at;
    int last = at;
    int clause = words.get(at).clause();
    while (first > 0 && words.get(first - 1).clause() == clause) {
      first--;
    }
    while (last + 1 < words.size() && words.get(last + 1).clause() == clause) {
      last++;
    }
    return span(words.get(first), words.get(last));
  }
}
