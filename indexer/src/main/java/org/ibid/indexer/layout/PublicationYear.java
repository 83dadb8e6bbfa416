package org.ibid.indexer.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The year a paper first came out in, from all that its page prints. */
final class PublicationYear {

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "\\b(?:First published|Published online|Published|Publication date|Issue date|Date of publication|Available online|Epub)\\b\\s*:?\\s*.{0,24}?\\b((?:19|20)\\d{2})\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\bE-?pub(?: ahead of print)?\\s*:?\\s*(?:\\d{1,2} )?(?:[A-Z][a-z]{2,8}\\.? )?((?:19|20)\\d{2})\\b",
          Pattern.CASE_INSENSITIVE);

  /** {@code (2018) 13:52}. */
  private static final Pattern VOLUME_BEHIND =
      Pattern.compile("\\(((?:19|20)\\d{2})\\)\\s\\d{1,4}[:(,]");

  /** {@code Copyright © 2016 Poe}, {@code © The Author(s). 2020}. */
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\(c\\)|Copyright)[^\\d]{0,60}+((?:19|20)\\d{2})\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

  private final PageFacts facts;
  private final List<String> warnings;

  PublicationYear(PageFacts facts, List<String> warnings) {
    this.facts = facts;
    this.warnings = warnings;
  }

  /** The earliest year of publication; the journal line's goes before how the paper is cited. */
  @Nullable Integer of(@Nullable Integer line, @Nullable Integer cited) {
    if (line != null && cited != null && !line.equals(cited)) {
      warnings.add(
          "The page prints two years, "
              + line
              + " and "
              + cited
              + "; the journal line's is taken.");
    }
    Integer year = line != null ? line : cited;
    for (Integer other : facts.journalYears()) {
      if (year != null && !year.equals(other)) {
        warnings.add(
            "What the page says about its journal names "
                + other
                + "; the citation line's year "
                + year
                + " is taken.");
      }
    }
    return earlier(year != null ? year : published());
  }

  /** The year that a line says its paper came out ahead of print in. */
  static Optional<Integer> ahead(String line) {
    Matcher ahead = AHEAD.matcher(line);
    return ahead.find() ? Optional.of(Integer.valueOf(ahead.group(1))) : Optional.empty();
  }

  private @Nullable Integer earlier(@Nullable Integer year) {
    Integer earliest = year;
    for (String line : facts.about()) {
      Integer ahead = ahead(line).orElse(null);
      if (ahead != null && (earliest == null || ahead < earliest)) {
        earliest = ahead;
      }
    }
    return earliest;
  }

  private @Nullable Integer published() {
    return Stream.of(PUBLISHED, VOLUME_BEHIND)
        .flatMap(pattern -> first(pattern, facts.about()).stream())
        .findFirst()
        .or(() -> first(COPYRIGHT, facts.licences()))
        .or(this::onHeads)
        .or(() -> first(COPYRIGHT, facts.about()))
        .orElse(null);
  }

  /** The year that heads and feet print, where they print one only. */
  private Optional<Integer> onHeads() {
    List<Integer> years =
        facts.heads().stream()
            .flatMap(head -> YEAR.matcher(head).results())
            .map(year -> Integer.valueOf(year.group()))
            .toList();
    boolean one = years.size() > 1 && years.stream().distinct().count() == 1;
    return one ? Optional.of(years.getFirst()) : Optional.empty();
  }

  private static Optional<Integer> first(Pattern pattern, List<String> lines) {
    return lines.stream()
        .map(pattern::matcher)
        .filter(Matcher::find)
        .map(m -> Integer.valueOf(m.group(1)))
        .findFirst();
  }
}
