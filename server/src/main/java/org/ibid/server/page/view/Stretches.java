package org.ibid.server.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.ibid.server.page.view.StrategyView.Stretch;
import org.ibid.server.query.Problem;
import org.jspecify.annotations.Nullable;

/** A line's text cut where problems begin and end. */
final class Stretches {

  private Stretches() {}

  /** The text in stretches; what is about all of it is marked nowhere. */
  static List<Stretch> of(String text, List<Problem> problems) {
    List<Problem> inside =
        problems.stream()
            .filter(p -> p.length() > 0 && p.length() < text.strip().length())
            .filter(p -> p.offset() + p.length() <= text.length())
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Problem problem : inside) {
      cuts.add(problem.offset());
      cuts.add(problem.offset() + problem.length());
    }
    List<Stretch> stretches = new ArrayList<>();
    int from = cuts.first();
    for (int to : cuts.tailSet(from, false)) {
      stretches.add(new Stretch(text.substring(from, to), severity(inside, from)));
      from = to;
    }
    return stretches;
  }

  private static @Nullable String severity(List<Problem> problems, int at) {
    String worst = null;
    for (Problem problem : problems) {
      if (problem.offset() <= at && at < problem.offset() + problem.length()) {
        if (problem.isError()) {
          return "error";
        }
        worst = "warning";
      }
    }
    return worst;
  }
}
