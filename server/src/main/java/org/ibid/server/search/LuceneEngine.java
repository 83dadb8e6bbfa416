package org.ibid.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.ibid.indexer.index.IndexFolder;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.query.Filters;
import org.jspecify.annotations.Nullable;

/**
 * Answers from a Lucene index, from the newest commit whoever wrote it: each question looks for
 * one, or, where the engine was told to {@link #follow}, a thread beside them does.
 */
public final class LuceneEngine implements Engine {

  /**
   * Lucene's own limit of 1,024 counts every word once a field. A query of {@link
   * org.ibid.server.query.Limits} words over ten fields, each with a few variants, must pass.
   */
  private static final int MOST_CLAUSES = 50_000;

  private final Directory directory;
  private final Snapshots snapshots;
  private final AtomicReference<@Nullable Follower> follower = new AtomicReference<>();

  private LuceneEngine(Directory directory, Snapshots.SchemaSource schemas) throws IOException {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    this.directory = directory;
    this.snapshots = new Snapshots(directory, schemas);
  }

  /**
   * Opens the index of a folder.
   *
   * @throws org.ibid.indexer.index.IndexUnusableException where there is none that this program can
   *     search
   */
  public static LuceneEngine open(IndexFolder folder) throws IOException {
    return open(folder, folder.schema());
  }

  /**
   * The same, without building the schema anew where it is the one that is known.
   *
   * @param known a schema that the folder's index may be under
   */
  public static LuceneEngine open(IndexFolder folder, Schema known) throws IOException {
    FolderSchema schemas = new FolderSchema(folder, known);
    return new LuceneEngine(FSDirectory.open(folder.lucene()), schemas);
  }

  /** Opens an index that stays under one schema. Closing the engine closes the directory. */
  public static LuceneEngine open(Directory directory, Schema schema) throws IOException {
    return new LuceneEngine(directory, () -> schema);
  }

  /**
   * Looks for new commits beside the questions from now on, instead of at each. A question never
   * waits for one then, and what is committed is found that much later.
   */
  public void follow(Duration every) {
    Follower started = Follower.of(snapshots, every);
    Follower before = follower.getAndSet(started);
    if (before != null) {
      before.close();
    }
  }

  @Override
  public void refresh() {
    try {
      snapshots.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the index in " + directory, e);
    }
  }

  private Snapshot acquire() throws IOException {
    if (follower.get() == null) {
      snapshots.maybeRefresh();
    }
    return snapshots.acquire();
  }

  /** What is asked of a snapshot. */
  @FunctionalInterface
  private interface Question<T> {
    T ask(Snapshot snapshot) throws IOException;
  }

  private <T> T answer(Question<T> question) {
    try {
      Snapshot snapshot = acquire();
      try {
        return question.ask(snapshot);
      } finally {
        snapshots.release(snapshot);
      }
    } catch (IndexSearcher.TooManyClauses e) {
      throw InvalidRequestException.tooManyWords();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the index in " + directory, e);
    }
  }

  @Override
  public Schema schema() {
    return answer(Snapshot::schema);
  }

  @Override
  public SearchResult search(SearchRequest request) {
    return answer(snapshot -> new Search(snapshot, request).result());
  }

  @Override
  public Likeness like(LikeRequest request) {
    return answer(snapshot -> new LikeSearch(snapshot, request).result());
  }

  @Override
  public AllHits all(SearchRequest request) {
    try {
      Snapshot snapshot = acquire();
      return LuceneHits.open(snapshot, request, () -> release(snapshot));
    } catch (IOException e) {
      throw new UncheckedIOException("reading the index in " + directory, e);
    }
  }

  @Override
  public SetSearch sets(Kind kind, Filters filters) {
    try {
      Snapshot snapshot = acquire();
      return LuceneSets.open(snapshot, kind, filters, () -> release(snapshot));
    } catch (IOException e) {
      throw new UncheckedIOException("reading the index in " + directory, e);
    }
  }

  @Override
  public Optional<Why> why(
      Kind kind,
      org.ibid.server.query.Query query,
      SearchRequest.Matching matching,
      String id,
      Map<String, org.ibid.server.query.Query> lines) {
    return answer(snapshot ->
        new Documents(snapshot.searcher())
            .find(kind, id)
            .map(doc -> new WhyFinder(snapshot, kind, matching, doc, lines).why(query)));
  }

  private void release(Snapshot snapshot) {
    try {
      snapshots.release(snapshot);
    } catch (IOException e) {
      throw new UncheckedIOException("closing a commit of the index in " + directory, e);
    }
  }

  @Override
  public Optional<Hit> find(Kind kind, String id) {
    return answer(snapshot -> {
      Documents documents = new Documents(snapshot.searcher());
      return documents.find(kind, id).map(doc -> documents.hit(kind, doc, 0, List.of()));
    });
  }

  @Override
  public Optional<String> parsedPaper(String id) {
    return answer(snapshot -> {
      Documents documents = new Documents(snapshot.searcher());
      Optional<Integer> paper = documents.find(Kind.PAPER, id);
      return paper.isEmpty() ? Optional.empty() : documents.parsed(paper.get());
    });
  }

  @Override
  public List<Hit> ofPaper(Kind kind, String paperId) {
    return all(kind, new Term(Schema.PAPER, paperId));
  }

  @Override
  public List<Hit> statementsCiting(String referenceId) {
    return all(Kind.STATEMENT, new Term(Schema.CITES, referenceId));
  }

  @Override
  public List<Hit> statementsCiting(Set<String> referenceIds) {
    return all(Kind.STATEMENT, Documents.anyOf(Schema.CITES, referenceIds));
  }

  @Override
  public List<Hit> findAll(Kind kind, Set<String> ids) {
    return all(kind, Documents.anyOf(Schema.ID, ids));
  }

  private List<Hit> all(Kind kind, Term term) {
    return all(kind, new TermQuery(term));
  }

  private List<Hit> all(Kind kind, Query query) {
    return answer(snapshot -> {
      Documents documents = new Documents(snapshot.searcher());
      List<Hit> hits = new ArrayList<>();
      for (int doc : documents.all(kind, query)) {
        hits.add(documents.hit(kind, doc, 0, List.of()));
      }
      return hits;
    });
  }

  @Override
  public MatrixResult matrix(MatrixRequest request, Predicate<Hit> denies) {
    return answer(snapshot -> new MatrixCounter(snapshot, request, denies).result());
  }

  @Override
  public CellResult cell(MatrixRequest request, String row, String column, int from, int size) {
    return answer(snapshot ->
        new MatrixCounter(snapshot, request, citation -> false).cell(row, column, from, size));
  }

  @Override
  public Works worksOf(SearchRequest request) {
    return answer(snapshot -> new WorkLookup(snapshot).ofHits(request));
  }

  @Override
  public List<Optional<String>> worksOf(List<Described> publications) {
    return answer(snapshot -> new WorkLookup(snapshot).of(publications));
  }

  @Override
  public ForgottenResult forgotten(Collection<String> works, int limit) {
    return answer(snapshot -> new ForgottenFinder(snapshot.searcher(), works).find(limit));
  }

  @Override
  public List<String> spellings(Kind kind, Collection<String> fields, String word, int limit) {
    return answer(snapshot -> new Spellings(snapshot, kind).near(fields, word, limit));
  }

  @Override
  public SourceResult sources(SourceRequest request) {
    return answer(snapshot -> snapshot.sources().find(request));
  }

  @Override
  public long count(Kind kind) {
    return answer(snapshot -> (long) snapshot.searcher().count(Documents.ofKind(kind)));
  }

  @Override
  public void close() throws IOException {
    Follower following = follower.getAndSet(null);
    if (following != null) {
      following.close();
    }
    snapshots.close();
    directory.close();
  }
}
