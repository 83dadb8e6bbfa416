package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Title and container of a reference, told apart in the text between authors and locator.
 *
 * <p>Every stop, question mark and comma is a place where the container may start; each is scored
 * by how much the text after it looks like a container's name, and how little the text before it
 * ends in the middle of one ({@code … in rats. J.| Neurosci}).
 *
 * @param margin how much better the chosen place is than the next best; 0 where there is none
 */
record TitleSplit(@Nullable String title, @Nullable String container, double margin) {

  /** A title's kind or language in brackets; a translation in brackets is part of the title. */
  private static final Pattern MEDIUM =
      Pattern.compile(
          " \\[(?i:(?:article )?in [a-z]{4,12}|internet|online|reviews?|abstract|letter|editorial|comment"
              + "|preprint|data ?set|computer (?:software|program)|software|mobile app(?:lication)?"
              + "|meeting abstract|conference (?:paper|abstract|presentation)|master's thesis|erratum)\\]$");

  /** {@code In: Shore Notes}. */
  private static final Pattern LEAD = Pattern.compile("^[Ii]n[ :](?=.)");

  /** A stop separates title and container in most styles, a comma in few. */
  private static final double STOP = 2;

  private static final double QUESTION = 1.5;
  private static final double COMMA = -0.5;

  /** Geologists print {@code Title: Journal, v. 18}; elsewhere a subtitle follows. */
  private static final double COLON = -1.5;

  /** Nothing but the capital tells where the container starts: {@code … in rats Brain Res}. */
  private static final double SPACE = -1;

  /** The text before ends in an abbreviation: the container has begun already. */
  private static final double INSIDE_ABBREVIATION = -3;

  /** A stop behind a full word after the place: a second sentence of the title goes on to there. */
  private static final double SENTENCE_INSIDE = -1.5;

  /** Below this nothing after any stop looks like a container. */
  private static final double LEAST = 0.5;

  /** A locator promises a container; with a year alone it must show itself. */
  private static final double PROMISED = 2.5;

  /** Places to try; a reference of more stops and commas is not one. */
  private static final int MAX_PLACES = 60;

  /** Between two stops of an abbreviated name stand few words: {@code Mass Spectrom.} */
  private static final int MAX_DOTTED_WORDS = 3;

  /** Longer words behind a comma may be a place: {@code Egypt. J.} */
  private static final int SHORTEST_CUT = 4;

  /** What stands in brackets is seldom longer. */
  private static final int MAX_BRACKETS = 120;

  /** No sum of scores comes near. */
  private static final double SURE = 9;

  static TitleSplit of(String front, boolean promised) {
    if (front.isEmpty()) {
      return new TitleSplit(null, null, 0);
    }
    if (Quotes.isOpening(front.charAt(0))) {
      int close = Quotes.closingTitle(front, 0);
      if (close > 0) {
        return quoted(front, close);
      }
    }
    return promised && JournalWords.isDottedName(front)
        ? new TitleSplit(null, container(front), SURE)
        : best(front, promised);
  }

  private static TitleSplit quoted(String front, int close) {
    String title = title(front.substring(1, close));
    String container = container(Spaces.trimmed(front.substring(close + 1), ".,;:"));
    return new TitleSplit(title, container, SURE);
  }

  private static TitleSplit best(String front, boolean promised) {
    double best = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    int at = -1;
    for (int place : places(front, promised)) {
      double score = score(front, place) + (promised ? PROMISED : 0);
      if (score >= best) {
        second = best;
        best = score;
        at = place;
      } else {
        second = Math.max(second, score);
      }
    }
    if (at < 0 || best < LEAST) {
      return whole(front, promised);
    }
    double margin = Math.min(SURE, second == Double.NEGATIVE_INFINITY ? SURE : best - second);
    return new TitleSplit(
        title(front.substring(0, at + 1)), container(front.substring(at + 1)), margin);
  }

  /** One part only: a container where a locator follows and it looks like one, else a title. */
  private static TitleSplit whole(String front, boolean promised) {
    boolean journal =
        promised && JournalWords.likeness(front) > 0 && Spaces.words(front).size() <= 8;
    return journal
        ? new TitleSplit(null, container(front), 1)
        : new TitleSplit(title(front), null, 1);
  }

  private static List<Integer> places(String front, boolean promised) {
    List<Integer> places = new ArrayList<>();
    int name = promised ? TrailingName.start(front) : 0;
    boolean brackets = front.indexOf(')') >= 0 || front.indexOf(']') >= 0;
    for (int i = front.length() - 2; i > 0 && places.size() < MAX_PLACES; i--) {
      char c = front.charAt(i);
      boolean space = front.charAt(i + 1) == ' ';
      boolean mark = c == '.' || c == '?' || c == '!' || c == ',' || isQuoteOfStop(front, i);
      mark |= promised && c == ':';
      mark |= i + 2 == name;
      if (space && mark && i + 2 < front.length() && !(brackets && isInBrackets(front, i))) {
        places.add(i);
      }
    }
    return places.reversed();
  }

  /** {@code … “in a nutshell.” J Shore Biol}. */
  private static boolean isQuoteOfStop(String front, int at) {
    char c = front.charAt(at);
    return (c == '\u201d' || c == '\u2019' || c == '"')
        && ".?!,".indexOf(front.charAt(at - 1)) >= 0;
  }

  /**
   * {@code Milkweed [Asclepias tuberosa (L.) R. Br.]}: brackets of a title are not opened and left.
   */
  private static boolean isInBrackets(String front, int at) {
    int close = Math.max(at, 0);
    int depth = 0;
    int limit = Math.min(front.length(), at + MAX_BRACKETS);
    for (; close < limit; close++) {
      char c = front.charAt(close);
      if (c == '[' || c == '(') {
        depth++;
      } else if ((c == ']' || c == ')') && depth-- == 0) {
        int open = front.lastIndexOf(c == ']' ? '[' : '(', at);
        return open >= 0 && front.indexOf(c, open) >= close;
      }
    }
    return false;
  }

  private static double score(String front, int place) {
    String after = front.substring(place + 2);
    double score = JournalWords.likeness(after);
    if (Character.isDigit(after.charAt(0)) && !JournalWords.startsWithOrdinal(after)) {
      return INSIDE_ABBREVIATION;
    }
    score += SENTENCE_INSIDE * JournalWords.stopsOfSentences(after);
    char mark = front.charAt(place);
    score +=
        switch (mark) {
          case ',' -> COMMA;
          case '?', '!' -> QUESTION;
          case ':' -> COLON;
          case '.', '\u201d', '\u2019', '"' -> STOP;
          default -> SPACE;
        };
    String before = lastWord(front, place);
    if (mark == '.' && (isInsideContainer(before) || isInsideDotted(front, place))) {
      score += INSIDE_ABBREVIATION;
    }
    if (mark == '.' && (before.equals("vs") || before.equals("St") || before.equals("cv"))) {
      score += INSIDE_ABBREVIATION;
    }
    return score;
  }

  /** The word before is an abbreviation, as names of containers hold them. */
  private static boolean isInsideContainer(String before) {
    boolean capital = !before.isEmpty() && Character.isUpperCase(before.charAt(0));
    return capital && JournalWords.isAbbreviation(before);
  }

  /**
   * The part before is short and in capitals, and what follows is abbreviated with stops: {@code …
   * in rice. Theor.| Appl. Genet.}
   */
  private static boolean isInsideDotted(String front, int place) {
    int start = segmentStart(front, place, ".?!");
    int comma = segmentStart(front, place, ",");
    if (comma > start && isShort(front, comma, place)) {
      return true;
    }
    if (start <= 1) {
      return false;
    }
    List<String> words = Spaces.words(front.substring(start, place));
    if (words.isEmpty()) {
      return false;
    }
    if (!JournalWords.isDotted(front.substring(place + 2))) {
      return words.size() == 1 && JournalWords.isCut(words.getFirst());
    }
    return words.size() <= MAX_DOTTED_WORDS
        && words.stream().allMatch(JournalWords::isInName)
        && !words.getFirst().equals("The")
        && !words.getFirst().equals("A");
  }

  private static int segmentStart(String front, int place, String marks) {
    int start = place;
    while (start > 1
        && !(front.charAt(start - 1) == ' ' && marks.indexOf(front.charAt(start - 2)) >= 0)) {
      start--;
    }
    return start;
  }

  /** {@code …, Sov.| Math. Dokl.}: one short word behind a comma, cut like those that follow. */
  private static boolean isShort(String front, int from, int place) {
    String segment = front.substring(from, place);
    return segment.length() <= SHORTEST_CUT
        && JournalWords.isCut(segment)
        && JournalWords.isDotted(front.substring(place + 2));
  }

  private static String lastWord(String front, int end) {
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(front.charAt(start - 1))) {
      start--;
    }
    return front.substring(start, end);
  }

  private static @Nullable String title(String text) {
    String title = Spaces.trimmed(text, ",;:");
    while (title.endsWith(".") && !title.endsWith("...")) {
      title = Spaces.trimmed(title.substring(0, title.length() - 1), ",;:");
    }
    title = withoutMedium(title);
    return title.isEmpty() ? null : title;
  }

  private static String withoutMedium(String title) {
    Matcher medium = MEDIUM.matcher(title);
    return medium.find() ? Spaces.trimmed(title.substring(0, medium.start()), ".,") : title;
  }

  private static @Nullable String container(String text) {
    String container = Spaces.trimmed(text, ".,;:(");
    if (LEAD.matcher(container).find()) {
      container = Spaces.trimmed(container.substring(2), ": ");
    }
    return container.isEmpty() ? null : container;
  }
}
