package org.ibid.server.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that runs search strategies.
 *
 * @param asked what its form holds
 * @param notes why there is no answer; empty where there is one, or nothing was asked
 * @param result null where nothing was run
 */
public record StrategyView(Asked asked, List<String> notes, @Nullable Result result) {
  public StrategyView {
    notes = List.copyOf(notes);
  }

  /**
   * What the form holds.
   *
   * @param about what a file that was opened says beside, as JSON
   */
  public record Asked(
      String text, List<Choice> syntaxes, List<Choice> kinds, String known, String about) {
    public Asked {
      syntaxes = List.copyOf(syntaxes);
      kinds = List.copyOf(kinds);
    }

    /** The chosen value of a list. */
    public static String chosen(List<Choice> choices) {
      return choices.stream()
          .filter(Choice::chosen)
          .map(Choice::value)
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("one of a list is chosen: " + choices));
    }

    public String syntax() {
      return chosen(syntaxes);
    }

    public String in() {
      return chosen(kinds);
    }
  }

  /** A value of a list to choose from. */
  public record Choice(String value, String label, boolean chosen) {}

  /**
   * What came of a strategy.
   *
   * @param summary how many lines of what language over how many records
   * @param recalls what the column of known papers is called; empty where none are known
   * @param asides what of the text stands between lines and isn't shown in the rows
   */
  public record Result(
      String summary, String recalls, List<Row> rows, List<Known> known, List<String> asides) {
    public Result {
      rows = List.copyOf(rows);
      known = List.copyOf(known);
      asides = List.copyOf(asides);
    }
  }

  /**
   * A line.
   *
   * @param headings what stands over it
   * @param anchor its place in the page
   * @param text its text, with the problems in it marked
   * @param plain its text
   * @param count its hits; a dash where it could not be run
   * @param href a page of its hits, or null
   * @param size its share of the largest line, on a logarithmic scale, 0 to 100
   * @param recall how many of the known papers it found
   * @param editing whether it is being changed
   */
  public record Row(
      String number,
      List<String> headings,
      String anchor,
      List<Stretch> text,
      String plain,
      String understood,
      String count,
      @Nullable String href,
      int size,
      String time,
      String recall,
      List<Trouble> problems,
      List<Group> groups,
      List<Operand> operands,
      boolean editing) {
    public Row {
      headings = List.copyOf(headings);
      text = List.copyOf(text);
      problems = List.copyOf(problems);
      groups = List.copyOf(groups);
      operands = List.copyOf(operands);
    }
  }

  /** A stretch of a line's text; {@code severity} is null where nothing is wrong with it. */
  public record Stretch(String text, @Nullable String severity) {}

  /** A problem; {@code at} is what it is about, empty where that is all of the line. */
  public record Trouble(String severity, String code, String message, String at) {}

  /**
   * The terms of an {@code OR}.
   *
   * @param summary how many, and how many of them find nothing
   * @param more how many aren't shown
   */
  public record Group(String summary, List<Term> terms, int more) {
    public Group {
      terms = List.copyOf(terms);
    }
  }

  /** A term of an {@code OR}. */
  public record Term(String text, String count, String unique, String perhaps) {}

  /** An operand of an {@code AND}. */
  public record Operand(String text, String count, String removed) {}

  /** A known paper, and what became of it in words; {@code href} is null where it isn't here. */
  public record Known(String name, @Nullable String href, String fate, boolean found) {}
}
