package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What sites put around a paper: buttons, links, notices. */
public final class SiteChrome {

  /** Longest notice that is compared; longer text is the paper's, unless it opens as a licence. */
  private static final int LONGEST = 500;

  /** Rows of more words are text. */
  private static final int MOST_ROW_WORDS = 16;

  private static final Pattern COUNT =
      Pattern.compile(
          "\\d[\\d.,k]*+\\s*(?:Accesses|Citations?|Altmetric|Downloads|Views|Shares|Mentions|Reads)"
              + "(?:\\s*Explore all metrics)?|(?:Views|Downloads|Citations|Accesses)\\s*:?\\s*\\d[\\d.,k]*+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LICENCE =
      Pattern.compile(
          "(?:(?:Open Access|©|\\(c\\)|Copyright)[^.]{0,200}+\\.?\\s*)?+(?:Open Access\\s*)?"
              + "This (?:article|work|is an open[- ]access)\\b.{0,200}?"
              + "(?:licen[sc]ed?|distributed)\\b.*+",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern COPYRIGHT =
      Pattern.compile("(?:©|\\(c\\)|Copyright\\b).*+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-–—\\s]*+(?:(?:Page|p\\.)\\s*+)?\\d{1,4}(?:\\s*+(?:of|/)\\s*+\\d{1,4})?[-–—\\s]*+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SYMBOLS = Pattern.compile("[^\\p{L}\\p{N}]++");

  private final Set<String> whole = new HashSet<>();
  private final Set<String> inRows = new HashSet<>();
  private final List<String> openings = new ArrayList<>();
  private final List<String> anywhere = new ArrayList<>();

  /** All phrases that are known. */
  public SiteChrome() {
    for (String line : Vocabulary.lines("site-chrome.txt")) {
      String phrase = Folded.of(line.substring(1));
      switch (line.charAt(0)) {
        case '=' -> whole.add(phrase);
        case '+' -> inRows.add(phrase);
        case '^' -> openings.add(phrase);
        default -> anywhere.add(phrase);
      }
    }
  }

  /** Why a block is no part of the paper, if it isn't. */
  public Optional<String> why(String text) {
    if (text.length() > 40 && LICENCE.matcher(text).matches()) {
      return Optional.of("licence");
    }
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    if (COPYRIGHT.matcher(text).matches()) {
      return Optional.of("licence");
    }
    if (PAGE_NUMBER.matcher(text).matches()) {
      return Optional.of("page number");
    }
    boolean chrome =
        SYMBOLS.matcher(text).matches() || COUNT.matcher(text).matches() || isPhrase(text);
    return chrome ? Optional.of("site chrome") : Optional.empty();
  }

  /** As {@link #why}, for a block that stands outside the paper's own sections. */
  public Optional<String> whyAround(String text) {
    Optional<String> why = why(text);
    return why.isPresent() || text.length() > LONGEST || !SiteTalk.isAround(Folded.of(text))
        ? why
        : Optional.of("site chrome");
  }

  /** Whether a line is a button or link by itself. */
  boolean isButton(String line) {
    return line.length() <= LONGEST && (whole.contains(Folded.of(line)) || MenuRow.is(line));
  }

  private boolean isPhrase(String text) {
    String folded = Folded.of(text);
    return whole.contains(folded)
        || openings.stream().anyMatch(folded::startsWith)
        || anywhere.stream().anyMatch(folded::contains)
        || SiteTalk.isEverywhere(folded)
        || isRow(folded);
  }

  /** Several buttons in one line: {@code Save Email Send to Display options}. */
  private boolean isRow(String folded) {
    String[] words = folded.split(" ", MOST_ROW_WORDS + 1);
    if (words.length > MOST_ROW_WORDS || inRows.contains(folded)) {
      return false;
    }
    boolean[] reached = new boolean[words.length + 1];
    reached[0] = true;
    for (int from = 0; from < words.length; from++) {
      StringBuilder phrase = new StringBuilder();
      for (int to = from; reached[from] && to < words.length; to++) {
        phrase.append(phrase.isEmpty() ? "" : " ").append(words[to]);
        reached[to + 1] |= whole.contains(phrase.toString()) || inRows.contains(phrase.toString());
      }
    }
    return reached[words.length];
  }
}
