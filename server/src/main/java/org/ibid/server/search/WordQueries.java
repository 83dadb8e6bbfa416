package org.ibid.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.ibid.indexer.schema.TextField;
import org.ibid.server.query.Query.Frequent;
import org.ibid.server.query.Query.Fuzzy;
import org.ibid.server.query.Query.Near;
import org.ibid.server.query.Query.Phrase;
import org.ibid.server.query.Query.Range;
import org.ibid.server.query.Query.Truncation;
import org.ibid.server.search.SearchRequest.Matching;
import org.ibid.server.search.score.Ranking;
import org.ibid.server.search.score.Scored;
import org.ibid.server.search.near.NearQuery;
import org.jspecify.annotations.Nullable;

/** Lucene queries of words and what is made of them, each over all the fields of a scope. */
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
  private final Dictionary dictionary;
  private final Remarks remarks;

  WordQueries(Analyzer analyzer, Matching matching, Dictionary dictionary, Remarks remarks) {
    this.analyzer = analyzer;
    this.builder = new QueryBuilder(analyzer);
    this.matching = matching;
    this.dictionary = dictionary;
    this.remarks = remarks;
  }

  /** A word; what an analyzer takes apart ({@code spinal-cord}) is a phrase. */
  Optional<Query> term(String text, Scope scope) {
    List<Query> any =
        matching == Matching.STEMMED
            ? combined(text, scope)
            : inFields(scope, field -> phrase(field.folded(), text, 0));
    boolean searchable = scope.fields().isEmpty() || !any.isEmpty();
    scope.exact().forEach(field -> any.add(field.value(text)));
    return searchable ? best(any) : Optional.empty();
  }

  /**
   * A word in all stemmed fields as one. One that is several to the analyzer is found as a phrase
   * in any field, and is worth what its words are.
   */
  private List<Query> combined(String text, Scope scope) {
    if (scope.fields().isEmpty()) {
      return new ArrayList<>();
    }
    String stemmed = scope.fields().getFirst().stemmed();
    List<Query> words =
        ClaimWords.of(text, analyzer, stemmed).stream()
            .map(place -> Ranking.word(scope.fields(), place.terms()))
            .toList();
    return new ArrayList<>(words.size() < 2 ? words : List.of(new Scored(found(text, scope), words)));
  }

  private Query found(String text, Scope scope) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (TextField field : scope.fields()) {
      phrase(field.stemmed(), text, 0).ifPresent(query -> any.add(query, Occur.SHOULD));
    }
    return new BoostQuery(new ConstantScoreQuery(any.build()), 0);
  }

  /** Always literal: whoever types quotation marks means these words. */
  Optional<Query> phrase(Phrase phrase, Scope scope) {
    List<Query> any =
        inFields(scope, field -> phrase(field.folded(), phrase.text(), phrase.slop()));
    if (scope.named()) {
      scope.exact().forEach(field -> any.add(field.value(phrase.text())));
    }
    return best(any);
  }

  private Optional<Query> phrase(String field, String text, int slop) {
    return Optional.ofNullable(builder.createPhraseQuery(field, text, slop));
  }

  Optional<Query> truncation(Truncation truncation, Scope scope) {
    List<Query> any = inFields(scope, field -> truncation(truncation, field));
    if (scope.named()) {
      scope.exact().forEach(field -> any.add(whole(truncation, field)));
    }
    return best(any);
  }

  private Optional<Query> truncation(Truncation truncation, TextField field) {
    TruncatedWord word = new TruncatedWord(truncation);
    List<TruncatedWord.Word> words = word.words(words(field));
    return words.size() == 1
        ? Optional.of(automaton(field.folded(), words.getFirst(), word.shown()))
        : near(truncation, field, 1);
  }

  private Query automaton(String field, TruncatedWord.Word word, String shown) {
    dictionary.matching(field, word, shown);
    return new AutomatonQuery(new Term(field, shown), word.pattern());
  }

  private Query whole(Truncation truncation, ExactField field) {
    if (field instanceof ExactField.Whole whole) {
      TruncatedWord word = new TruncatedWord(truncation);
      return automaton(whole.field(), word.whole(whole.prefix()), word.shown());
    }
    throw new UnrunnableException(
        "not-truncated", "Dates and languages are not truncated: write a range, or the whole.");
  }

  /**
   * Things near each other. Where values are searched as a whole, words that follow each other are
   * one value.
   */
  Optional<Query> near(Near near, Scope scope) {
    List<Query> any = inFields(scope, field -> near(near, field, 1));
    Optional<Truncation> value = WholeValue.of(near);
    for (ExactField field : scope.named() ? scope.exact() : List.<ExactField>of()) {
      value.ifPresentOrElse(
          text -> any.add(whole(text, field)),
          () ->
              remarks.warn(
                  near, "no-words-there", "Nearness has no meaning in a field of whole values."));
    }
    return best(any);
  }

  /** Words that a field has some number of times. */
  Optional<Query> frequent(Frequent frequent, Scope scope) {
    return best(inFields(scope, field -> near(frequent.query(), field, frequent.least())));
  }

  private Optional<Query> near(org.ibid.server.query.Query query, TextField field, int least) {
    return new Wordings(words(field), dictionary, remarks)
        .of(query)
        .map(wording -> new NearQuery(field.folded(), wording, least));
  }

  private FieldWords words(TextField field) {
    return new FieldWords(analyzer, field.folded());
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

  /** A range of values; among words, of those in their order. */
  Optional<Query> range(Range range, Scope scope) {
    List<Query> any = inFields(scope, field -> Optional.of(range(field.folded(), range)));
    scope.exact().forEach(field -> field.range(range).ifPresent(any::add));
    return best(any);
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

  private static List<Query> inFields(Scope scope, Function<TextField, Optional<Query>> query) {
    List<Query> weighted = new ArrayList<>();
    for (TextField field : scope.fields()) {
      query.apply(field).map(q -> weighted(q, field)).ifPresent(weighted::add);
    }
    return weighted;
  }

  private static Query weighted(Query query, TextField field) {
    float weight = Ranking.weight(field);
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
