package org.ibid.indexer.layout;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a paper was published, as one line prints it: {@code Journal of Pain, 2026, Volume 15,
 * Issue 1, Pages: 1-11}; {@code Sports Med - Open 7, 21 (2021)}; {@code J Pain. 2014
 * Dec;15(12):1294-304}.
 *
 * @param page pages without blanks around their dash, or an article number
 * @param dateOnly whether journal and date are all that the line says
 */
record JournalLine(
    @Nullable String journal,
    @Nullable Integer year,
    @Nullable String volume,
    @Nullable String issue,
    @Nullable String page,
    boolean dateOnly) {

  /** No such line is longer, so that the patterns below have little to backtrack over. */
  private static final int LONGEST = 320;

  private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
  private static final String MONTH =
      "(?:\\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
          + "|Nov(?:ember)?|Dec(?:ember)?|Spring|Summer|Autumn|Fall|Winter)\\b\\.?)";
  private static final String DATE =
      "(?:\\d{1,2}\\s+)?(?:"
          + MONTH
          + "\\s+(?:\\d{1,2},?\\s+)?)?"
          + YEAR
          + "(?:\\s+"
          + MONTH
          + "(?:\\s?[-–/]\\s?"
          + MONTH
          + ")?)?(?:\\s+\\d{1,2})?";
  private static final String JOURNAL = "(?<journal>[\\p{Lu}\\p{Lo}\\d][^;]{1,200}?)";
  private static final String VOLUME = "(?<volume>\\d{1,4}[A-Z]?)";
  private static final String ISSUE = "(?:\\s?\\((?<issue>[^()]{1,24})\\))?";
  private static final String PAGE_VALUE =
      "[A-Za-z]{0,3}\\d[\\w.]*+(?:\\s*[-–—]\\s*[A-Za-z]{0,3}\\d[\\w.]*+)?";
  private static final String PAGE = "(?<page>" + PAGE_VALUE + ")";
  private static final String END = "[\\s.,;:|]*+";

  /** Most telling first. */
  private static final List<Pattern> COMPACT =
      List.of(
          Pattern.compile(
              JOURNAL
                  + "[.,]?\\s+"
                  + DATE
                  + "\\s?;\\s?"
                  + VOLUME
                  + "?"
                  + ISSUE
                  + "(?:\\s?:\\s?"
                  + PAGE
                  + ")?(?:\\W.*+)?"),
          Pattern.compile(
              JOURNAL
                  + "[.,]?\\s+"
                  + YEAR
                  + ",\\s*"
                  + VOLUME
                  + ISSUE
                  + "(?:\\s*[:,]\\s*:?\\s*"
                  + PAGE
                  + ")?"
                  + END),
          Pattern.compile(
              JOURNAL
                  + "[.,]?\\s+\\("
                  + YEAR
                  + "\\)\\s+"
                  + VOLUME
                  + ISSUE
                  + "\\s?[:,]\\s?"
                  + PAGE
                  + END),
          Pattern.compile(
              JOURNAL
                  + "[.,]?\\s+"
                  + VOLUME
                  + ISSUE
                  + "\\s+\\("
                  + DATE
                  + "\\)[,:]?\\s+"
                  + PAGE
                  + END),
          Pattern.compile(
              JOURNAL
                  + "[.,]?\\s+"
                  + VOLUME
                  + ISSUE
                  + "(?:\\s*[,:]\\s*"
                  + PAGE
                  + ")?[,;]?\\s+\\("
                  + DATE
                  + "\\)"
                  + END),
          Pattern.compile(
              JOURNAL
                  + "[.,]?\\s+"
                  + VOLUME
                  + ISSUE
                  + "\\s*[,:]\\s*"
                  + PAGE
                  + "(?:[,.]\\s*"
                  + YEAR
                  + ")?"
                  + END));

  private static final Pattern DATED =
      Pattern.compile(
          "(?<journal>[\\p{Lu}\\p{Lo}][^;]{1,160}?)[.,]?\\s+\\(?" + DATE + "\\)?" + END);

  /** {@code 2023, Journal of Leaves}: how lists of citing papers say it. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(YEAR + ",\\s(?<journal>[\\p{Lu}\\p{Lo}][^;:\\d]{2,160})" + END);

  private static final Pattern VOLUME_WORD =
      Pattern.compile("(?i:\\bvol(?:ume|\\.)?)\\s*:?\\s*(\\d{1,4}[A-Z]?)\\b|第?\\s?(\\d{1,4})\\s?卷");
  private static final Pattern ISSUE_WORD =
      Pattern.compile(
          "(?i:\\b(?:issue|iss\\.|no\\.?|number))\\s*:?\\s*(\\d[\\w-]{0,12}+)|第?\\s?(\\d{1,4})\\s?期");
  private static final Pattern PAGE_WORD =
      Pattern.compile(
          "(?i:\\b(?:pages?\\b|pp\\.?|p\\.))\\s*:?\\s*("
              + PAGE_VALUE
              + ")|("
              + PAGE_VALUE
              + ")\\s?页");

  /**
   * {@code Vol. 12, No. 3 (2016), 140-146}: a range at the end, not of years, or a long number of
   * the article.
   */
  private static final Pattern LAST_PAGES =
      Pattern.compile(
          "(?<=[\\s,:;])(?!(?:19|20)\\d{2}\\b)([A-Za-z]?\\d{1,5}\\s?[-–—]\\s?[A-Za-z]?\\d{1,5}|\\d{5,8}|[eE]\\d{3,8})(?=\\s*+[.,;|]?\\s*+$)");

  private static final Pattern ARTICLE_WORD =
      Pattern.compile("(?i:\\barticle(?:\\s(?:number|no\\.?|id))?)\\s*:?\\s*([eE]?\\d{1,12})\\b");
  private static final Pattern PUBLISHED_IN =
      Pattern.compile("^(?:First )?[Pp]ublished in:?\\s(?=\\p{Lu})");

  /** {@code Home / Archives / Vol. 8 No. 2}: the way through the site, from its first page. */
  private static final Pattern CRUMBS =
      Pattern.compile(
          "^Home\\s?[/>›»](?:[^/>›»\\d]{1,60}+[/>›»])*+\\s*+", Pattern.CASE_INSENSITIVE);

  /** {@code Poe et al. Plant Letters (2018) 13:144}: how pages are headed. */
  private static final Pattern AUTHORS_BEFORE =
      Pattern.compile("^\\p{Lu}[\\p{L}'’ -]{1,40}\\bet al\\.,?\\s++(?=\\p{Lu})");

  /** {@code Hedge Publishing Corporation Plant Letters}: whose journal it is. */
  private static final Pattern PUBLISHER_BEFORE =
      Pattern.compile(
          "^(?:BioMed Central|(?:\\p{Lu}[\\p{L}&'’-]*+\\s){1,4}?(?:Publishing(?:\\s(?:Corporation|Group|Company))?"
              + "|Publishers|Publications|Verlag|Press)(?:,?\\s(?:Ltd|Inc|LLC|GmbH|Limited|Corporation)\\b\\.?)?)[.,]?\\s(?=\\p{Lu})");

  /** {@code Accepted: 19 February 2006 Plant Letters}: what stands above it in a head. */
  private static final Pattern DATES_BEFORE =
      Pattern.compile(
          "^(?:(?:Received(?: in revised form)?|Revised|Accepted|Published(?: online)?|Available online)\\b:?\\s?"
              + "(?:\\d{1,2}\\s"
              + MONTH
              + "\\s|"
              + MONTH
              + "\\s\\d{1,2},?\\s|\\d{1,2}[./-]\\d{1,2}[./-])(?:19|20)\\d{2}[\\s.,;|/–-]++)++(?=\\p{Lu})");

  private static final Pattern DOTS = Pattern.compile("\\s++[·•|∙]\\s++");

  /** What may stand before the journal's name, in the order in which it is looked for. */
  private static final List<Pattern> BEFORE =
      List.of(PUBLISHED_IN, CRUMBS, DATES_BEFORE, PUBLISHER_BEFORE, AUTHORS_BEFORE);

  private static final Pattern BARE_VOLUME =
      Pattern.compile("\\d{1,4}[A-Z]?(?:\\s?\\([^()]{1,12}\\))?");
  private static final Pattern ANY_YEAR = Pattern.compile("\\b((?:19|20)\\d{2})(?!\\d)");

  /** This line with the name of its journal, which stood elsewhere. */
  JournalLine in(String name) {
    return new JournalLine(name, year, volume, issue, page, dateOnly);
  }

  /** This line with an earlier year of publication, if the paper came out ahead of print. */
  JournalLine noLaterThan(Optional<Integer> ahead) {
    Integer earliest = ahead.filter(a -> year == null || a < year).orElse(year);
    return new JournalLine(journal, earliest, volume, issue, page, dateOnly);
  }

  /** Reads a line that names volume, issue or pages. */
  static Optional<JournalLine> parse(String line) {
    return readable(line)
        .flatMap(text -> separated(text).or(() -> labelled(text)).or(() -> compact(text)));
  }

  /** Reads also a line of nothing but a journal and a date. */
  static Optional<JournalLine> parseDated(String line) {
    return parse(line).or(() -> readable(line).flatMap(JournalLine::dated));
  }

  private static Optional<String> readable(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String printed = Blank.collapse(Identifiers.withoutDoi(line));
    String text = printed;
    for (Pattern before : BEFORE) {
      text = before.matcher(text).replaceFirst("");
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(HalfWidth.of(text));
  }

  private static Optional<JournalLine> compact(String text) {
    for (Pattern pattern : COMPACT) {
      Matcher m = pattern.matcher(text);
      if (m.matches()) {
        return Optional.of(
            new JournalLine(
                journal(withOwnStop(text, m)),
                pattern.pattern().contains("?<year>") ? year(m.group("year")) : null,
                m.group("volume"),
                plainIssue(m.group("issue")),
                plainPage(m.group("page")),
                false));
      }
    }
    return Optional.empty();
  }

  /** {@code Published 1 June 2016 · Plant Letters · 39 · pp. 75–90}: a part each, in any order. */
  private static Optional<JournalLine> separated(String text) {
    List<String> parts = List.of(DOTS.split(text));
    if (parts.size() < 3) {
      return Optional.empty();
    }
    String names = "";
    StringBuilder rest = new StringBuilder();
    for (String part : parts) {
      if (BARE_VOLUME.matcher(part).matches()) {
        rest.append(" volume ").append(part);
      } else if (names.isEmpty()
          && !ANY_YEAR.matcher(part).find()
          && !PAGE_WORD.matcher(part).find()) {
        names = part;
      } else {
        rest.append(' ').append(part).append(',');
      }
    }
    String name = names;
    return labelled(rest.toString())
        .filter(
            p -> p.year() != null && !name.isEmpty() && Character.isUpperCase(name.codePointAt(0)))
        .map(p -> p.in(name));
  }

  /** The stop after a name that has others is an abbreviation's: {@code Sci. Rep. 5}. */
  private static String withOwnStop(String text, Matcher m) {
    int end = m.end("journal");
    String name = m.group("journal");
    return name.indexOf('.') > 0 && text.charAt(end) == '.' ? name + "." : name;
  }

  private static Optional<JournalLine> dated(String text) {
    Matcher first = YEAR_FIRST.matcher(text);
    Matcher m = first.matches() ? first : DATED.matcher(text);
    return m.matches()
        ? Optional.of(
            new JournalLine(
                journal(m.group("journal")), year(m.group("year")), null, null, null, true))
        : Optional.empty();
  }

  private static Optional<JournalLine> labelled(String text) {
    Found article = Found.in(ARTICLE_WORD, text);
    String rest = article.blanked(text);
    Found volume = Found.in(VOLUME_WORD, rest);
    rest = volume.blanked(rest);
    Found issue = Found.in(ISSUE_WORD, rest);
    rest = issue.blanked(rest);
    Found page = Found.in(PAGE_WORD, rest);
    rest = page.blanked(rest);
    Found last = page.value() == null ? Found.in(LAST_PAGES, rest) : page;
    if (volume.value() == null) {
      return Optional.empty();
    }
    Found year = Found.in(ANY_YEAR, rest);
    int end = text.length();
    for (Found found : List.of(article, volume, issue, page, year)) {
      end = found.value() == null ? end : Math.min(end, found.start());
    }
    String pages =
        Stream.of(page.value(), article.value(), last.value())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return Optional.of(
        new JournalLine(
            journal(text.substring(0, end)),
            year(year.value()),
            volume.value(),
            plainIssue(issue.value()),
            plainPage(pages),
            false));
  }

  private static @Nullable Integer year(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  private static final Pattern TRAILING_DATE =
      Pattern.compile("[\\s,.|;/(–-]*+(?:\\d{1,2}\\s+)?(?:" + MONTH + "\\s*+)?[\\s,.|;:/(–-]*+$");

  private static @Nullable String journal(@Nullable String printed) {
    if (printed == null) {
      return null;
    }
    Matcher tail = TRAILING_DATE.matcher(printed);
    boolean trimmed = tail.find() && !tail.group().equals(".");
    String name = Blank.strip(trimmed ? printed.substring(0, tail.start()) : printed);
    return name.length() > 1 && Character.isLetterOrDigit(name.codePointAt(0)) ? name : null;
  }

  private static @Nullable String plainIssue(@Nullable String printed) {
    if (printed == null) {
      return null;
    }
    String issue = Blank.strip(printed).replaceFirst("^0++(?=\\d)", "");
    boolean capitals = issue.chars().filter(Character::isUpperCase).count() > 3;
    return issue.isEmpty() ? null : capitals ? TitleCase.of(issue) : issue;
  }

  private static @Nullable String plainPage(@Nullable String printed) {
    return printed == null
        ? null
        : printed.replaceAll("\\s++|\\.$", "").replace('–', '-').replace('—', '-');
  }

  /** A labelled part of the line and where it starts. */
  private record Found(@Nullable String value, int start, int end) {
    static Found in(Pattern pattern, String text) {
      Matcher m = pattern.matcher(text);
      if (!m.find()) {
        return new Found(null, 0, 0);
      }
      for (int i = 1; i <= m.groupCount(); i++) {
        if (m.group(i) != null) {
          return new Found(m.group(i), m.start(), m.end());
        }
      }
      return new Found(null, 0, 0);
    }

    /** The text with this part as blanks, so that positions stay. */
    String blanked(String text) {
      return value == null
          ? text
          : text.substring(0, start) + " ".repeat(end - start) + text.substring(end);
    }
  }
}
