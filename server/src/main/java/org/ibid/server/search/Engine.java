package org.ibid.server.search;

import java.io.Closeable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Query;

/**
 * What answers queries: the seam behind which Lucene stands, and later a cluster.
 *
 * <p>Every method is safe to call from many threads, sees the last commit that it knows of, and
 * throws {@link java.io.UncheckedIOException} where the index cannot be read.
 */
public interface Engine extends Closeable {

  /** Sees what was committed before this is called, from now on. */
  void refresh();

  /** The schema of the index that is searched, with the schemes it was built with. */
  Schema schema();

  /**
   * Hits, exact count and facets of a request.
   *
   * @throws InvalidRequestException where the request can't be answered as it stands: an unknown
   *     field or filter, a cursor that isn't one of this request
   */
  SearchResult search(SearchRequest request);

  /**
   * The statements that say most nearly what a text says.
   *
   * @throws InvalidRequestException where a filter isn't one of statements
   */
  Likeness like(LikeRequest request);

  /**
   * A place to run many queries over one commit.
   *
   * @param kind what is searched
   * @param filters what everything found must also be
   * @throws InvalidRequestException where a filter isn't one of the kind
   */
  SetSearch sets(Kind kind, Filters filters);

  /**
   * Why a query finds a record or not.
   *
   * @param matching how the words of the query meet the text
   * @param id of the record
   * @param lines the queries of lines that the query may refer to, by their number
   * @return empty where there is no record of the kind with that id
   * @throws InvalidRequestException where the query names a field that no kind has
   */
  Optional<Why> why(
      Kind kind, Query query, SearchRequest.Matching matching, String id, Map<String, Query> lines);

  /**
   * All hits of a request, whatever its page, to be closed by who asks.
   *
   * @throws InvalidRequestException as {@link #search} does
   */
  AllHits all(SearchRequest request);

  /** The record of a kind with that id, without highlights. */
  Optional<Hit> find(Kind kind, String id);

  /** The whole parsed paper as JSON, or empty where there is none of that id. */
  Optional<String> parsedPaper(String id);

  /** References or statements of a paper, in the order of its list or text. */
  List<Hit> ofPaper(Kind kind, String paperId);

  /** Statements that cite a reference, in the order of the text. */
  List<Hit> statementsCiting(String referenceId);

  /**
   * How two schemes meet in what is cited.
   *
   * @param denies whether a citation denies something, so that cells without any other are told
   * @throws InvalidRequestException where a scheme or concept is unknown, or the search can't be
   *     asked
   */
  MatrixResult matrix(MatrixRequest request, Predicate<Hit> denies);

  /**
   * The quotations of a cell of a matrix.
   *
   * @param row id of the concept of its row
   * @param column id of the concept of its column
   * @param from how many to pass over
   * @param size how many at most
   * @throws InvalidRequestException as {@link #matrix}
   */
  CellResult cell(MatrixRequest request, String row, String column, int from, int size);

  /**
   * The works of all hits of a search.
   *
   * @param records how many hits there are
   * @param ids of their works, each once
   * @param partial whether there are more works than are given
   */
  record Works(long records, Set<String> ids, boolean partial) {
    public Works {
      ids = Set.copyOf(ids);
    }
  }

  /**
   * The works of everything that a search finds, whatever its page.
   *
   * @throws InvalidRequestException as {@link #search}, and where it is among statements
   */
  Works worksOf(SearchRequest request);

  /** The id of the work that each publication is a record of, as works are clustered. */
  List<Optional<String>> worksOf(List<Described> publications);

  /**
   * What is cited with known works and is not among them.
   *
   * @param works ids of works; those that aren't there count for nothing
   * @param limit how many of each kind of evidence at most
   */
  ForgottenResult forgotten(Collection<String> works, int limit);

  /**
   * Statements that cite any of some references, paper by paper in the order of the text. Costs one
   * search however many references there are.
   */
  List<Hit> statementsCiting(Set<String> referenceIds);

  /**
   * The records of a kind with these ids, in no order; those that there are none of are left out.
   */
  List<Hit> findAll(Kind kind, Set<String> ids);

  /**
   * Words of the index that are spelled almost as one, the nearest first; empty where it has the
   * word itself.
   *
   * @param fields where to look, as a query names them; where none is a text field, those that are
   *     searched by default
   */
  List<String> spellings(Kind kind, Collection<String> fields, String word, int limit);

  /** What the index was made from, and what of it could not be read. */
  SourceResult sources(SourceRequest request);

  /** How many documents of a kind there are. */
  long count(Kind kind);
}
