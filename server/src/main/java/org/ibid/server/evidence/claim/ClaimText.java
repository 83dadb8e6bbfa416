package org.ibid.server.evidence.claim;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pasted text as it is looked for: its lines joined, without the marks that cite.
 *
 * @param sentences those that are looked for, in order
 * @param marks what was taken out, in order
 * @param limits what of the text was not looked at, a sentence each; empty where all was
 */
public record ClaimText(List<String> sentences, List<String> marks, List<String> limits) {

  /** Four pages of print: who pastes more asks for another tool. */
  static final int MOST_CHARACTERS = 12_000;

  /** Each is a search of its own, and a page of answers to more is read by nobody. */
  static final int MOST_SENTENCES = 20;

  /** What is shorter is a heading, an abbreviation's stop, or the rest of a line. */
  private static final int LEAST_WORDS = 4;

  private static final Pattern LINE_END_HYPHEN =
      Pattern.compile("(\\p{L}++)[-\u2010\u00AD]\\h*+\\R\\h*+(\\p{Ll}++)");

  /** Parts of compounds whose hyphen is the word's own, also at the end of a line. */
  private static final Pattern OWN_HYPHEN =
      Pattern.compile(
          "(?i)(?:self|non|well|high|low|long|short|post|pre|anti|co|meta|follow|cross|double"
              + "|single|multi|dose|time|age|half|all|first|second|third)");

  private static final Pattern OWN_HYPHENED =
      Pattern.compile(
          "(?:induced|related|dependent|based|like|specific|derived|mediated|term|free|type|up"
              + "|associated|controlled|blind|evoked|positive|negative|treated|matched|reported"
              + "|intensity|analysis|effect|response|fold|old|week|day|year)");

  private static final String NUMBERS =
      "\\h*+\\d{1,4}[a-z]?(?:\\h*+[,;\u2013\u2014\u2012-]\\h*+\\d{1,4}[a-z]?)*+\\h*+";

  /** {@code [12, 13]}, {@code (12–14)}, {@code ¹²,¹³}. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\["
              + NUMBERS
              + "\\]|\\("
              + NUMBERS
              + "\\)"
              + "|[\u2070\u00B9\u00B2\u00B3\u2074-\u2079](?:[\u2070\u00B9\u00B2\u00B3\u2074-\u2079,\u207B\u2013-]*+)");

  /** {@code (Smith et al., 2016; see also Doe and Roe 2011)}. */
  private static final Pattern PARENTHESISED = Pattern.compile("[(\\[]([^()\\[\\]]{2,400}+)[)\\]]");

  private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d[a-z]?\\b");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}");

  /** {@code Smith et al. (2016)}, {@code Doe and Roe (2011)}. */
  private static final Pattern NARRATIVE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’-]{1,40}+(?: et al\\.?,?| (?:and|&) \\p{Lu}[\\p{L}'’-]{1,40}+)?"
              + "\\h?\\((?:1[89]|20)\\d\\d[a-z]?\\)");

  /**
   * Numbers that were raised in print stick to the word or stop before them: {@code mice.12,13}.
   */
  private static final Pattern STUCK =
      Pattern.compile(
          "(?<=\\p{Ll}{4}|\\p{Ll}{4}[.,;)])\\d{1,3}(?:[,\u2013-]\\d{1,3})*+(?![\\p{L}\\d%.])");

  public ClaimText {
    sentences = List.copyOf(sentences);
    marks = List.copyOf(marks);
    limits = List.copyOf(limits);
  }

  /** Reads a text. Takes time in proportion to what of it is looked at. */
  public static ClaimText of(String text) {
    List<String> limits = new ArrayList<>();
    String read = text;
    if (text.length() > MOST_CHARACTERS) {
      int end = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1)) ? 1 : 0;
      read = text.substring(0, MOST_CHARACTERS - end);
      limits.add(
          String.format(
              Locale.ENGLISH,
              "Only the first %,d of %,d characters were looked for.",
              read.length(),
              text.length()));
    }
    List<String> marks = new ArrayList<>();
    List<String> sentences = sentences(withoutMarks(joined(read), marks));
    if (sentences.size() > MOST_SENTENCES) {
      limits.add(
          "Only the first "
              + MOST_SENTENCES
              + " of "
              + sentences.size()
              + " sentences were looked for.");
      sentences = sentences.subList(0, MOST_SENTENCES);
    }
    return new ClaimText(sentences, marks, limits);
  }

  private static String joined(String text) {
    String whole = LINE_END_HYPHEN.matcher(text).replaceAll(ClaimText::rejoined);
    return whole.replace("\u00AD", "").replaceAll("\\s++", " ").strip();
  }

  private static String rejoined(java.util.regex.MatchResult broken) {
    String before = broken.group(1);
    String after = broken.group(2);
    boolean own =
        OWN_HYPHEN.matcher(before).matches()
            || OWN_HYPHENED.matcher(after).matches()
            || isCode(before);
    return Matcher.quoteReplacement(before + (own ? "-" : "") + after);
  }

  /** {@code TNF-}: no word that is broken ends in a capital. */
  private static boolean isCode(String word) {
    return Character.isUpperCase(word.charAt(word.length() - 1));
  }

  private static String withoutMarks(String text, List<String> marks) {
    String narrated = without(NARRATIVE, text, marks);
    String numbered = without(NUMBERED, narrated, marks);
    String named =
        PARENTHESISED
            .matcher(numbered)
            .replaceAll(m -> isNamesAndYears(m.group(1)) ? taken(m.group(), marks) : kept(m));
    return without(STUCK, named, marks).replaceAll(" ++([.,;:])", "$1").replaceAll(" ++", " ");
  }

  private static boolean isNamesAndYears(String inside) {
    return YEAR.matcher(inside).find() && NAME.matcher(inside).find();
  }

  private static String without(Pattern mark, String text, List<String> marks) {
    return mark.matcher(text).replaceAll(m -> taken(m.group(), marks));
  }

  private static String taken(String mark, List<String> marks) {
    marks.add(mark.strip());
    return " ";
  }

  private static String kept(java.util.regex.MatchResult match) {
    return Matcher.quoteReplacement(match.group());
  }

  /** What is too short to be a sentence belongs to the one before it. */
  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String next = text.substring(start, end).strip();
      start = end;
      boolean joins =
          !sentences.isEmpty() && (isShort(next) || isShort(sentences.getLast()) || goesOn(next));
      if (joins) {
        sentences.add(sentences.removeLast() + " " + next);
      } else if (!next.isEmpty()) {
        sentences.add(next);
      }
    }
    return sentences;
  }

  private static boolean isShort(String sentence) {
    return sentence.split(" ", LEAST_WORDS + 1).length < LEAST_WORDS;
  }

  private static boolean goesOn(String sentence) {
    return !sentence.isEmpty() && Character.isLowerCase(sentence.charAt(0));
  }
}
