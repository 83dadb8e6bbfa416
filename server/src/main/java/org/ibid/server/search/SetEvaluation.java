package org.ibid.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.ibid.server.search.near.TooInvolvedException;

/** One query worked out by sets: what joins its leaves is done on what the leaves found. */
final class SetEvaluation {

  private final IndexSearcher searcher;
  private final int maxDoc;
  private final DocumentSet everything;
  private final SetCache cache;
  private final Map<String, HitSet> lines;
  private final Deadline deadline;
  private boolean partial;

  SetEvaluation(
      IndexSearcher searcher,
      DocumentSet everything,
      SetCache cache,
      Map<String, HitSet> lines,
      Deadline deadline) {
    this.searcher = searcher;
    this.maxDoc = searcher.getIndexReader().maxDoc();
    this.everything = everything;
    this.cache = cache;
    this.lines = lines;
    this.deadline = deadline;
  }

  /** Whether something was left out for want of time. */
  boolean isPartial() {
    return partial;
  }

  /** The documents of a query; once something was left out, no more than those found. */
  DocumentSet of(Query query) throws IOException {
    return switch (query) {
      case MatchAllDocsQuery all -> everything;
      case MatchNoDocsQuery none -> DocumentSet.none(maxDoc);
      case LineQuery line -> (DocumentSet) Objects.requireNonNull(lines.get(line.line()));
      case BoostQuery boost -> of(boost.getQuery());
      case ConstantScoreQuery constant -> of(constant.getQuery());
      case DisjunctionMaxQuery any -> known(query, () -> anyOf(any.getDisjuncts()));
      case BooleanQuery all -> known(query, () -> joined(all));
      default -> known(query, () -> found(query));
    };
  }

  /** Works a set out. */
  @FunctionalInterface
  private interface Work {
    DocumentSet set() throws IOException;
  }

  /** Only what depends on no line and is whole can be taken for the same another time. */
  private DocumentSet known(Query query, Work work) throws IOException {
    Optional<DocumentSet> known = cache.get(query);
    if (known.isPresent()) {
      return known.get();
    }
    DocumentSet set = work.set();
    if (!partial && !LineFinder.hasLine(query)) {
      cache.put(query, set);
    }
    return set;
  }

  private DocumentSet joined(BooleanQuery query) throws IOException {
    List<Query> required = new ArrayList<>();
    List<Query> excluded = new ArrayList<>();
    List<Query> optional = new ArrayList<>();
    for (BooleanClause clause : query.clauses()) {
      switch (clause.occur()) {
        case MUST, FILTER -> required.add(clause.query());
        case MUST_NOT -> excluded.add(clause.query());
        case SHOULD -> optional.add(clause.query());
      }
    }
    DocumentSet set = required.isEmpty() ? anyOf(optional) : allOf(required);
    for (Query not : excluded) {
      set = set.count() == 0 ? set : set.andNot(of(not));
    }
    // What is excluded in part excludes too little.
    return partial && !excluded.isEmpty() ? DocumentSet.none(maxDoc) : set;
  }

  private DocumentSet allOf(List<Query> queries) throws IOException {
    DocumentSet all = everything;
    for (Query query : queries) {
      all = all.count() == 0 ? all : all.and(of(query));
    }
    return all;
  }

  private DocumentSet anyOf(Iterable<Query> queries) throws IOException {
    FixedBitSet any = new FixedBitSet(maxDoc);
    for (Query query : queries) {
      of(query).addTo(any);
    }
    return DocumentSet.of(any);
  }

  /** What Lucene finds, among what may be found at all. */
  private DocumentSet found(Query query) throws IOException {
    if (partial || deadline.isOver()) {
      partial = true;
      return DocumentSet.none(maxDoc);
    }
    SetCollector.Gathering gathering = new SetCollector.Gathering(maxDoc);
    searcher.setTimeout(deadline);
    try {
      searcher.search(query, gathering);
      partial = searcher.timedOut();
    } catch (TooInvolvedException e) {
      partial = true;
    }
    return everything.and(gathering.found());
  }
}
