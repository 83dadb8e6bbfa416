package org.ibid.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.search.Expanded.Like;
import org.ibid.server.search.Expanded.Word;

/**
 * Finds what is like a record by the words of it that tell most. The record itself and the others
 * of its work are left out: they are the same publication.
 */
final class MoreLikeThis {

  /** So many words are looked for: the default of Lucene's own MoreLikeThis and of OpenSearch's. */
  private static final int WORDS = 25;

  /** What is like it has so much of its words: OpenSearch's default, 30 %, rounded down. */
  private static final double LEAST_SHARE = 0.3;

  /** One word alone is a search for that word. */
  private static final int LEAST = 2;

  /** A title has no more than a few words of an abstract, and may be like it all the same. */
  private static final int ENOUGH = 3;

  /** How soon a word said again adds nothing (Okapi's k3 at TREC, for queries that are texts). */
  private static final double K3 = 7;

  private final Snapshot snapshot;
  private final Documents documents;
  private final Kind kind;

  /**
   * For finding records of a kind.
   *
   * @param kind of what is found; what it is like may be of another
   */
  MoreLikeThis(Snapshot snapshot, Kind kind) {
    this.snapshot = snapshot;
    this.documents = new Documents(snapshot.searcher());
    this.kind = kind;
  }

  /**
   * What was found out of a record.
   *
   * @param query matches and scores what is like it, and matches neither it nor its work
   * @param like what is told of it; no word of it is asked for
   */
  record Found(Query query, Like like) {}

  /** A record and where it stands. */
  private record Subject(Kind kind, int doc) {}

  /**
   * The query for what is like a record.
   *
   * @param asked words that the search asks for anyway
   * @param compiled makes the query of a word as it is printed
   * @throws UnknownRecordException where there is none of that id
   */
  Found like(String id, AskedWords asked, Function<String, Query> compiled) throws IOException {
    Subject subject = subject(id).orElseThrow(() -> new UnknownRecordException("like", kind, id));
    RecordText record = new RecordText(documents, snapshot.schema(), subject.kind());
    WordCounts words = record.words(subject.doc());
    SequencedMap<String, Double> telling = telling(words, subject);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<Word> shown = new ArrayList<>();
    telling.forEach((term, share) -> {
      String printed = words.printed(term);
      float boost = (float) weight(words.count(term));
      any.add(new BoostQuery(compiled.apply(printed), boost), Occur.SHOULD);
      shown.add(new Word(printed, share, asked.contains(term)));
    });
    any.setMinimumNumberShouldMatch(least(telling.size()));
    Hit hit = documents.hit(subject.kind(), subject.doc(), 0, List.of());
    String title = record.title(subject.doc());
    Like like = new Like(subject.kind(), hit.id(), title.isBlank() ? hit.id() : title, shown);
    return new Found(without(any.build(), hit), like);
  }

  /** How many of some words a record must have. */
  private static int least(int words) {
    return Math.min(Math.max(1, words), Math.clamp((int) (words * LEAST_SHARE), LEAST, ENOUGH));
  }

  /** The record of that id, of the kind that is looked for before others. */
  private Optional<Subject> subject(String id) throws IOException {
    Set<Kind> kinds = new LinkedHashSet<>(List.of(kind));
    kinds.addAll(List.of(Kind.PAPER, Kind.REFERENCE, Kind.STATEMENT, Kind.WORK));
    for (Kind one : kinds) {
      Optional<Integer> doc = documents.find(one, id);
      if (doc.isPresent()) {
        return Optional.of(new Subject(one, doc.get()));
      }
    }
    return Optional.empty();
  }

  /**
   * The words that weigh most, with their shares, by their weight in the record and how rare they
   * are among what is searched. A word that no other record has finds nothing.
   */
  private SequencedMap<String, Double> telling(WordCounts words, Subject subject)
      throws IOException {
    TellingTerms telling = new TellingTerms(snapshot.searcher(), kind);
    int least = subject.kind() == kind ? 2 : 1;
    Map<String, Double> weights = new TreeMap<>();
    words
        .counts(
            term -> telling.tells(term, words.printed(term)) && telling.frequency(term) >= least)
        .forEach((term, count) -> weights.put(term, weight(count) * telling.weight(term)));
    return RelevanceModel.shares(weights, WORDS);
  }

  /** How much a word counts that stands there so often. */
  private static double weight(int count) {
    return (K3 + 1) * count / (K3 + count);
  }

  private Query without(Query any, Hit record) throws IOException {
    return new BooleanQuery.Builder()
        .add(any, Occur.MUST)
        .add(Documents.anyOf(Schema.ID, sameWork(record)), Occur.MUST_NOT)
        .build();
  }

  private Set<String> sameWork(Hit record) throws IOException {
    Set<String> same = new LinkedHashSet<>(List.of(record.id()));
    String work = record.workId();
    if (work != null) {
      same.add(work);
    }
    Optional<Integer> doc = documents.find(Kind.WORK, work == null ? record.id() : work);
    if (doc.isPresent()) {
      Hit found = documents.hit(Kind.WORK, doc.get(), 0, List.of());
      same.addAll(RecordJson.members(found.json()));
    }
    return same;
  }
}
