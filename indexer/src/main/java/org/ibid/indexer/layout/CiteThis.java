package org.ibid.indexer.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a page says that its paper is to be cited: authors, title, journal and date in one line.
 *
 * @param authors empty where there are none
 * @param title null where it can't be told from the rest
 * @param journal what follows the title
 */
record CiteThis(
    Optional<AuthorLine> authors,
    @Nullable String title,
    Optional<JournalLine> journal,
    @Nullable Integer year,
    @Nullable String doi) {

  /** Longer text isn't a citation. */
  private static final int LONGEST = 3_000;

  private static final Pattern YEAR_AFTER_AUTHORS =
      Pattern.compile("[\\s,.]*+\\(?((?:19|20)\\d{2})[a-z]?(?:,[^)]{0,20})?\\)?[\\s.,:]*+$");
  private static final Pattern STOP = Pattern.compile("[.?!]\\s++(?=\\p{Lu}|\\d)");
  private static final Pattern AUTHORS_END =
      Pattern.compile("(?:\\p{Lu}\\.|\\b\\p{Lu}{1,4}\\.|et al\\.)\\s++(?=[\\p{L}\\d“\"]{2})");

  /**
   * Reads the line.
   *
   * @param titles what the page shows in large print; one of them is in the line
   */
  static Optional<CiteThis> read(String line, List<String> titles) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    for (String title : titles) {
      int at = indexOf(line, title);
      if (at >= 0) {
        return Optional.of(around(line, at, at + title.length(), title));
      }
    }
    return untitled(line);
  }

  private static int indexOf(String line, String title) {
    String bare = title.replaceFirst("[.\\s]++$", "");
    for (int at = 0; at + bare.length() <= line.length(); at++) {
      if (line.regionMatches(true, at, bare, 0, bare.length())) {
        return at;
      }
    }
    return -1;
  }

  private static CiteThis around(String line, int start, int end, @Nullable String title) {
    String before = line.substring(0, start);
    String after = line.substring(Math.min(end, line.length())).replaceFirst("^[\\s.,;:”\"]++", "");
    Matcher year = YEAR_AFTER_AUTHORS.matcher(before);
    Integer printed = null;
    if (year.find()) {
      printed = Integer.valueOf(year.group(1));
      before = before.substring(0, year.start());
    }
    Optional<JournalLine> journal = JournalLine.parseDated(after);
    return new CiteThis(
        AuthorLine.read(before, AffiliationMarks.none()),
        title,
        journal,
        journal.map(JournalLine::year).orElse(printed),
        Identifiers.doi(line).orElse(null));
  }

  /** Authors end with initials or {@code et al.}; the journal starts after the title's stop. */
  private static Optional<CiteThis> untitled(String line) {
    String text = Identifiers.withoutDoi(line);
    int authorsEnd = authorsEnd(text);
    if (authorsEnd < 0) {
      return Optional.empty();
    }
    Matcher stop = STOP.matcher(text);
    int from = authorsEnd;
    while (stop.find(from)) {
      Optional<JournalLine> journal = JournalLine.parseDated(text.substring(stop.end()));
      if (journal.isPresent()) {
        String title =
            text.substring(authorsEnd, stop.start() + (text.charAt(stop.start()) == '.' ? 0 : 1));
        CiteThis read = around(line, authorsEnd, stop.start() + 1, Blank.strip(title));
        return Optional.of(
            new CiteThis(read.authors, read.title, journal, journal.get().year(), read.doi));
      }
      from = stop.end();
    }
    return Optional.empty();
  }

  private static int authorsEnd(String text) {
    Matcher end = AUTHORS_END.matcher(text);
    return end.find() ? end.end() : -1;
  }
}
