package org.ibid.server.strategy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Term;
import org.ibid.server.search.HitSet;
import org.ibid.server.search.SetSearch;

/** The known papers of a run, as records of the collection. */
final class KnownRecords {

  /** Sources that name the same paper otherwise are a handful. */
  private static final int MOST_RECORDS = 10;

  private static final Pattern DOI =
      Pattern.compile(
          "(?:https?://(?:dx\\.)?doi\\.org/|doi:?\\h*+)?(10\\.\\d{4,9}/\\S++)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PMID =
      Pattern.compile(
          "(?:pmid:?\\h*+|https?://pubmed\\.ncbi\\.nlm\\.nih\\.gov/)?(\\d{1,9})/?",
          Pattern.CASE_INSENSITIVE);

  private final SetSearch search;
  private final Map<String, List<String>> ids;
  private final HitSet all;

  private KnownRecords(SetSearch search, Map<String, List<String>> ids) {
    this.search = search;
    this.ids = ids;
    this.all = search.of(ids.values().stream().flatMap(List::stream).toList());
  }

  static KnownRecords of(List<String> given, SetSearch search, Clock clock) {
    Map<String, List<String>> ids = new LinkedHashMap<>();
    for (String name : given) {
      if (!name.isBlank()) {
        ids.putIfAbsent(name.strip(), ids(name.strip(), search, clock));
      }
    }
    return new KnownRecords(search, ids);
  }

  private static List<String> ids(String name, SetSearch search, Clock clock) {
    HitSet found = search.of(List.of(name, name.toLowerCase(Locale.ROOT)));
    Matcher doi = DOI.matcher(name);
    Matcher pmid = PMID.matcher(name);
    if (doi.matches()) {
      found = found.or(identified("doi", doi.group(1).toLowerCase(Locale.ROOT), search, clock));
    } else if (pmid.matches()) {
      found = found.or(identified("pmid", pmid.group(1), search, clock));
    }
    return search.ids(found, MOST_RECORDS);
  }

  private static HitSet identified(String kind, String value, SetSearch search, Clock clock) {
    Query query = new Fielded(List.of(kind), new Term(value));
    HitSet byId = search.of(List.of(value, kind + ":" + value));
    SetSearch.Found found = search.find(query, Map.of(), clock.left());
    return found.failed() ? byId : byId.or(found.set());
  }

  /** Those as they were given, with the ids of their records. */
  Map<String, List<String>> all() {
    return ids;
  }

  /** Which of them are in a set, as they were given. */
  Set<String> in(HitSet set) {
    List<String> inside = search.ids(all.and(set), Integer.MAX_VALUE);
    Set<String> found = new LinkedHashSet<>();
    Set<String> records = Set.copyOf(inside);
    ids.forEach((name, of) -> {
      if (of.stream().anyMatch(records::contains)) {
        found.add(name);
      }
    });
    return found;
  }
}
