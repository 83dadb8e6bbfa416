package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Span;

/** Splits a paragraph into its sentences. */
public final class Sentences {

  /** Brackets that close further away than this enclose text, not an aside or a mark. */
  private static final int LONGEST_BRACKET = 600;

  /** A word before a stop is compared up to this length. */
  private static final int LONGEST_WORD = 24;

  /** Their stop doesn't end a sentence, whatever follows. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "al", "e.g", "eg", "i.e", "ie", "cf", "vs", "v.s", "fig", "figs", "tab", "tabs", "eq",
          "eqs", "eqn", "ref", "refs", "dr", "drs", "prof", "mr", "mrs", "ms", "st", "no", "nos",
          "vol", "vols", "pp", "ch", "chap", "sec", "sect", "suppl", "supp", "approx", "ca", "viz",
          "resp", "dept", "univ", "inst", "ed", "eds", "bros", "sp", "spp", "subsp", "ssp", "var",
          "nov", "gen", "incl", "excl", "esp", "est", "min", "max", "art", "app", "append", "cit",
          "op", "ibid", "et", "wt", "w.r.t", "a.k.a", "i.v", "i.p", "s.c", "i.m", "p.o", "i.t",
          "i.c.v", "p.s", "rev", "hon", "mt", "ft", "nr", "str", "def", "thm", "lem", "prop");

  /** Their stop may end a sentence: it does where a capital follows. */
  private static final Set<String> MAYBE_LAST =
      Set.of(
          "no", "min", "max", "art", "i.v", "i.p", "s.c", "i.m", "p.o", "i.t", "i.c.v", "est",
          "prop", "def", "ed", "app", "nov", "gen", "var", "ms", "st", "rev", "sp");

  /** Words that start a sentence even after a lone capital: {@code vitamin D. The …} */
  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "this",
          "these",
          "those",
          "that",
          "however",
          "in",
          "we",
          "it",
          "our",
          "there",
          "they",
          "a",
          "an",
          "as",
          "at",
          "for",
          "although",
          "thus",
          "therefore",
          "moreover",
          "furthermore",
          "additionally",
          "finally",
          "when",
          "while",
          "both",
          "after",
          "to",
          "on",
          "by",
          "with",
          "here",
          "such",
          "patients",
          "participants",
          "results",
          "data",
          "similarly",
          "interestingly",
          "since",
          "because",
          "if",
          "all",
          "no",
          "one",
          "two");

  /** {@code U.S}, {@code U.S.A} before its last stop. */
  private static final Pattern INITIALISM = Pattern.compile("(?:\\p{Lu}\\.){1,4}\\p{Lu}");

  /** The stops and brackets among the first characters, a bit each. */
  private static final long LOW_SIGNS = 1L << '.' | 1L << '?' | 1L << '!' | 1L << '(' | 1L << ')';

  /** Most paragraphs have no more. */
  private static final int FEW_SIGNS = 64;

  private final String text;

  /** Where stops and opening brackets stand, ascending. */
  private int[] places = new int[FEW_SIGNS];

  /** For each that is a bracket with a partner the position behind that; else 0. */
  private int[] ends = new int[FEW_SIGNS];

  private int signs;

  private Sentences(String text) {
    this.text = text;
    findSigns();
  }

  /**
   * Spans of the sentences, in order, without the blanks between them; together they cover all that
   * isn't blank. A mark set behind the stop belongs to the sentence before it.
   */
  public static List<Span> of(String paragraph) {
    return new Sentences(paragraph).split();
  }

  private List<Span> split() {
    List<Span> spans = new ArrayList<>();
    int start = skipBlanks(0);
    int at = start;
    for (int sign = 0; sign < signs; sign++) {
      int i = places[sign];
      if (i < at) {
        continue;
      }
      int end = sentenceEnd(sign, i == start);
      if (end > 0) {
        spans.add(new Span(start, end));
        start = skipBlanks(end);
        at = start;
      } else {
        at = Math.max(i + 1, ends[sign]);
      }
    }
    int end = lastInk();
    if (start < end) {
      spans.add(new Span(start, end));
    }
    return spans;
  }

  /** Where the sentence ends that may end with a stop, or stand in a bracket; -1 if none does. */
  private int sentenceEnd(int sign, boolean first) {
    int at = places[sign];
    if (ends[sign] > 0) {
      return first ? bracketedSentenceEnd(at) : -1;
    }
    return isStop(text.charAt(at)) ? sentenceEnd(at) : -1;
  }

  /** End of a sentence that stands in brackets with its stop: {@code (It fell [3].) Then …} */
  private int bracketedSentenceEnd(int open) {
    int end = closing(open);
    int stop = end - 2;
    return stop > open && isStop(text.charAt(stop)) ? sentenceEnd(stop) : -1;
  }

  /** Where the sentence ends that may end with the stop at {@code stop}; -1 if none ends there. */
  private int sentenceEnd(int stop) {
    int end = stop + 1;
    while (end < text.length() && (isStop(text.charAt(end)) || isCloser(text.charAt(end)))) {
      end++;
    }
    if (isIdeographicStop(text.charAt(stop))) {
      return end;
    }
    boolean glued = false;
    int mark = markEnd(end);
    if (mark > end) {
      end = mark;
      glued = true;
    }
    if (end >= text.length() || !Blank.is(text.charAt(end))) {
      return -1;
    }
    int next = skipBlanks(end);
    int spaced = glued ? next : bracketMarkEnd(next);
    if (spaced > next && spaced < text.length() && startsSentence(skipBlanks(spaced), stop)) {
      return spaced;
    }
    if (next >= text.length() || !startsSentence(next, stop)) {
      return -1;
    }
    return text.charAt(stop) == '.' && !glued && isAbbreviation(stop, next) ? -1 : end;
  }

  /** End of a mark glued to a stop: {@code pain.[12]}, {@code pain.12,13}. */
  private int markEnd(int from) {
    int bracket = bracketMarkEnd(from);
    if (bracket > from) {
      return bracket;
    }
    boolean afterWord =
        from > 2
            && text.charAt(from - 1) == '.'
            && Character.isLetter(text.charAt(from - 2))
            && Character.isLetter(text.charAt(from - 3));
    if (!afterWord || isListedAbbreviation(from - 1)) {
      return from;
    }
    int i = from;
    while (i < text.length()
        && (Character.isDigit(text.charAt(i))
            || (i > from && ",-–−".indexOf(text.charAt(i)) >= 0))) {
      i++;
    }
    return i;
  }

  /** End of numeric marks in brackets at {@code from}, or {@code from}. */
  private int bracketMarkEnd(int from) {
    int i = from;
    int end = closing(i);
    while (end > 0 && isNumeric(i + 1, end - 1)) {
      i = end;
      end = closing(i);
    }
    return i;
  }

  private boolean isNumeric(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isDigit(c) && ",;-–—− ".indexOf(c) < 0 && !Blank.is(c)) {
        return false;
      }
    }
    return to > from && Character.isDigit(text.charAt(from));
  }

  private boolean startsSentence(int at, int stop) {
    if (at >= text.length()) {
      return false;
    }
    int i = at;
    while (i < text.length() - 1 && "\"'“‘([«".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    int c = text.codePointAt(i);
    if (Character.isUpperCase(c)
        || Character.isTitleCase(c)
        || Character.getType(c) == Character.OTHER_LETTER) {
      return true;
    }
    if (Character.isDigit(c)) {
      return !isListedAbbreviation(stop);
    }
    return Character.isLowerCase(c) && text.charAt(stop) == '.' && startsAsTerm(i);
  }

  /** {@code mTOR}, {@code p38}, {@code α-synuclein}: terms that keep their small letter. */
  private boolean startsAsTerm(int at) {
    if (Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.GREEK) {
      return true;
    }
    for (int i = at + 1;
        i < text.length() && i < at + 4 && Character.isLetterOrDigit(text.charAt(i));
        i++) {
      if (Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAbbreviation(int stop, int next) {
    String word = wordBefore(stop);
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
      return !STARTERS.contains(wordAt(next)) || startsWithInitial(stop);
    }
    if (INITIALISM.matcher(word).matches()) {
      return !STARTERS.contains(wordAt(next));
    }
    return isListedAbbreviation(stop)
        && !(MAYBE_LAST.contains(word.toLowerCase(Locale.ROOT))
            && Character.isUpperCase(text.charAt(next)));
  }

  /** {@code J. A. Smith}: the word before the initial is a name or another initial. */
  private boolean startsWithInitial(int stop) {
    int i = stop - 2;
    return i < 1 || !Blank.is(text.charAt(i)) || text.charAt(i - 1) == '.';
  }

  private boolean isListedAbbreviation(int stop) {
    return text.charAt(stop) == '.'
        && ABBREVIATIONS.contains(wordBefore(stop).toLowerCase(Locale.ROOT));
  }

  private String wordBefore(int stop) {
    int start = stop;
    while (start > 0 && stop - start < LONGEST_WORD && isWord(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, stop);
  }

  private String wordAt(int at) {
    int end = at;
    while (end < text.length() && end - at < LONGEST_WORD && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isWord(char c) {
    return Character.isLetter(c) || c == '.';
  }

  /** Neither stop nor bracket, as most characters are. */
  private static boolean isPlain(char c) {
    if (c < Long.SIZE) {
      return (LOW_SIGNS >>> c & 1) == 0;
    }
    return c != '[' && c != ']' && c < '…';
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '?' || c == '!' || c == '…' || isIdeographicStop(c);
  }

  private static boolean isIdeographicStop(char c) {
    return c == '。' || c == '？' || c == '！';
  }

  private static boolean isCloser(char c) {
    return "\"”’'»)".indexOf(c) >= 0;
  }

  private int skipBlanks(int from) {
    int i = from;
    while (i < text.length() && Blank.is(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int lastInk() {
    int end = text.length();
    while (end > 0 && Blank.is(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Notes the stops, and the brackets with the position behind each one's partner. */
  private void findSigns() {
    int[] open = new int[FEW_SIGNS];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        continue;
      }
      if (c == '(' || c == '[') {
        open = depth == open.length ? Arrays.copyOf(open, 2 * depth) : open;
        open[depth++] = signs;
        note(i);
      } else if ((c == ')' || c == ']') && depth > 0) {
        depth -= close(open[depth - 1], i) ? 1 : 0;
      } else if (isStop(c)) {
        note(i);
      }
    }
  }

  private void note(int at) {
    if (signs == places.length) {
      places = Arrays.copyOf(places, 2 * signs);
      ends = Arrays.copyOf(ends, 2 * signs);
    }
    places[signs++] = at;
  }

  private boolean close(int sign, int at) {
    int from = places[sign];
    boolean partners = text.charAt(from) == (text.charAt(at) == ')' ? '(' : '[');
    if (partners && at - from <= LONGEST_BRACKET) {
      ends[sign] = at + 1;
    }
    return partners;
  }

  /** The position behind the partner of the bracket that opens at a place; 0 if none does. */
  private int closing(int at) {
    int sign = Arrays.binarySearch(places, 0, signs, at);
    return sign < 0 ? 0 : ends[sign];
  }
}
