package org.ibid.server.evidence.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.work.Candidate;
import org.ibid.indexer.work.Link;
import org.ibid.server.evidence.audit.Audit.Doubt;
import org.ibid.server.evidence.audit.Audit.Duplicates;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries that are one publication: by DOI or PMID, as works are found, or by a title alone
 * that is the same but for typing errors: within one list that is enough. Entries that share an
 * identifier under different titles are not; one of them has the other's.
 */
final class DuplicateEntries {

  /** Letters at the start and end of titles by which they are brought together to be compared. */
  private static final int END = 10;

  /** So many titles with one start are compared with each other: a list of one series is longer. */
  private static final int COMPARED = 50;

  private final List<Reference> entries;
  private final List<String> titles;
  private final List<Candidate> candidates;

  /** By place in the list: that of an earlier entry which is the same, or its own. */
  private final int[] same;

  /** By place: what the entry has in common with an earlier one. */
  private final Map<Integer, Set<String>> common = new TreeMap<>();

  private final List<Doubt> shared = new ArrayList<>();

  private DuplicateEntries(List<Reference> entries) {
    this.entries = entries;
    this.titles = entries.stream().map(e -> SameTitle.key(e.publication().title())).toList();
    this.candidates =
        entries.stream().map(e -> Candidate.of(e.id(), e.publication(), e.raw())).toList();
    this.same = new int[entries.size()];
    for (int i = 0; i < same.length; i++) {
      same[i] = i;
    }
  }

  static DuplicateEntries of(List<Reference> references) {
    DuplicateEntries entries = new DuplicateEntries(references);
    entries.compareIdentifiers();
    entries.compareTitles();
    return entries;
  }

  /** The duplicates, in the order of the list. */
  List<Duplicates> groups() {
    Map<Integer, List<Reference>> groups = new TreeMap<>();
    Map<Integer, Set<String>> reasons = new HashMap<>();
    common.forEach((entry, why) -> {
      int earliest = earliest(entry);
      groups
          .computeIfAbsent(earliest, e -> new ArrayList<>(List.of(entries.get(e))))
          .add(entries.get(entry));
      reasons.computeIfAbsent(earliest, e -> new LinkedHashSet<>()).addAll(why);
    });
    List<Duplicates> duplicates = new ArrayList<>();
    groups.forEach((earliest, group) ->
        duplicates.add(new Duplicates(group, why(reasons.getOrDefault(earliest, Set.of())))));
    return duplicates;
  }

  private static String why(Set<String> reasons) {
    String why = String.join("; the ", reasons);
    return "The " + why + ".";
  }

  /** Entries with the identifier of another one. */
  List<Doubt> shared() {
    return shared;
  }

  private int earliest(int entry) {
    int earliest = entry;
    while (same[earliest] != earliest) {
      same[earliest] = same[same[earliest]];
      earliest = same[earliest];
    }
    return earliest;
  }

  private void join(int one, int other, String reason) {
    int earlier = Math.min(earliest(one), earliest(other));
    int later = Math.max(earliest(one), earliest(other));
    int joined = earlier == later ? Math.max(one, other) : later;
    same[later] = earlier;
    common.computeIfAbsent(joined, e -> new LinkedHashSet<>()).add(reason);
  }

  private void compareIdentifiers() {
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      Publication publication = entries.get(i).publication();
      compare("DOI", publication.doi(), i, known);
      compare("PMID", publication.pmid(), i, known);
    }
  }

  private void compare(String kind, @Nullable String id, int entry, Map<String, Integer> known) {
    Integer other =
        id == null ? null : known.putIfAbsent(kind + " " + id.toLowerCase(Locale.ROOT), entry);
    if (other == null) {
      return;
    }
    if (mayBeSame(entry, other)) {
      join(other, entry, "same " + kind);
    } else {
      String why =
          "Its " + kind + ", " + id + ", is also that of " + named(entries.get(other)) + ".";
      shared.add(new Doubt(entries.get(entry), null, why));
    }
  }

  /** With one identifier it takes less: most words of the titles in common, or no title. */
  private boolean mayBeSame(int entry, int other) {
    String title = entries.get(entry).publication().title();
    String otherTitle = entries.get(other).publication().title();
    return title == null
        || otherTitle == null
        || SameTitle.areSame(titles.get(entry), titles.get(other))
        || SameTitle.shareWords(title, otherTitle);
  }

  /** An entry as a sentence names it. */
  static String named(Reference reference) {
    String label = reference.label() == null ? "" : reference.label() + ", ";
    String title = reference.publication().title();
    return label + Words.quoted(title == null ? reference.raw() : title);
  }

  private void compareTitles() {
    Map<String, List<Integer>> alike = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      String title = titles.get(i);
      if (title.length() >= SameTitle.SHORTEST) {
        compare(i, alike.computeIfAbsent("^" + title.substring(0, END), b -> new ArrayList<>()));
        String end = title.substring(title.length() - END);
        compare(i, alike.computeIfAbsent(end + "$", b -> new ArrayList<>()));
      }
      for (String key : candidates.get(i).keys()) {
        compare(i, alike.computeIfAbsent("=" + key, b -> new ArrayList<>()));
      }
    }
  }

  private void compare(int entry, List<Integer> alike) {
    for (int other : alike) {
      if (earliest(other) != earliest(entry)) {
        Optional<String> reason = inCommon(other, entry);
        if (reason.isPresent()) {
          join(other, entry, reason.get());
          break;
        }
      }
    }
    if (alike.size() < COMPARED) {
      alike.add(entry);
    }
  }

  /** What makes two entries one publication; those with one identifier were compared before. */
  private Optional<String> inCommon(int one, int other) {
    Publication a = entries.get(one).publication();
    Publication b = entries.get(other).publication();
    if (isShared(a.doi(), b.doi()) || isShared(a.pmid(), b.pmid())) {
      return Optional.empty();
    }
    return Link.between(candidates.get(one), candidates.get(other))
        .map(Link::why)
        .or(() -> Optional.of("same title").filter(title -> isSame(one, other)));
  }

  private static boolean isShared(@Nullable String one, @Nullable String other) {
    return one != null && one.equalsIgnoreCase(other);
  }

  private boolean isSame(int one, int other) {
    Publication a = entries.get(one).publication();
    Publication b = entries.get(other).publication();
    return !differ(a.doi(), b.doi())
        && !differ(a.pmid(), b.pmid())
        && !differ(a.volume(), b.volume())
        && areNear(a.issued(), b.issued())
        && titles.get(one).length() >= SameTitle.SHORTEST
        && SameTitle.areSame(titles.get(one), titles.get(other));
  }

  private static boolean differ(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.equalsIgnoreCase(other);
  }

  private static boolean areNear(@Nullable Integer one, @Nullable Integer other) {
    return one == null || other == null || Math.abs(one - other) <= 1;
  }
}
