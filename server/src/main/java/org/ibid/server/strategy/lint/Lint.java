package org.ibid.server.strategy.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.query.Problem;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.LineReference;
import org.ibid.server.search.Syntax;

/** Finds what is doubtful in the lines of a strategy. */
public final class Lint {

  private final List<Line> lines;
  private final Syntax syntax;
  private final List<List<Problem>> problems = new ArrayList<>();

  private Lint(List<Line> lines, Syntax syntax) {
    this.lines = lines;
    this.syntax = syntax;
  }

  /**
   * A line as it was parsed.
   *
   * @param before the places, from 0, of the lines that it refers to
   */
  public record Line(String text, ParsedQuery query, List<Integer> before) {
    public Line {
      before = List.copyOf(before);
    }
  }

  /** The problems of each line, in the order of the lines; offsets are in the line's text. */
  public static List<List<Problem>> of(List<Line> lines, Syntax syntax) {
    return new Lint(lines, syntax).found();
  }

  private List<List<Problem>> found() {
    Map<Query, Integer> asked = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    lines.forEach(line -> used.addAll(line.before()));
    for (int i = 0; i < lines.size(); i++) {
      List<Problem> own = new ArrayList<>(ofLine(lines.get(i)));
      addRedundant(i, asked, own);
      if (!used.contains(i)) {
        addUnused(i, used.isEmpty(), own);
      }
      problems.add(List.copyOf(own));
    }
    return problems;
  }

  /** What the line's own parser hasn't said already. */
  private List<Problem> ofLine(Line line) {
    if (line.query().hasErrors()) {
      return List.of();
    }
    Set<String> said = new HashSet<>();
    line.query().problems().forEach(p -> said.add(ProblemCode.inOneVocabulary(p).code()));
    List<Problem> own = new ArrayList<>(Redundancy.of(line.query()));
    own.addAll(Truncations.of(line.query(), syntax));
    own.removeIf(problem -> said.contains(problem.code()));
    return own;
  }

  private void addRedundant(int at, Map<Query, Integer> asked, List<Problem> own) {
    Line line = lines.get(at);
    Query tree = line.query().tree();
    if (line.query().hasErrors() || tree instanceof LineReference) {
      return;
    }
    Integer earlier = asked.putIfAbsent(tree, at);
    if (earlier != null) {
      own.add(
          whole(
              line,
              ProblemCode.REDUNDANT_LINE,
              "It asks the same as “" + shown(lines.get(earlier).text()) + "” above."));
    }
  }

  private void addUnused(int at, boolean noneUsed, List<Problem> own) {
    boolean last = at == lines.size() - 1;
    if (!last && !noneUsed) {
      String message = "No later line refers to it, so it adds nothing to the last.";
      own.add(whole(lines.get(at), ProblemCode.UNUSED_LINE, message));
    } else if (last && noneUsed && lines.size() > 1) {
      String message = "No line refers to others: there is none that is the result of all.";
      own.add(whole(lines.get(at), ProblemCode.MISSING_ROOT, message));
    }
  }

  private static Problem whole(Line line, String code, String message) {
    return Problem.warning(0, line.text().length(), code, message);
  }

  private static String shown(String text) {
    int most = 40;
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }
}
