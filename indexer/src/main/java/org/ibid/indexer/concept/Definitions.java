package org.ibid.indexer.concept;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Section;

/**
 * The abbreviations that a paper defines: in its list of them, or in running text, as "long form
 * (SF)" or "SF (long form)". Long forms are found as Schwartz and Hearst do ("A Simple Algorithm
 * for Identifying Abbreviation Definitions in Biomedical Text", PSB 2003): the letters of the short
 * form are looked for from the right, and its first must begin a word.
 */
final class Definitions {

  /** Brackets without brackets in them, no longer than a long form may be. */
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{2,100}+)\\)");

  private static final Pattern END_OF_FORM = Pattern.compile("[;,:]");

  /** Greek letters in the alphabet's order, by the Latin letter that begins their name. */
  private static final String LATIN = "abgdezetiklmnxoprsstupcpo";

  private final Map<String, String> found = new LinkedHashMap<>();

  private Definitions() {}

  /** Short form to long form, a paper's list first; of two long forms the first counts. */
  static Map<String, String> of(Paper paper) {
    Definitions definitions = new Definitions();
    definitions.found.putAll(paper.abbreviations());
    String title = paper.publication().title();
    definitions.collect(title == null ? "" : title);
    definitions.collect(paper.abstractText());
    for (Section section : paper.sections()) {
      definitions.collect(section.text());
    }
    return definitions.found;
  }

  /** Short form to long form of a text. */
  static Map<String, String> in(String text) {
    Definitions definitions = new Definitions();
    definitions.collect(text);
    return definitions.found;
  }

  private void collect(String text) {
    Matcher brackets = BRACKETS.matcher(text);
    int previous = 0;
    while (brackets.find()) {
      String inside = END_OF_FORM.split(brackets.group(1), 2)[0].strip();
      String before = text.substring(previous(text, previous, brackets.start()), brackets.start());
      if (isShortForm(inside)) {
        put(singular(inside), before);
      } else {
        put(lastWord(before), inside);
      }
      previous = brackets.end();
    }
  }

  /** Where the text before a bracket begins: after the last sentence or bracket. */
  private static int previous(String text, int from, int bracket) {
    int start = Math.max(from, bracket - LONGEST_BEFORE);
    for (int i = bracket - 2; i >= start; i--) {
      if (isEndOfSentence(text, i)) {
        return i + 1;
      }
    }
    return start;
  }

  /** No long form is longer; keeps the search linear in the text. */
  private static final int LONGEST_BEFORE = 200;

  private static boolean isEndOfSentence(String text, int i) {
    char c = text.charAt(i);
    return (c == '.' || c == ';' || c == '\n') && Character.isWhitespace(text.charAt(i + 1));
  }

  private void put(String shortForm, String context) {
    if (isShortForm(shortForm)) {
      String longForm = longForm(shortForm, context.strip());
      if (!longForm.isEmpty()) {
        found.putIfAbsent(shortForm, longForm);
      }
    }
  }

  private static boolean isShortForm(String text) {
    return Abbreviation.hasShape(text) && Character.isLetterOrDigit(text.charAt(0));
  }

  private static String singular(String shortForm) {
    int last = shortForm.length() - 1;
    boolean plural =
        shortForm.charAt(last) == 's' && Character.isUpperCase(shortForm.charAt(last - 1));
    return plural ? shortForm.substring(0, last) : shortForm;
  }

  private static String lastWord(String text) {
    String stripped = text.strip();
    return stripped.substring(stripped.lastIndexOf(' ') + 1);
  }

  /** The shortest end of the context that spells the short form, or nothing. */
  private static String longForm(String shortForm, String context) {
    int at = context.length() - 1;
    for (int i = shortForm.length() - 1; i >= 0; i--) {
      char wanted = plain(shortForm.charAt(i));
      if (!Character.isLetterOrDigit(wanted)) {
        continue;
      }
      while (at >= 0
          && !(plain(context.charAt(at)) == wanted && (i > 0 || beginsWord(context, at)))) {
        at--;
      }
      if (at < 0) {
        return "";
      }
      at--;
    }
    return accepted(shortForm, context.substring(at + 1));
  }

  private static boolean beginsWord(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** Schwartz and Hearst's bounds: longer than the short form, and not too many words for it. */
  private static String accepted(String shortForm, String longForm) {
    int words = longForm.split("[\\s-]+", -1).length;
    int letters = shortForm.length();
    boolean bounded = words <= Math.min(letters + 5, letters * 2);
    boolean selfReference = longForm.contains(shortForm);
    return bounded && longForm.length() > letters && !selfReference ? longForm : "";
  }

  private static char plain(char c) {
    int greek = Character.toLowerCase(c) - 'α';
    return greek >= 0 && greek < LATIN.length() ? LATIN.charAt(greek) : Character.toLowerCase(c);
  }
}
