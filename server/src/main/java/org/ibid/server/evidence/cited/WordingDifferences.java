package org.ibid.server.evidence.cited;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ibid.indexer.literature.Span;
import org.ibid.server.evidence.cited.Differences.Quote;
import org.ibid.server.evidence.cited.Differences.Side;
import org.ibid.server.evidence.cited.Differences.Wording;
import org.ibid.server.evidence.wording.Effect;

/** Finds what statements say otherwise of the same thing. */
final class WordingDifferences {

  /** More than a screen of them is no prompt to read. */
  private static final int MOST = 12;

  private WordingDifferences() {}

  /** What an effect comes to. */
  private enum Said {
    UP("more"),
    DOWN("less"),
    BETTER("better"),
    WORSE("worse"),
    LINKED("linked"),
    NOT_UP("not more"),
    NOT_DOWN("not less"),
    NOT_BETTER("not better"),
    NOT_WORSE("not worse"),
    NOT_LINKED("not linked"),
    NO_CHANGE("no change");

    private final String words;

    Said(String words) {
      this.words = words;
    }

    static Said of(Effect effect) {
      return switch (effect.direction()) {
        case UP -> effect.denied() ? NOT_UP : UP;
        case DOWN -> effect.denied() ? NOT_DOWN : DOWN;
        case BETTER -> effect.denied() ? NOT_BETTER : BETTER;
        case WORSE -> effect.denied() ? NOT_WORSE : WORSE;
        case LINKED -> effect.denied() ? NOT_LINKED : LINKED;
        case CHANGED -> NO_CHANGE;
      };
    }
  }

  /** An effect that a statement speaks of. */
  private record Found(CitingStatement statement, Effect effect) {
    boolean opposes(Found other) {
      return !statement.id().equals(other.statement.id()) && effect.opposes(other.effect);
    }
  }

  /** What statements that cite these references say differently of one thing. */
  static List<Wording> among(List<CitingStatement> statements, Set<String> references) {
    Map<String, List<Found>> byThing = new TreeMap<>();
    for (CitingStatement statement : statements) {
      for (Effect effect : Effect.in(statement.saidOf(references))) {
        Found found = new Found(statement, effect);
        effect.of().forEach(t -> byThing.computeIfAbsent(t, k -> new ArrayList<>()).add(found));
      }
    }
    Map<Set<Found>, List<String>> things = new LinkedHashMap<>();
    byThing.forEach((thing, found) -> {
      Set<Found> opposed = opposed(found);
      if (!opposed.isEmpty()) {
        things.computeIfAbsent(opposed, o -> new ArrayList<>()).add(thing);
      }
    });
    return things.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Set<Found>, List<String>> e) -> -papers(e.getKey()))
                .thenComparing(e -> e.getValue().getFirst()))
        .limit(MOST)
        .map(e -> new Wording(e.getValue(), sides(e.getKey())))
        .toList();
  }

  private static int papers(Set<Found> found) {
    return (int) found.stream().map(f -> f.statement().paper()).distinct().count();
  }

  /** Those that another one opposes. Effects that come to the same are compared once. */
  private static Set<Found> opposed(List<Found> found) {
    Map<Said, List<Found>> bySaid = new EnumMap<>(Said.class);
    for (Found one : found) {
      boolean saysHow = one.effect().denied() || Said.of(one.effect()) != Said.NO_CHANGE;
      if (saysHow) {
        bySaid.computeIfAbsent(Said.of(one.effect()), s -> new ArrayList<>()).add(one);
      }
    }
    Set<Found> opposed = new LinkedHashSet<>();
    for (List<Found> some : bySaid.values()) {
      for (List<Found> others : bySaid.values()) {
        if (some != others && differ(some.getFirst(), others.getFirst())) {
          some.stream().filter(f -> hasOpponent(f, others)).forEach(opposed::add);
        }
      }
    }
    return opposed;
  }

  /** All of a list come to the same, so that one of them stands for all; the thing is shared. */
  private static boolean differ(Found one, Found other) {
    return one.effect().opposes(other.effect());
  }

  private static boolean hasOpponent(Found one, List<Found> others) {
    return others.stream().anyMatch(one::opposes);
  }

  private static List<Side> sides(Set<Found> opposed) {
    Map<Said, Map<String, Quote>> sides = new EnumMap<>(Said.class);
    for (Found found : opposed) {
      sides
          .computeIfAbsent(Said.of(found.effect()), s -> new LinkedHashMap<>())
          .merge(found.statement().id(), quote(found), WordingDifferences::joined);
    }
    return sides.entrySet().stream()
        .map(e -> new Side(e.getKey().words, List.copyOf(e.getValue().values())))
        .toList();
  }

  private static Quote quote(Found found) {
    return new Quote(found.statement(), List.of(found.effect().words()));
  }

  private static Quote joined(Quote one, Quote other) {
    List<Span> words = new ArrayList<>(one.words());
    other.words().stream().filter(span -> !words.contains(span)).forEach(words::add);
    words.sort(Comparator.comparingInt(Span::start));
    return new Quote(one.statement(), words);
  }
}
