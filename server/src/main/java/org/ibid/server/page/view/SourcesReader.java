package org.ibid.server.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.server.evidence.sources.SourceReport;
import org.ibid.server.evidence.sources.SourceRow;
import org.ibid.server.evidence.sources.SourceRow.Counts;
import org.ibid.server.page.view.SourcesView.Choice;
import org.ibid.server.page.view.SourcesView.Passage;
import org.ibid.server.page.view.SourcesView.Row;
import org.ibid.server.search.SourceRequest.Trait;

/** Makes the page of the sources of a collection. */
public final class SourcesReader {

  private static final String PAGE = "/sources";

  /** Longer passages are cut: the whole is in the source. */
  private static final int PASSAGE_CHARS = 400;

  private SourcesReader() {}

  /**
   * The page.
   *
   * @param trait what was asked for
   * @param format what was asked for
   * @param isFirst whether it is the first page
   */
  public static SourcesView read(
      SourceReport report, Optional<Trait> trait, Optional<String> format, boolean isFirst) {
    String asked = query(trait, format, Optional.empty());
    return new SourcesView(
        summary(report),
        traits(report, trait, format),
        formats(report, trait, format),
        report.rows().stream().map(SourcesReader::row).toList(),
        range(report),
        isFirst ? null : PAGE + asked,
        report.next().map(next -> PAGE + query(trait, format, Optional.of(next))).orElse(null),
        "/api/v1" + PAGE + asked);
  }

  private static String summary(SourceReport report) {
    long rejected = report.result().traits().getOrDefault(Trait.REJECTED, 0L);
    long read = report.result().all() - rejected;
    return Labels.number(read, "source")
        + " read, "
        + (rejected == 0 ? "none rejected." : Labels.number(rejected) + " rejected.");
  }

  private static String range(SourceReport report) {
    int shown = report.rows().size();
    long count = report.result().count();
    return shown == count
        ? Labels.number(count, "source")
        : Labels.number(shown) + " of " + Labels.number(count, "source");
  }

  private static List<Choice> traits(
      SourceReport report, Optional<Trait> chosen, Optional<String> format) {
    List<Choice> choices = new ArrayList<>();
    long all = report.result().all();
    choices.add(choice("All", all, Optional.empty(), format, chosen.isEmpty()));
    for (Trait trait : Trait.values()) {
      long count = report.result().traits().getOrDefault(trait, 0L);
      if (count > 0 || chosen.equals(Optional.of(trait))) {
        Optional<Trait> its = Optional.of(trait);
        choices.add(choice(label(trait), count, its, format, chosen.equals(its)));
      }
    }
    return choices;
  }

  private static String label(Trait trait) {
    return switch (trait) {
      case REJECTED -> "Rejected";
      case WARNINGS -> "With warnings";
      case DROPPED -> "With passages left out";
      case DUPLICATES -> "Same paper as another";
    };
  }

  private static List<Choice> formats(
      SourceReport report, Optional<Trait> trait, Optional<String> chosen) {
    List<Choice> choices = new ArrayList<>();
    for (Map.Entry<String, Long> format : report.result().formats().entrySet()) {
      boolean isChosen = chosen.equals(Optional.of(format.getKey()));
      Optional<String> target = isChosen ? Optional.empty() : Optional.of(format.getKey());
      choices.add(choice(format.getKey(), format.getValue(), trait, target, isChosen));
    }
    return choices;
  }

  private static Choice choice(
      String label, long count, Optional<Trait> trait, Optional<String> format, boolean chosen) {
    String href = PAGE + query(trait, format, Optional.empty());
    return new Choice(label, Labels.number(count), href, chosen);
  }

  private static String query(
      Optional<Trait> trait, Optional<String> format, Optional<String> cursor) {
    List<String> parts = new ArrayList<>();
    trait.ifPresent(only -> parts.add("only=" + only.id()));
    format.ifPresent(name -> parts.add("input_format=" + PageUrl.encode(name)));
    cursor.ifPresent(after -> parts.add("cursor=" + PageUrl.encode(after)));
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  private static Row row(SourceRow row) {
    return switch (row) {
      case SourceRow.Rejected(String name, String why) ->
          new Row(name, null, why, null, "", "", List.of(), List.of(), List.of(), 0);
      case SourceRow.Read read ->
          new Row(
              read.name(),
              read.format(),
              null,
              PageUrl.paper(read.paper()),
              read.title().isEmpty() ? read.paper() : read.title(),
              counts(read.counts()),
              read.warnings(),
              read.others(),
              read.dropped().stream()
                  .limit(SourcesView.PASSAGES)
                  .map(dropped -> new Passage(shortened(dropped.text()), dropped.why()))
                  .toList(),
              read.dropped().size());
    };
  }

  private static String counts(Counts counts) {
    if (counts.references() == 0 && counts.statements() == 0) {
      return counts.sections() == 0
          ? "Without full text"
          : Labels.number(counts.sections(), "section");
    }
    return String.join(
        ", ",
        Labels.number(counts.sections(), "section"),
        Labels.number(counts.references(), "reference"),
        Labels.number(counts.statements(), "statement"),
        Labels.number(counts.citations(), "citation"),
        Labels.number(counts.mentions(), "mention"));
  }

  private static String shortened(String text) {
    if (text.length() <= PASSAGE_CHARS) {
      return text;
    }
    int end = text.offsetByCodePoints(0, text.codePointCount(0, PASSAGE_CHARS));
    return text.substring(0, end) + "…";
  }
}
