package org.ibid.server.evidence.cited;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Hit;

/** Finds what is said of a reference or a work. */
public final class Cited {

  /**
   * As many statements as are compared with each other. The works that everybody cites have more;
   * what the first of them say shows whether they disagree.
   */
  public static final int MOST_COMPARED = 2_000;

  private final Engine engine;

  public Cited(Engine engine) {
    this.engine = engine;
  }

  /** The reference of that id and its work's others, or empty where there is none. */
  public Optional<Subject> reference(String id) {
    return engine.find(Kind.REFERENCE, id).map(this::reference);
  }

  /** The subject of a reference that was found. */
  public Subject reference(Hit hit) {
    Set<String> others =
        Optional.ofNullable(hit.workId())
            .flatMap(work -> engine.find(Kind.WORK, work))
            .map(Cited::references)
            .orElseGet(LinkedHashSet::new);
    others.remove(hit.id());
    return new Subject(Kind.REFERENCE, hit, Set.of(hit.id()), others);
  }

  /** The work of that id, or empty where there is none. */
  public Optional<Subject> work(String id) {
    return engine.find(Kind.WORK, id).map(Cited::work);
  }

  /** The subject of a work that was found. */
  public static Subject work(Hit hit) {
    return new Subject(Kind.WORK, hit, references(hit), Set.of());
  }

  /** A paper may be a member too; a member that stands in a paper's list has a {@code #}. */
  private static Set<String> references(Hit work) {
    Set<String> references = new LinkedHashSet<>(Subject.members(work));
    references.removeIf(member -> member.indexOf('#') < 0);
    return references;
  }

  /** The list entries that are meant, its own first, then by id. */
  public List<Hit> entries(Subject subject) {
    return engine.findAll(Kind.REFERENCE, subject.all()).stream()
        .sorted(
            Comparator.comparing((Hit hit) -> !subject.own().contains(hit.id()))
                .thenComparing(Hit::id))
        .toList();
  }

  /** What is said differently, over all statements however few of them a page shows. */
  public Differences differences(Subject subject, List<Hit> entries) {
    List<Hit> statements =
        subject.all().isEmpty() ? List.of() : engine.statementsCiting(subject.all());
    List<CitingStatement> compared =
        statements.stream().limit(MOST_COMPARED).map(CitingStatement::of).toList();
    return new Differences(
        WordingDifferences.among(compared, subject.all()),
        EntryDifferences.among(entries),
        compared.size(),
        statements.size());
  }

  /** The work that a record belongs to, or empty. */
  public Optional<Hit> workOf(Subject subject) {
    return subject.kind() == Kind.WORK
        ? Optional.of(subject.hit())
        : Optional.ofNullable(subject.hit().workId()).flatMap(id -> engine.find(Kind.WORK, id));
  }
}
