package org.ibid.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.ibid.indexer.literature.Tag;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.schema.TextField;
import org.ibid.server.query.AnyWord;
import org.ibid.server.query.Query.And;
import org.ibid.server.query.Query.Or;
import org.ibid.server.query.Query.Term;
import org.ibid.server.search.ClaimWords.Place;
import org.ibid.server.search.score.Ranking;

/**
 * What in a document speaks for it beside the words that it was found by: that words which stand
 * next to each other in the query do so in the text, and that it names, by whatever label, a
 * concept which the query names.
 */
final class TextEvidence {

  /** A longer text is about what its first sentences are about; each pair costs a phrase query. */
  private static final int MOST_PAIRS = 60;

  private final Snapshot snapshot;
  private final Kind kind;
  private final List<TextField> close;

  TextEvidence(Snapshot snapshot, Kind kind) {
    this.snapshot = snapshot;
    this.kind = kind;
    this.close = Schema.textFields(kind).stream().filter(Ranking::hasPairs).toList();
  }

  /** Evidence for a query of several words; none for one of another shape. */
  List<Query> of(org.ibid.server.query.Query tree) {
    List<Query> evidence = new ArrayList<>();
    StringJoiner text = new StringJoiner(" ");
    Optional<Place> last = Optional.empty();
    for (org.ibid.server.query.Query operand : operands(tree)) {
      if (operand instanceof Term term && !AnyWord.isFunctionWord(term)) {
        text.add(term.text());
        for (Place place : places(term.text())) {
          last.ifPresent(before -> addPair(before.terms(), place.terms(), evidence));
          last = Optional.of(place);
        }
      } else {
        last = Optional.empty();
      }
    }
    addConcepts(text.toString(), evidence);
    return evidence;
  }

  private static List<org.ibid.server.query.Query> operands(org.ibid.server.query.Query tree) {
    return switch (tree) {
      case And and -> and.operands();
      case Or or -> or.operands();
      case Term term -> List.of(term);
      default -> List.of();
    };
  }

  private List<Place> places(String word) {
    return close.isEmpty()
        ? List.of()
        : ClaimWords.of(word, snapshot.schema().analyzer(), close.getFirst().stemmed());
  }

  private void addPair(Set<String> first, Set<String> second, List<Query> evidence) {
    if (evidence.size() < MOST_PAIRS * close.size() && !first.equals(second)) {
      for (TextField field : close) {
        evidence.add(new BoostQuery(pair(field.stemmed(), first, second), Ranking.PAIR));
      }
    }
  }

  private static Query pair(String field, Set<String> first, Set<String> second) {
    if (first.size() == 1 && second.size() == 1) {
      return new PhraseQuery(field, first.iterator().next(), second.iterator().next());
    }
    return new MultiPhraseQuery.Builder()
        .add(terms(field, first))
        .add(terms(field, second))
        .build();
  }

  private static org.apache.lucene.index.Term[] terms(String field, Set<String> words) {
    return words.stream()
        .map(word -> new org.apache.lucene.index.Term(field, word))
        .toArray(org.apache.lucene.index.Term[]::new);
  }

  private void addConcepts(String text, List<Query> evidence) {
    if (text.isEmpty()) {
      return;
    }
    for (Tag tag : snapshot.schema().tagger().tag(text)) {
      String field = Schema.concept(kind, tag.scheme());
      Query named = new TermQuery(new org.apache.lucene.index.Term(field, tag.id()));
      evidence.add(new BoostQuery(named, Ranking.CONCEPT));
    }
  }
}
