package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A part of a sentence that states something of its own, with the anchors in it.
 *
 * @param start where it starts, the text without marks before it included
 * @param end where it ends
 */
record Clause(int start, int end, List<Anchor> anchors) {

  /** A subject is short; a verb further away belongs to something else. */
  private static final int SUBJECT_WORDS = 6;

  /** Words that open a clause which the main clause follows. */
  private static final Set<String> SUBORDINATORS =
      Set.of("although", "though", "while", "whereas", "whilst", "because", "if");

  /** The first two words of a clause take no more room. */
  private static final int LONGEST_OPENING = 40;

  Clause {
    anchors = List.copyOf(anchors);
  }

  /**
   * The clauses that have anchors. The text before the first anchor is the first clause's, the text
   * between two clauses the later one's, and what is stated after the last anchor nobody's.
   */
  static List<Clause> of(MaskedSentence sentence, List<Anchor> anchors) {
    List<Clause> clauses = new ArrayList<>();
    List<Anchor> own = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < anchors.size(); i++) {
      own.add(anchors.get(i));
      boolean last = i + 1 == anchors.size();
      int limit = last ? sentence.text().length() : anchors.get(i + 1).start();
      int boundary = boundary(sentence, anchors.get(i).end(), limit, last);
      if (last || boundary < limit) {
        clauses.add(new Clause(start, boundary, own));
        own.clear();
        start = last ? boundary : afterJoiner(sentence, boundary, limit);
      }
    }
    return clauses;
  }

  /** {@code while in Norway it was [2]}: what was said of another place before isn't shared. */
  boolean hasOwnPlace(MaskedSentence sentence) {
    List<Word> words = sentence.words(start, Math.min(end, start + LONGEST_OPENING));
    return start > 0
        && words.size() > 1
        && Phrases.isTurn(words.getFirst().lower())
        && Phrases.isPreposition(words.get(1).lower());
  }

  private static int afterJoiner(MaskedSentence sentence, int boundary, int limit) {
    List<Word> words = sentence.words(boundary, limit);
    boolean joiner = words.size() > 1 && Phrases.isJoiner(words.getFirst().lower());
    return joiner ? words.get(1).start() : boundary;
  }

  /** Where the first new clause starts between {@code from} and {@code to}, else {@code to}. */
  private static int boundary(MaskedSentence sentence, int from, int to, boolean tail) {
    List<Word> words = sentence.words(from, to);
    int semicolon = topLevelSemicolon(sentence, from, to);
    for (int i = 0; i < words.size() && words.get(i).start() < semicolon; i++) {
      boolean afterComma = i > 0 && words.get(i - 1).comma();
      if ((i == 0 || afterComma) && opensClause(words, i, tail)) {
        return words.get(i).start();
      }
      if (i == 0 && opensMainClause(sentence, from, words)) {
        return words.getFirst().start();
      }
    }
    return semicolon;
  }

  /** {@code Although A is [1], B is [2]}: the main clause comes after the comma. */
  private static boolean opensMainClause(MaskedSentence sentence, int from, List<Word> words) {
    List<Word> opening = sentence.words(0, Math.min(from, LONGEST_OPENING));
    int comma = NumberList.skipBlanks(sentence.text(), from);
    return !opening.isEmpty()
        && SUBORDINATORS.contains(opening.getFirst().lower())
        && comma < sentence.text().length()
        && sentence.text().charAt(comma) == ','
        && isIndependent(words, 0);
  }

  private static int topLevelSemicolon(MaskedSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.text().charAt(i) == ';' && sentence.isTopLevel(i)) {
        return i;
      }
    }
    return to;
  }

  private static boolean opensClause(List<Word> words, int at, boolean tail) {
    String word = words.get(at).lower();
    if (Phrases.isTurn(word)) {
      return tail || (hasVerb(words, at + 1, words.size()) && !sharesSubject(words, at + 1));
    }
    if (!Phrases.isJoiner(word)) {
      return false;
    }
    boolean unmarkedItem = tail && !hasVerb(words, at + 1, words.size());
    return unmarkedItem || isIndependent(words, at + 1);
  }

  /** Whether a verb comes at once, so that the subject is the one before: {@code but lowers …}. */
  private static boolean sharesSubject(List<Word> words, int from) {
    List<Word> rest = words.subList(Math.min(from, words.size()), words.size());
    Word verb = ParallelVerbs.leading(rest);
    return verb != null && (Phrases.isFinite(verb.lower()) || !isIndependent(words, from));
  }

  private static boolean hasVerb(List<Word> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isVerb(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words from {@code from} are a subject and its verb. */
  private static boolean isIndependent(List<Word> words, int from) {
    if (from >= words.size() || startsPhrase(words.get(from).lower())) {
      return false;
    }
    if (isAdverbOfVerb(words, from)) {
      return false;
    }
    boolean starter = Phrases.startsSubject(words.get(from).lower());
    int reach = Math.min(words.size(), from + (starter ? SUBJECT_WORDS + 2 : SUBJECT_WORDS));
    for (int i = from + 1; i < reach; i++) {
      String word = words.get(i).lower();
      if (word.equals("who") || word.equals("which") || word.equals("that")) {
        return false;
      }
      if (isVerb(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code markedly reduced}: no subject, though a verb follows. */
  private static boolean isAdverbOfVerb(List<Word> words, int at) {
    boolean adverb = words.get(at).lower().endsWith("ly");
    return adverb && at + 1 < words.size() && Phrases.looksLikeVerb(words.get(at + 1).lower());
  }

  private static boolean startsPhrase(String word) {
    return Phrases.isPreposition(word) || word.equals("that") || word.equals("which");
  }

  /**
   * Whether a word is the verb of its clause: neither a noun of the same form ({@code increases in
   * …}) nor a participle ({@code treated with …}, {@code a reduced level}).
   */
  static boolean isVerb(List<Word> words, int at) {
    String word = words.get(at).lower();
    if (Phrases.isFinite(word)) {
      return true;
    }
    if (!Phrases.looksLikeVerb(word) || at == 0 || words.get(at - 1).comma()) {
      return false;
    }
    boolean beforePreposition =
        at + 1 < words.size() && Phrases.isPreposition(words.get(at + 1).lower());
    String before = words.get(at - 1).lower();
    boolean adjective =
        Phrases.isPreposition(before)
            || Phrases.isJoiner(before)
            || before.equals("a")
            || before.equals("an")
            || before.equals("the");
    return !beforePreposition && !adjective;
  }

  /**
   * The end of what this clause, as the first of several, shares with the others: complete
   * statements before a semicolon, or else an introduction before its first comma ({@code In rats
   * with SNI, …}). Its start where it shares nothing.
   */
  int sharedEnd(MaskedSentence sentence) {
    int limit = anchors.getFirst().start();
    for (int i = limit - 1; i > start; i--) {
      if (sentence.text().charAt(i) == ';' && sentence.isTopLevel(i)) {
        return i + 1;
      }
    }
    List<Word> words = sentence.words(start, limit);
    for (int i = 0; i < words.size() && i < 2 * SUBJECT_WORDS; i++) {
      if (isVerb(words, i)) {
        return start;
      }
      if (words.get(i).comma()) {
        return words.get(i).end() + 1;
      }
    }
    return start;
  }
}
