package org.ibid.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.schema.TextField;
import org.ibid.server.query.Description;
import org.ibid.server.query.Query.And;
import org.ibid.server.query.Query.Boost;
import org.ibid.server.query.Query.Everything;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Frequent;
import org.ibid.server.query.Query.Fuzzy;
import org.ibid.server.query.Query.Heading;
import org.ibid.server.query.Query.Limited;
import org.ibid.server.query.Query.LineReference;
import org.ibid.server.query.Query.Near;
import org.ibid.server.query.Query.Not;
import org.ibid.server.query.Query.Nothing;
import org.ibid.server.query.Query.Or;
import org.ibid.server.query.Query.Phrase;
import org.ibid.server.query.Query.Preferring;
import org.ibid.server.query.Query.Range;
import org.ibid.server.query.Query.Term;
import org.ibid.server.query.Query.Truncation;

/**
 * Makes a Lucene query of a tree. A word without anything that an analyzer keeps asks for nothing
 * and is passed over: such a part compiles to an empty {@code Optional}.
 */
final class QueryCompiler {

  private final Kind kind;
  private final WordQueries words;

  QueryCompiler(Schema schema, Kind kind, SearchRequest.Matching matching) {
    this.kind = kind;
    this.words = new WordQueries(schema, matching);
  }

  /**
   * The Lucene query of a whole tree.
   *
   * @throws InvalidRequestException where it names a field that the kind doesn't have
   */
  Query compile(org.ibid.server.query.Query tree) {
    return compile(tree, Scope.ofDefaults(kind)).orElse(MatchNoDocsQuery.INSTANCE);
  }

  private Optional<Query> compile(org.ibid.server.query.Query tree, Scope scope) {
    return switch (tree) {
      case Everything all -> Optional.of(everything(scope));
      case Nothing none -> Optional.of(new MatchNoDocsQuery("nothing to find"));
      case Term term -> words.term(term.text(), scope);
      case Phrase phrase -> words.phrase(phrase, scope);
      case Truncation truncation -> words.truncation(truncation, scope);
      case Fuzzy fuzzy -> words.fuzzy(fuzzy, scope);
      case Range range -> Optional.of(range(range, scope));
      case Fielded fielded -> compile(fielded.query(), Scope.of(kind, fielded.fields()));
      case And and -> conjunction(and.operands(), scope);
      case Or or -> disjunction(or.operands(), scope);
      case Not not -> compile(not.query(), scope).map(QueryCompiler::allBut);
      case Preferring preferring -> preferring(preferring, scope);
      case Boost boost ->
          compile(boost.query(), scope).map(query -> new BoostQuery(query, boost.factor()));
      case Limited limited -> conjunction(List.of(limited.query(), limited.limit()), scope);
      case Near near -> throw unsupported(near);
      case Heading heading -> throw unsupported(heading);
      case LineReference reference -> throw unsupported(reference);
      case Frequent frequent -> throw unsupported(frequent);
    };
  }

  private static InvalidRequestException unsupported(org.ibid.server.query.Query part) {
    return new InvalidRequestException(
        "search", "this can't be searched for: " + Description.of(part));
  }

  /** Within named fields, everything is whatever has one of them. */
  private static Query everything(Scope scope) {
    if (!scope.named()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (TextField field : scope.fields()) {
      any.add(new FieldExistsQuery(field.folded()), Occur.SHOULD);
    }
    scope.year().ifPresent(year -> any.add(new FieldExistsQuery(year), Occur.SHOULD));
    return any.build();
  }

  private Query range(Range range, Scope scope) {
    return scope.year().isPresent()
        ? years(range, scope.year().orElseThrow())
        : words.range(range, scope);
  }

  private static Query years(Range range, String field) {
    int from = range.from() == null ? Integer.MIN_VALUE : year(range.from());
    int to = range.to() == null ? Integer.MAX_VALUE : year(range.to());
    int first = range.includesFrom() || range.from() == null ? from : from + 1;
    int last = range.includesTo() || range.to() == null ? to : to - 1;
    return first > last
        ? new MatchNoDocsQuery("no year is in the range")
        : IntPoint.newRangeQuery(field, first, last);
  }

  private static int year(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new InvalidRequestException("search", "expected a year, got \"" + text + "\"");
    }
  }

  private Optional<Query> conjunction(List<org.ibid.server.query.Query> operands, Scope scope) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    int required = 0;
    int excluded = 0;
    for (org.ibid.server.query.Query operand : operands) {
      boolean negated = operand instanceof Not;
      Optional<Query> clause =
          operand instanceof Not not ? compile(not.query(), scope) : compile(operand, scope);
      clause.ifPresent(query -> all.add(query, negated ? Occur.MUST_NOT : Occur.MUST));
      required += clause.isPresent() && !negated ? 1 : 0;
      excluded += clause.isPresent() && negated ? 1 : 0;
    }
    if (required == 0 && excluded > 0) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return required + excluded == 0 ? Optional.empty() : Optional.of(all.build());
  }

  private Optional<Query> disjunction(List<org.ibid.server.query.Query> operands, Scope scope) {
    List<Query> alternatives = new ArrayList<>();
    operands.forEach(operand -> compile(operand, scope).ifPresent(alternatives::add));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    alternatives.forEach(alternative -> any.add(alternative, Occur.SHOULD));
    return alternatives.isEmpty() ? Optional.empty() : Optional.of(any.build());
  }

  private Optional<Query> preferring(Preferring preferring, Scope scope) {
    Optional<Query> required = compile(preferring.required(), scope);
    Optional<Query> preferred = compile(preferring.preferred(), scope);
    if (required.isEmpty() || preferred.isEmpty()) {
      return required.or(() -> preferred);
    }
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    both.add(required.get(), Occur.MUST);
    both.add(preferred.get(), Occur.SHOULD);
    return Optional.of(both.build());
  }

  private static Query allBut(Query query) {
    BooleanQuery.Builder rest = new BooleanQuery.Builder();
    rest.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    rest.add(query, Occur.MUST_NOT);
    return rest.build();
  }
}
