package org.ibid.server.query.pubmed;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page or a table prints around a query: {@code #12 Search (pain[tiab]) Filters: Humans
 * 345}.
 */
final class Framing {

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,4}[a-zA-Z]?+)[.):]++ ++(?=\\S)");
  private static final Pattern LETTER = Pattern.compile("([A-Z])[.):]++ ++(?=\\S)");
  private static final Pattern BARE_NUMBER =
      Pattern.compile("(?:\\d{1,4} ++|\\(\\d{1,3}\\) ++)(?=[(\"#])");
  private static final Pattern HASH_NUMBER =
      Pattern.compile("# ?+(\\d{1,4})[a-z]?+[.:)]*+ ++(?=[^ )\\]&|:])");
  private static final Pattern NEXT_LINE = Pattern.compile("#(\\d{1,4})");
  private static final Pattern OPERATOR = Pattern.compile("(?i)(?:and|or|not)(?![\\p{L}\\p{N}])");
  private static final Pattern SEARCH =
      Pattern.compile("(?:Add ++)?+(?:Search|SEARCH)(?: *+: *+| ++)(?=[^ \\[:])");
  private static final Pattern WORDS = Pattern.compile("(\\p{L}[\\p{L} ]{1,40}+): ?+(?=\\S)");

  /** Words that go on behind "Search" as part of a text. */
  private static final Pattern COMPOUND =
      Pattern.compile(
          "(?i)(?:strateg|engine|filter|term|method|tool|algorithm|behavio|and |result)");

  /** Headings that authors give the blocks of a strategy. */
  private static final Set<String> HEADINGS =
      Set.of(
          "search",
          "query",
          "pubmed",
          "medline",
          "final",
          "population",
          "patient",
          "patients",
          "problem",
          "intervention",
          "interventions",
          "exposure",
          "comparator",
          "comparison",
          "control",
          "outcome",
          "outcomes",
          "condition",
          "concept",
          "block",
          "step",
          "line",
          "set",
          "part",
          "participants",
          "setting",
          "combined",
          "combination",
          "facet",
          "topic",
          "string");

  private static final Pattern ADDITION =
      Pattern.compile(
          "(?:(?:Filters?|FILTERS|Limits?|LIMITS)(?: (?:activated|applied|used))?+ ?+:|Sort(?:ed)? by ?+:)");

  private static final Pattern COUNT =
      Pattern.compile(
          "(?:(?<=[\\])\"]) *+|(?<=#\\d{1,3}[a-z]?) ++)([=→|:-] *+)?(?:\\d{2}:\\d{2}:\\d{2} *+)?"
              + "[(\\[]?(?:[nN] ?+= ?+)?\\d[\\d,.]*+(?: \\d{3}(?!\\d))*+"
              + "(?: ?(?:results?|hits?|records?|citations?|articles?|items?|references?|studies)"
              + "(?: found)?)?[)\\]]?(?: *+\\d{2}:\\d{2}:\\d{2})?[. ]*+$");

  private static final Pattern YEAR = Pattern.compile("[:-] *+(?:1[89]|20)\\d{2}[. ]*+$");

  /** A number, a time and a word or two; a query's own end is not looked at. */
  private static final int LONGEST_COUNT = 60;

  /** A number, "Search" and a heading. */
  private static final int MOST_LABELS = 3;

  private final String text;
  private final LineNames lines;
  private final Remarks remarks;
  private int start;
  private int end;
  private int filters;
  private int filtersEnd;

  Framing(String text, LineNames lines, Remarks remarks) {
    this.text = text;
    this.lines = lines;
    this.remarks = remarks;
    this.end = text.length();
    this.filters = text.length();
    this.filtersEnd = text.length();
    cutAdditions();
    cutCount();
    for (int i = 0; i < MOST_LABELS; i++) {
      cutLabel();
    }
  }

  /** Where the query begins. */
  int start() {
    return start;
  }

  /** Where it ends. */
  int end() {
    return end;
  }

  /** Where the names of filters begin that a page adds; the text's length for none. */
  int filters() {
    return filters;
  }

  /** Where the names of filters end. */
  int filtersEnd() {
    return filtersEnd;
  }

  private void cutAdditions() {
    Matcher addition = ADDITION.matcher(text);
    int counted = 0;
    boolean quoted = false;
    while (addition.find()) {
      quoted ^= hasOddQuotes(counted, addition.start());
      counted = addition.start();
      if (quoted) {
        continue;
      }
      if (addition.group().startsWith("Sort")) {
        cutOrder(addition.start());
        return;
      }
      if (filters == text.length() && mayFollow(addition.start())) {
        end = addition.start();
        filters = addition.end();
      }
    }
  }

  private boolean hasOddQuotes(int from, int to) {
    boolean odd = false;
    for (int i = from; i < to; i++) {
      odd ^= text.charAt(i) == '"';
    }
    return odd;
  }

  private void cutOrder(int at) {
    remarks.warn(at, text.length(), "note", "What sets an order was left out.");
    filtersEnd = at;
    filters = filters == text.length() ? at : filters;
    end = Math.min(end, at);
  }

  /** Whether a query may end there: behind something closed, a number or a sign. */
  private boolean mayFollow(int at) {
    int before = at;
    while (before > 0 && text.charAt(before - 1) == ' ') {
      before--;
    }
    return before == 0
        || (at > before && !Character.isLetter(text.charAt(before - 1)))
        || "])\"".indexOf(text.charAt(before - 1)) >= 0;
  }

  private void cutCount() {
    Matcher count = COUNT.matcher(text).region(Math.max(0, end - LONGEST_COUNT), end);
    count.useTransparentBounds(true);
    if (count.find() && !(count.group(1) != null && isYear(count.group()))) {
      remarks.warn(count.start(), end, "hit-count", "This number of hits was left out.");
      end = count.start();
    }
  }

  /** Whether a sign and a number may be the end of a stretch of years. */
  private static boolean isYear(String count) {
    return YEAR.matcher(count).find();
  }

  private void cutLabel() {
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    int behind = behindLabel();
    if (behind > start) {
      remarks.warn(start, behind, "line-label", "This was read as the line's label.");
      start = behind;
    }
  }

  private int behindLabel() {
    Matcher letter = at(LETTER);
    if (at(NUMBER).lookingAt() || at(BARE_NUMBER).lookingAt()) {
      Matcher number = at(NUMBER);
      return number.lookingAt() ? number.end() : behind(BARE_NUMBER);
    }
    if (letter.lookingAt() && lines.named(letter.group(1)).isPresent()) {
      return letter.end();
    }
    return Math.max(Math.max(behindHash(), behindSearch()), behindHeading());
  }

  private int behindHash() {
    Matcher hash = at(HASH_NUMBER);
    if (!hash.lookingAt() || matches(OPERATOR, hash.end())) {
      return start;
    }
    Matcher next = NEXT_LINE.matcher(text).region(hash.end(), end);
    boolean earlier =
        next.lookingAt() && Integer.parseInt(next.group(1)) >= Integer.parseInt(hash.group(1));
    return earlier ? start : hash.end();
  }

  private int behindSearch() {
    Matcher search = at(SEARCH);
    return search.lookingAt() && !matches(COMPOUND, search.end()) ? search.end() : start;
  }

  private int behindHeading() {
    Matcher words = at(WORDS);
    if (!words.lookingAt()) {
      return start;
    }
    String first = words.group(1).toLowerCase(Locale.ROOT).split(" ", 2)[0];
    return HEADINGS.contains(first) ? words.end() : start;
  }

  private boolean matches(Pattern pattern, int at) {
    return pattern.matcher(text).region(at, end).lookingAt();
  }

  private int behind(Pattern pattern) {
    Matcher matcher = at(pattern);
    return matcher.lookingAt() ? matcher.end() : start;
  }

  private Matcher at(Pattern pattern) {
    return pattern.matcher(text).region(start, end);
  }
}
