package org.ibid.indexer.layout;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where title and authors stand in the lines of a page whose lines were wrapped: the title's lines
 * and, below them, those of the authors.
 *
 * @param title position of the title's first line
 * @param titleEnd position behind its last line
 * @param authors position of the first line of authors
 * @param end position behind their last line
 */
record TitleSpan(int title, int titleEnd, int authors, int end) {

  /** Title and authors are among the first lines. */
  private static final int TOP = 80;

  /** A title has no more lines. */
  private static final int MOST_LINES = 12;

  /** Authors take no more lines. */
  private static final int MOST_AUTHOR_LINES = 40;

  /** So many words may be left of the last name on a line of their own. */
  private static final int REST_OF_NAME = 2;

  /** The same where the first of them is half a word behind a hyphen, or a particle. */
  private static final int REST_OF_LONG_NAME = 4;

  /** One author alone has no more words than this; a title may. */
  private static final int LONGEST_LONE = 4;

  private static final LineJoin PLAIN = new LineJoin(List.of());

  /** Names with the marks of their notes are authors; without, they may be a title's words. */
  private static final int MARKED = 1_000;

  /**
   * The surest names that stand below what may be a title.
   *
   * @param wrapped whether a line may go on in the next; else a title has one line, and a lone name
   *     is no author yet
   */
  static Optional<TitleSpan> of(
      List<Line> lines, SectionNames names, SiteChrome chrome, boolean wrapped) {
    TitleSpan best = null;
    for (int i = 1; i < Math.min(lines.size(), TOP) && !opensText(lines.get(i), names); i++) {
      boolean alone = isLoneAuthor(lines, i) && !chrome.isButton(lines.get(i).text());
      if ((wrapped || alone || startScore(lines, i) % MARKED > 1 || isListed(lines, i))
          && isSurer(lines, i, best)) {
        int titleEnd = aboveSymbols(lines, i);
        int first = titleStart(lines, titleEnd, names, chrome);
        int title = wrapped ? first : Math.max(first, titleEnd - 1);
        if (title < titleEnd) {
          best = new TitleSpan(title, titleEnd, i, authorsEnd(lines, i, names, chrome));
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Authors below each other, a comma behind each but the last. */
  private static boolean isListed(List<Line> lines, int i) {
    return endsOpen(lines.get(i).text()) && i + 1 < lines.size() && !lines.get(i + 1).afterBlank();
  }

  /** Whether a line may start the authors, and with more right than those found above it. */
  private static boolean isSurer(List<Line> lines, int i, @Nullable TitleSpan best) {
    int score = startScore(lines, i);
    if (best == null || score == 0) {
      return score > 0;
    }
    boolean inside = i < best.end;
    boolean goesOn = inside && endsOpen(lines.get(i - 1).text());
    return !goesOn && score > (inside ? MARKED : 0) + startScore(lines, best.authors);
  }

  /** The last name of a line may go on in the next one. */
  private static int startScore(List<Line> lines, int i) {
    String text = lines.get(i).text();
    if (lines.get(i).bullet()
        || !PrintedName.isCapitalised(text)
        || FrontLine.isWorkplace(text)
        || FrontLine.hasPostcode(text)) {
      return 0;
    }
    int one = Math.max(score(text), isLoneAuthor(lines, i) ? 1 : 0);
    boolean alone =
        one > 0 || !startsWithName(text) || i + 1 == lines.size() || lines.get(i + 1).afterBlank();
    return alone || text.indexOf(',') < 0 ? one : score(joined(lines, i, i + 2));
  }

  /**
   * A name alone between the title and what says where its bearer works, or when it came out; with
   * another below that, each author has a place of work.
   */
  private static boolean isLoneAuthor(List<Line> lines, int i) {
    String text = lines.get(i).text();
    return i > 0
        && i + 1 < lines.size()
        && Words.count(lines.get(i - 1).text()) > LONGEST_LONE
        && !FrontLine.isWorkplace(lines.get(i - 1).text())
        && Words.count(text) <= LONGEST_LONE
        && PrintedName.isName(text)
        && (i + 2 == lines.size() || !PrintedName.isName(lines.get(i + 2).text()))
        && !FrontLine.isAround(text)
        && (FrontLine.isOrigin(lines.get(i + 1).text())
            || FrontLine.isFact(lines.get(i + 1).text()));
  }

  private static boolean startsWithName(String text) {
    int comma = text.indexOf(',');
    return comma > 0 && PrintedName.isName(text.substring(0, comma));
  }

  private static boolean endsOpen(String text) {
    return text.endsWith(",")
        || text.endsWith(";")
        || text.endsWith(" and")
        || text.endsWith(" AND")
        || text.endsWith("&");
  }

  private static boolean opensText(Line line, SectionNames names) {
    String text = line.text();
    return text.startsWith("Abstract")
        || text.startsWith("ABSTRACT")
        || (TypeLine.of(text).isEmpty()
            && names
                .part(text)
                .filter(p -> p == Part.ABSTRACT || p == Part.KEYWORDS || p.section())
                .isPresent());
  }

  /** A mark that was set above the line of the authors has its own line. */
  private static int aboveSymbols(List<Line> lines, int i) {
    int end = i;
    while (end > 0 && lines.get(end - 1).text().codePoints().noneMatch(Character::isLetter)) {
      end--;
    }
    return end;
  }

  private static int titleStart(List<Line> lines, int end, SectionNames names, SiteChrome chrome) {
    int start = end;
    int length = 0;
    while (start > 0
        && end - start < MOST_LINES
        && (start == end || !lines.get(start).afterBlank())
        && (mayBeTitle(lines.get(start - 1), names, chrome)
            || (start == end && FrontLine.isLongJournalName(lines.get(start - 1).text()))
            || (start == end && endsTitle(lines, end, names, chrome)))) {
      start--;
      length += lines.get(start).text().length() + 1;
    }
    boolean words = start < end && Words.count(joined(lines, start, end)) > 1;
    return words && length <= FrontLine.LONGEST_TITLE ? start : end;
  }

  /**
   * {@code … a Case Report and} / {@code Literature Review}: no kind of paper, but a title's end.
   */
  private static boolean endsTitle(
      List<Line> lines, int end, SectionNames names, SiteChrome chrome) {
    return end > 1
        && !lines.get(end - 1).afterBlank()
        && TypeLine.of(lines.get(end - 1).text()).isPresent()
        && mayBeTitle(lines.get(end - 2), names, chrome)
        && lines.get(end - 2).text().length() > lines.get(end - 1).text().length();
  }

  private static boolean mayBeTitle(Line line, SectionNames names, SiteChrome chrome) {
    String text = line.text();
    return !line.bullet()
        && !FrontLine.isAround(text)
        && JournalLine.parseDated(text).isEmpty()
        && chrome.why(text).isEmpty()
        && names.part(text).isEmpty();
  }

  /** Lines that hold names too, until one that holds none; the last name may end on its own. */
  private static int authorsEnd(
      List<Line> lines, int start, SectionNames names, SiteChrome chrome) {
    int end = start + 1;
    int most = score(joined(lines, start, end));
    for (int next = end;
        next < Math.min(lines.size(), start + MOST_AUTHOR_LINES)
            && mayBeNames(lines.get(next - 1), lines.get(next), names, chrome);
        next++) {
      int score = score(joined(lines, start, next + 1));
      if (score > most || (score == most && endsName(lines.get(next - 1), lines.get(next)))) {
        most = score;
        end = next + 1;
      }
    }
    return end;
  }

  /** {@code … and Ada M.} / {@code Poe1}. */
  private static boolean endsName(Line before, Line line) {
    boolean broken = before.text().endsWith("-");
    boolean particle = Character.isLowerCase(line.text().codePointAt(0));
    return Words.count(line.text()) <= (broken || particle ? REST_OF_LONG_NAME : REST_OF_NAME)
        && !endsOpen(before.text())
        && (broken
            || Character.isLetter(before.text().charAt(before.text().length() - 1))
            || PrintedName.endsInInitial(before.text()))
        && Character.isLetter(line.text().charAt(0));
  }

  private static boolean mayBeNames(Line before, Line line, SectionNames names, SiteChrome chrome) {
    String text = line.text();
    boolean broken = before.text().endsWith("-");
    return !line.afterBlank()
        && (PrintedName.isCapitalised(broken ? "A" + text : text) || AuthorGroup.isLast(text))
        && !FrontLine.isAround(text)
        && !FrontLine.isWorkplace(text)
        && !FrontLine.hasPostcode(text)
        && names.part(text).isEmpty()
        && chrome.why(text).isEmpty();
  }

  private static int score(String text) {
    int names =
        AuthorLine.recognise(text, AffiliationMarks.none()).map(a -> a.authors().size()).orElse(0);
    return names == 0 ? 0 : names + (RaisedMarks.isIn(text) ? MARKED : 0);
  }

  private static String joined(List<Line> lines, int from, int to) {
    StringBuilder text = new StringBuilder(lines.get(from).printed());
    lines.subList(from + 1, to).forEach(line -> PLAIN.append(text, line));
    return text.toString();
  }

  /** Whether a line and the next one are of one block. */
  boolean joins(int i) {
    return (i >= title && i + 1 < titleEnd) || (i >= authors && i + 1 < end);
  }

  /** Whether a block ends with a line. */
  boolean parts(int i) {
    int next = i + 1;
    return next == title || next == titleEnd || next == authors || next == end;
  }
}
