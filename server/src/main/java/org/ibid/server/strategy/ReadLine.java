package org.ibid.server.strategy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.query.Parts;
import org.ibid.server.query.Query;
import org.ibid.server.strategy.text.StrategyLine;

/**
 * A line that was parsed.
 *
 * @param at its place in the strategy, from 0
 * @param targets what each of its references means: the place of a line before it, or why there is
 *     none
 */
public record ReadLine(int at, StrategyLine line, ParsedQuery query, Map<String, Target> targets) {
  public ReadLine {
    targets = Map.copyOf(targets);
  }

  /** What a reference to a line means. */
  public sealed interface Target {}

  /** A line before it, by its place from 0. */
  public record Before(int at) implements Target {}

  /** No line that it may refer to. */
  public record Missing(Why why) implements Target {}

  /** Why a line can't be referred to. */
  public enum Why {
    ITSELF("A line can't refer to itself, and this is line "),
    LATER("A line can only refer to lines before it, not to line "),
    NOWHERE("There is no line ");

    private final String words;

    Why(String words) {
      this.words = words;
    }

    /** The reason as a sentence. */
    public String of(String name) {
      return words + name + ".";
    }
  }

  /** Parses all lines of a strategy, in their order. */
  static List<ReadLine> all(List<StrategyLine> lines, LineLanguage language) {
    List<String> names = lines.stream().map(StrategyLine::number).toList();
    LineNames places = new LineNames(names);
    List<ReadLine> read = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      ParsedQuery parsed = language.parse(lines.get(i).text(), names, i);
      Map<String, Target> targets = new LinkedHashMap<>();
      for (String name : Parts.lineReferences(parsed.tree())) {
        targets.put(name, places.target(name, i));
      }
      read.add(new ReadLine(i, lines.get(i), parsed, targets));
    }
    return read;
  }

  /** What is searched for. */
  public Query tree() {
    return query.tree();
  }

  /** The places of the lines that it stands on. */
  List<Integer> before() {
    return targets.values().stream()
        .flatMap(
            target -> target instanceof Before before ? Stream.of(before.at()) : Stream.empty())
        .distinct()
        .sorted()
        .toList();
  }
}
