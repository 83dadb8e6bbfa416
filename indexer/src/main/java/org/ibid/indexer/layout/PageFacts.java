package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a page says about its paper and its journal outside the front matter. */
final class PageFacts {

  private static final Pattern NAME =
      Pattern.compile(
          "(?:Journal(?: Name| Title)?|Name|Title)\\s*:\\s*(.+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:Volume|Year)\\s*:?\\s*.{0,12}?\\b((?:19|20)\\d{2})\\b.{0,6}",
          Pattern.CASE_INSENSITIVE);

  /** {@code (2018) 13:52}, {@code 10.1234/leaf.56}. */
  private static final Pattern FRONT_FACT =
      Pattern.compile("\\((?:19|20)\\d{2}\\)\\s\\d{1,4}|\\b10\\.\\d{4,9}/\\S");

  /** Longer blocks beside title and authors are text. */
  private static final int LONGEST_FRONT = 300;

  private final List<String> cites = new ArrayList<>();
  private final List<String> about = new ArrayList<>();
  private final List<String> heads = new ArrayList<>();
  private final List<String> licences = new ArrayList<>();
  private final List<String> journalLines = new ArrayList<>();
  private @Nullable AuthorLine authors;

  /** Notes how the page says that its paper is to be cited. */
  void cite(String line) {
    cites.add(line);
  }

  List<String> cites() {
    return cites;
  }

  /** Notes a line about the paper's dates or identifiers. */
  void about(String line) {
    about.add(line);
  }

  List<String> about() {
    return about;
  }

  /** Notes a head or foot of the printed pages. */
  void head(String line) {
    heads.add(line);
    about.add(line);
  }

  List<String> heads() {
    return heads;
  }

  /** Notes a line beside title and authors: it may hold the paper's year or DOI. */
  void front(String line) {
    if (line.length() <= LONGEST_FRONT && FRONT_FACT.matcher(line).find()) {
      about.add(line);
    }
  }

  /** Notes under which terms, and since when, the paper may be copied. */
  void licence(String text) {
    licences.add(text);
  }

  List<String> licences() {
    return licences;
  }

  /** Notes a line about the journal. */
  void journal(String line) {
    journalLines.add(line);
  }

  /** Notes the authors; the first stand. */
  void authors(AuthorLine line) {
    authors = authors == null ? line : authors;
  }

  @Nullable AuthorLine authors() {
    return authors;
  }

  @Nullable String journal() {
    for (String line : journalLines) {
      Matcher name = NAME.matcher(line);
      if (name.matches()) {
        return name.group(1);
      }
    }
    return null;
  }

  List<String> journalDois() {
    return journalLines.stream().flatMap(line -> Identifiers.doi(line).stream()).toList();
  }

  List<Integer> journalYears() {
    List<Integer> years = new ArrayList<>();
    for (String line : journalLines) {
      Matcher year = YEAR.matcher(line);
      if (year.matches()) {
        years.add(Integer.valueOf(year.group(1)));
      }
    }
    return years;
  }

  Optional<String> issn() {
    List<String> all = new ArrayList<>(about);
    all.addAll(journalLines);
    return all.stream().flatMap(line -> Identifiers.issn(line).stream()).findFirst();
  }
}
