package org.ibid.server.evidence.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.evidence.cited.CitingStatement;
import org.ibid.server.evidence.claim.ClaimedMarks.Claimed;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Hit;
import org.ibid.server.search.Likeness.Like;

/** Counts which works statements cite for what they have in common with a claim. */
final class CitedWorks {

  private final Engine engine;

  CitedWorks(Engine engine) {
    this.engine = engine;
  }

  /** What is gathered of a work. */
  private static final class Tally {
    private final Set<String> references = new LinkedHashSet<>();
    private final Set<String> statements = new LinkedHashSet<>();
    private final Map<String, CitedWork.Paper> papers = new LinkedHashMap<>();
    private double weight;
  }

  /** A reference that a statement cites for the claim. */
  private record Mention(String reference, CitingStatement statement, double likeness) {}

  /** The works, most and most closely cited first, equals in the order of the text. */
  List<CitedWork> of(List<Like> statements) {
    List<Mention> mentions = statements.stream().flatMap(s -> mentions(s).stream()).toList();
    Map<String, Hit> references = records(Kind.REFERENCE, ids(mentions));
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Hit reference = references.get(mention.reference());
      if (reference != null) {
        String work = Objects.requireNonNullElse(reference.workId(), reference.id());
        add(mention, tallies.computeIfAbsent(work, w -> new Tally()));
      }
    }
    Map<String, Hit> works = records(Kind.WORK, tallies.keySet());
    return tallies.entrySet().stream()
        .sorted(Comparator.comparingDouble((Map.Entry<String, Tally> e) -> -e.getValue().weight))
        .map(e -> work(e.getKey(), e.getValue(), works, references))
        .toList();
  }

  private static Set<String> ids(List<Mention> mentions) {
    Set<String> ids = new LinkedHashSet<>();
    mentions.forEach(mention -> ids.add(mention.reference()));
    return ids;
  }

  private Map<String, Hit> records(Kind kind, Set<String> ids) {
    Map<String, Hit> records = new HashMap<>();
    if (!ids.isEmpty()) {
      engine.findAll(kind, ids).forEach(hit -> records.put(hit.id(), hit));
    }
    return records;
  }

  private static void add(Mention mention, Tally tally) {
    CitingStatement statement = mention.statement();
    tally.references.add(mention.reference());
    tally.papers.putIfAbsent(
        statement.paper(), new CitedWork.Paper(statement.paper(), statement.paperTitle()));
    if (tally.statements.add(statement.id())) {
      tally.weight += mention.likeness();
    }
  }

  private static CitedWork work(
      String id, Tally tally, Map<String, Hit> works, Map<String, Hit> references) {
    Hit work = works.get(id);
    Hit first = references.get(tally.references.iterator().next());
    return new CitedWork(
        id,
        work == null ? Objects.requireNonNull(first) : work,
        List.copyOf(tally.references),
        tally.statements.size(),
        List.copyOf(tally.papers.values()));
  }

  private static List<Mention> mentions(Like like) {
    CitingStatement statement = CitingStatement.of(like.hit());
    List<Mention> mentions = new ArrayList<>();
    for (Claimed claimed : new ClaimedMarks(statement, like.matches()).marks()) {
      double likeness = like.likeness() * claimed.share();
      claimed.mark().references().forEach(id -> mentions.add(new Mention(id, statement, likeness)));
    }
    return mentions;
  }
}
