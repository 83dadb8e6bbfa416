package org.ibid.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.schema.TextField;
import org.ibid.server.query.Query.Fuzzy;
import org.ibid.server.query.Query.Phrase;
import org.ibid.server.query.Query.Range;
import org.ibid.server.query.Query.Truncation;
import org.ibid.server.query.Years;
import org.ibid.server.search.SearchRequest.Matching;
import org.jspecify.annotations.Nullable;

/** Lucene queries of single words and phrases, each over all the fields of a scope. */
final class WordQueries {

  /**
   * How much the fields beside the best one add to a word's score. A word in title and abstract is
   * a little better than one in the title alone, but two words in different fields should beat one
   * word in many.
   */
  private static final float TIE_BREAKER = 0.2f;

  private final Analyzer analyzer;
  private final QueryBuilder builder;
  private final Matching matching;

  WordQueries(Schema schema, Matching matching) {
    this.analyzer = schema.analyzer();
    this.builder = new QueryBuilder(analyzer);
    this.matching = matching;
  }

  /** A word; what an analyzer takes apart ({@code spinal-cord}) is a phrase. */
  Optional<Query> term(String text, Scope scope) {
    List<Query> any = new ArrayList<>(inFields(scope, field -> phrase(wordField(field), text, 0)));
    scope.identifier().ifPresent(field -> any.add(identifier(field, text)));
    scope.year().flatMap(field -> year(field, text)).ifPresent(any::add);
    boolean searchable =
        scope.fields().isEmpty() || any.size() > scope.identifier().stream().count();
    return searchable ? best(any) : Optional.empty();
  }

  private String wordField(TextField field) {
    return matching == Matching.STEMMED ? field.stemmed() : field.folded();
  }

  /** Always literal: whoever types quotation marks means these words. */
  Optional<Query> phrase(Phrase phrase, Scope scope) {
    List<Query> any =
        new ArrayList<>(
            inFields(scope, field -> phrase(field.folded(), phrase.text(), phrase.slop())));
    if (scope.named()) {
      scope.identifier().ifPresent(field -> any.add(identifier(field, phrase.text())));
      scope.year().flatMap(field -> year(field, phrase.text())).ifPresent(any::add);
    }
    return best(any);
  }

  private Optional<Query> phrase(String field, String text, int slop) {
    return Optional.ofNullable(builder.createPhraseQuery(field, text, slop));
  }

  private static Query identifier(String field, String text) {
    return new TermQuery(new Term(field, text.toLowerCase(Locale.ROOT)));
  }

  private static Optional<Query> year(String field, String text) {
    return Years.parse(text)
        .filter(years -> !years.isReversed())
        .map(years ->
            IntPoint.newRangeQuery(
                field,
                years.from() == null ? Integer.MIN_VALUE : years.from(),
                years.to() == null ? Integer.MAX_VALUE : years.to()));
  }

  Optional<Query> truncation(Truncation truncation, Scope scope) {
    TruncatedWord word = new TruncatedWord(truncation, analyzer);
    List<Query> any = new ArrayList<>(inFields(scope, field -> word.in(field.folded())));
    if (scope.named()) {
      scope.identifier().map(word::whole).ifPresent(any::add);
    }
    return best(any);
  }

  /** Only a word that stays one word can be misspelled. */
  Optional<Query> fuzzy(Fuzzy fuzzy, Scope scope) {
    return best(inFields(scope, field -> fuzzy(field.folded(), fuzzy)));
  }

  private Optional<Query> fuzzy(String field, Fuzzy fuzzy) {
    Optional<Query> word = phrase(field, fuzzy.text(), 0);
    return word.map(query ->
        query instanceof TermQuery term ? new FuzzyQuery(term.getTerm(), fuzzy.edits()) : query);
  }

  Query range(Range range, Scope scope) {
    return best(inFields(scope, field -> Optional.of(range(field.folded(), range)))).orElseThrow();
  }

  private Query range(String field, Range range) {
    return new TermRangeQuery(
        field,
        normalized(field, range.from()),
        normalized(field, range.to()),
        range.includesFrom(),
        range.includesTo());
  }

  private @Nullable BytesRef normalized(String field, @Nullable String bound) {
    return bound == null ? null : analyzer.normalize(field, bound);
  }

  private List<Query> inFields(Scope scope, Function<TextField, Optional<Query>> query) {
    List<Query> weighted = new ArrayList<>();
    for (TextField field : scope.fields()) {
      query.apply(field).map(q -> weighted(q, field)).ifPresent(weighted::add);
    }
    return weighted;
  }

  private static Query weighted(Query query, TextField field) {
    float weight = field.searchedByDefault() ? field.weight() : 1;
    return weight == 1 ? query : new BoostQuery(query, weight);
  }

  private static Optional<Query> best(List<Query> any) {
    return switch (any.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(any.getFirst());
      default -> Optional.of(new DisjunctionMaxQuery(any, TIE_BREAKER));
    };
  }
}
