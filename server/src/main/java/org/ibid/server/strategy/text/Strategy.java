package org.ibid.server.strategy.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A search strategy: lines that are run one after another, and may refer to those before.
 *
 * @param text all of it, as given
 * @param lines in the order they are run
 * @param asides what is not a line, in the order of the text
 * @param numbers how its lines are numbered
 */
public record Strategy(
    String text, List<StrategyLine> lines, List<Aside> asides, LabelStyle numbers) {
  public Strategy {
    lines = List.copyOf(lines);
    asides = List.copyOf(asides);
  }

  /** The numbers of its lines, in their order. */
  public List<String> names() {
    return lines.stream().map(StrategyLine::number).toList();
  }

  /** The line of that number; the last one where several have it. */
  public Optional<StrategyLine> line(String number) {
    return lines.reversed().stream().filter(l -> l.number().equalsIgnoreCase(number)).findFirst();
  }

  /** Its text with another query in a line; as it is where there is no such line. */
  public String replacing(String number, String query) {
    return line(number)
        .map(l -> text.substring(0, l.offset()) + flat(query) + text.substring(l.end()))
        .orElse(text);
  }

  /** Its text with one more line, numbered as the others are. */
  public String adding(String query) {
    String added = nextLabel() + flat(query);
    if (text.isBlank()) {
      return added;
    }
    return numbers.descending() ? added + "\n" + text : text.stripTrailing() + "\n" + added;
  }

  private String nextLabel() {
    if (!numbers.printed() || lines.isEmpty()) {
      return "";
    }
    String last = lines.getLast().number();
    return last.matches("\\d{1,4}") ? numbers.print(Integer.parseInt(last) + 1) : name();
  }

  /** Letters of their own don't go on: such a line gets a name. */
  private String name() {
    char letter = 'A';
    while (letter < 'Z' && line("Set " + letter).isPresent()) {
      letter++;
    }
    return "Set " + letter + ": ";
  }

  private static String flat(String query) {
    return query.lines().map(String::strip).collect(Collectors.joining(" ")).strip();
  }
}
