package org.ibid.server.evidence.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.Description;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.query.Place;
import org.ibid.server.query.Query;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Hit;
import org.ibid.server.search.SearchRequest;
import org.ibid.server.search.Why;
import org.jspecify.annotations.Nullable;

/**
 * Why a query finds a record or not.
 *
 * @param record the record
 * @param clause the whole query with its parts
 * @param deciding the smallest parts that the record fails by, in the order of the query; empty
 *     where it is found
 */
public record Explanation(Hit record, Clause clause, List<Clause> deciding) {

  /**
   * A part of a query.
   *
   * @param text the part in words
   * @param label what its parts are to it, or the part itself where it has none: {@code all of
   *     these}
   * @param place where it stands in the query's text, or null where that isn't known
   * @param says what in the record made it match or fail, a phrase for people; empty where the
   *     parts say it
   * @param parts its own parts, in their order
   */
  public record Clause(
      String text, String label, @Nullable Place place, Why why, String says, List<Clause> parts) {
    public Clause {
      parts = List.copyOf(parts);
    }

    public boolean matches() {
      return why.matches();
    }

    /**
     * The parts that are worth showing: of many alternatives those that match, if any does, since
     * the others decide nothing.
     */
    public List<Clause> telling() {
      List<Clause> matching = parts.stream().filter(Clause::matches).toList();
      boolean alternatives = why.query() instanceof Query.Or;
      return alternatives && !matching.isEmpty() ? matching : parts;
    }
  }

  private static final Pattern DOI =
      Pattern.compile("(?i)(?:https?://(?:dx\\.)?doi\\.org/|doi:\\h*+)?+(10\\.\\d{4,9}+/\\S++)");
  private static final Pattern PMID =
      Pattern.compile(
          "(?i)(?:pmid:?\\h*+|https?://pubmed\\.ncbi\\.nlm\\.nih\\.gov/)?+(\\d{1,9}+)/?+");

  public Explanation {
    deciding = List.copyOf(deciding);
  }

  /**
   * Explains one record.
   *
   * @param id of the record; for a paper, a DOI or PMID in any of the forms that people paste
   * @return empty where there is no such record
   * @throws org.ibid.server.search.InvalidRequestException where the query can't be run
   */
  public static Optional<Explanation> of(
      Engine engine, Kind kind, ParsedQuery query, SearchRequest.Matching matching, String id) {
    return names(id)
        .flatMap(name -> engine.find(kind, name).stream())
        .findFirst()
        .flatMap(record ->
            engine
                .why(kind, query.tree(), matching, record.id(), Map.of())
                .map(why -> explained(record, why, query)));
  }

  private static Stream<String> names(String id) {
    String name = id.strip();
    Stream.Builder<String> names = Stream.<String>builder().add(name);
    Matcher doi = DOI.matcher(name);
    if (doi.matches()) {
      names.add(doi.group(1).toLowerCase(Locale.ROOT));
    }
    Matcher pmid = PMID.matcher(name);
    if (pmid.matches()) {
      names.add("pmid:" + pmid.group(1));
    }
    return names.build().distinct();
  }

  private static Explanation explained(Hit record, Why why, ParsedQuery query) {
    Clause clause = clause(why, query);
    List<Clause> deciding = new ArrayList<>();
    if (!why.matches()) {
      addDeciding(clause, deciding);
    }
    return new Explanation(record, clause, deciding);
  }

  private static Clause clause(Why why, ParsedQuery query) {
    if (why.query() instanceof Query.Fielded fielded && why.parts().size() == 1) {
      return inFields(fielded, clause(why.parts().getFirst(), query));
    }
    List<Clause> parts = why.parts().stream().map(part -> clause(part, query)).toList();
    String text = Description.of(why.query());
    return new Clause(
        text,
        parts.isEmpty() ? text : Label.of(why.query()),
        query.places().get(why.query()),
        why,
        Reason.of(why),
        parts);
  }

  /** A field and what is looked for in it are one thing to a reader. */
  private static Clause inFields(Query.Fielded fielded, Clause inner) {
    String label = inner.label() + ", in " + String.join(", ", fielded.fields());
    return new Clause(inner.text(), label, inner.place(), inner.why(), inner.says(), inner.parts());
  }

  /**
   * Of what must all hold, those parts that don't; anything else fails as a whole: of alternatives
   * each would have done.
   */
  private static void addDeciding(Clause clause, List<Clause> deciding) {
    List<Clause> failing =
        clause.parts().stream().filter(part -> part.why().outcome() == Why.Outcome.FAILS).toList();
    if (holdsByAll(clause.why().query()) && !failing.isEmpty()) {
      failing.forEach(part -> addDeciding(part, deciding));
    } else {
      deciding.add(clause);
    }
  }

  private static boolean holdsByAll(Query query) {
    return switch (query) {
      case Query.And and -> true;
      case Query.Limited limited -> true;
      case Query.Fielded fielded -> true;
      case Query.LineReference line -> true;
      case Query.Boost boost -> true;
      case Query.Preferring preferring -> true;
      default -> false;
    };
  }
}
