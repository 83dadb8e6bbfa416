package org.ibid.server.strategy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.LineReference;
import org.ibid.server.search.HitSet;
import org.ibid.server.search.SetSearch;
import org.ibid.server.strategy.KnownPaper.Loss;
import org.ibid.server.strategy.ReadLine.Before;
import org.jspecify.annotations.Nullable;

/**
 * Follows known papers from the last line back to where they were lost. Only conjunctions lose a
 * paper that their lines have: the way back goes through each part that fails, and ends where that
 * is no other line, or a line that isn't a conjunction and never had the paper.
 */
final class Tracing {

  private final List<ReadLine> lines;
  private final Outcomes outcomes;
  private final KnownRecords known;
  private final SetSearch search;
  private final Clock clock;
  private final Map<Integer, List<Part>> parts = new HashMap<>();

  Tracing(
      List<ReadLine> lines, Outcomes outcomes, KnownRecords known, SetSearch search, Clock clock) {
    this.lines = lines;
    this.outcomes = outcomes;
    this.known = known;
    this.search = search;
    this.clock = clock;
  }

  /** An operand of a conjunction, and which known papers it lets pass. */
  private record Part(Operand operand, Set<String> passing) {}

  /** What became of each known paper, as they were given. */
  List<KnownPaper> all() {
    int last = outcomes.last().orElse(-1);
    Set<String> found = outcomes.of(last).map(o -> known.in(o.set())).orElse(Set.of());
    List<KnownPaper> papers = new ArrayList<>();
    known
        .all()
        .forEach((name, ids) -> {
          boolean here = !ids.isEmpty();
          boolean in = found.contains(name);
          List<Loss> lost = here && !in && last >= 0 ? lost(name, last) : List.of();
          papers.add(new KnownPaper(name, ids, in, lost));
        });
    return papers;
  }

  private List<Loss> lost(String name, int last) {
    Map<Integer, List<Loss>> losses = new TreeMap<>();
    trace(name, last, new HashSet<>(), losses);
    return losses.values().stream().flatMap(List::stream).toList();
  }

  private void trace(String name, int at, Set<Integer> seen, Map<Integer, List<Loss>> losses) {
    if (!seen.add(at)) {
      return;
    }
    ReadLine line = lines.get(at);
    List<Loss> own = new ArrayList<>();
    for (Part part : parts(line)) {
      if (!part.passing().contains(name)) {
        Before other = line(line, part.operand().part());
        if (other == null) {
          own.add(loss(line, part.operand()));
        } else {
          trace(name, other.at(), seen, losses);
        }
      }
    }
    if (parts(line).isEmpty()) {
      own.add(new Loss(line.line().number(), "", false));
    }
    if (!own.isEmpty()) {
      losses.put(at, own);
    }
  }

  private static @Nullable Before line(ReadLine line, Query part) {
    return part instanceof LineReference reference
            && line.targets().get(reference.line()) instanceof Before before
        ? before
        : null;
  }

  private static Loss loss(ReadLine line, Operand operand) {
    String text = operand.text(line.line().text(), line.query());
    return new Loss(line.line().number(), text, operand.negated());
  }

  /** The operands of a line, or the one line that it repeats; none where it is a set of its own. */
  private List<Part> parts(ReadLine line) {
    return parts.computeIfAbsent(line.at(), at -> read(line));
  }

  private List<Part> read(ReadLine line) {
    List<Operand> operands = Operand.conjunction(line.tree());
    if (operands.isEmpty() && line.tree() instanceof LineReference reference) {
      operands = List.of(new Operand(reference, reference));
    }
    Map<String, HitSet> sets = outcomes.sets(line);
    return operands.stream().map(operand -> part(operand, sets)).toList();
  }

  private Part part(Operand operand, Map<String, HitSet> sets) {
    SetSearch.Found found = search.find(operand.sought(), sets, clock.left());
    HitSet set = operand.negated() ? search.everything().andNot(found.set()) : found.set();
    return new Part(operand, known.in(set));
  }
}
