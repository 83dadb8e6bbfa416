package org.ibid.server.strategy.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ibid.server.query.Problem;

/** Reads the text of a strategy into its lines. */
public final class StrategyReader {

  /** As long as one query may be ({@code Limits.WRITTEN}), and shorter than a request. */
  public static final int MOST_CHARACTERS = 500_000;

  /** The longest published strategies have some 300 lines. */
  public static final int MOST_LINES = 1_000;

  /** Wrapped ones among them. */
  private static final int MOST_PRINTED = 10 * MOST_LINES;

  private static final List<String> PROMPTS = List.of("search:", "search ", "query:");

  private StrategyReader() {}

  /** What came of reading. */
  public sealed interface Reading {}

  /** A strategy; it may have no lines. */
  public record Read(Strategy strategy) implements Reading {}

  /** Why the text as a whole can't be taken; an error, at the offset where it goes too far. */
  public record Refused(Problem problem) implements Reading {}

  /** Reads a text; never throws, whatever it is. */
  public static Reading read(String text) {
    if (text.length() > MOST_CHARACTERS) {
      return refused(MOST_CHARACTERS, "A strategy may have " + MOST_CHARACTERS + " characters.");
    }
    List<Printed> printed = Printed.of(text);
    if (printed.size() > MOST_PRINTED) {
      return refused(
          printed.get(MOST_PRINTED).start(),
          "A strategy may have " + MOST_PRINTED + " lines before wrapped ones are joined.");
    }
    List<Aside> asides = new ArrayList<>();
    List<Printed> lines = new ArrayList<>();
    for (Printed line : printed) {
      PlainAsides.of(line).ifPresentOrElse(asides::add, () -> lines.add(line));
    }
    Labels labels = Labels.of(lines);
    Draft draft = labels.any() ? NumberedLines.of(lines, labels) : CountedLines.of(lines);
    if (draft.entries().size() > MOST_LINES) {
      int offset = draft.entries().get(MOST_LINES).from();
      return refused(offset, "A strategy may have " + MOST_LINES + " lines.");
    }
    asides.addAll(draft.asides());
    asides.sort(Comparator.comparingInt(Aside::offset));
    return new Read(new Strategy(text, lines(draft, labels.style()), asides, labels.style()));
  }

  private static Refused refused(int offset, String message) {
    return new Refused(Problem.error(offset, 0, "too-long", message));
  }

  private static List<StrategyLine> lines(Draft draft, LabelStyle style) {
    List<Entry> entries = withoutPrompt(PrintedCounts.taken(draft.entries()));
    List<StrategyLine> lines = new ArrayList<>();
    for (Entry entry : style.descending() ? entries.reversed() : entries) {
      String name = Optional.ofNullable(entry.name()).orElse(Integer.toString(lines.size() + 1));
      lines.add(new StrategyLine(name, entry.text(), entry.start(), entry.count()));
    }
    return lines;
  }

  /** Without the word that a search interface prints before every query. */
  private static List<Entry> withoutPrompt(List<Entry> entries) {
    long prompted = entries.stream().filter(StrategyReader::isPrompted).count();
    return prompted * 2 <= entries.size()
        ? entries
        : entries.stream().map(StrategyReader::withoutPrompt).toList();
  }

  private static boolean isPrompted(Entry entry) {
    return withoutPrompt(entry).start() > entry.start();
  }

  private static Entry withoutPrompt(Entry entry) {
    String text = entry.text();
    for (String prompt : PROMPTS) {
      if (text.length() > prompt.length()
          && text.substring(0, prompt.length()).toLowerCase(Locale.ROOT).equals(prompt)
          && !text.substring(prompt.length()).isBlank()) {
        int blanks =
            text.length()
                - prompt.length()
                - text.substring(prompt.length()).stripLeading().length();
        return entry.from(entry.start() + prompt.length() + blanks);
      }
    }
    return entry;
  }
}
