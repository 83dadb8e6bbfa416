package org.ibid.server.search;

import java.util.HashSet;
import java.util.Set;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.query.FieldNames;
import org.ibid.server.query.FunctionWords;
import org.ibid.server.query.Parts;
import org.ibid.server.query.Query;

/** The words that a query asks for, as the stemmed fields have them. For one thread. */
final class AskedWords {

  private final Kind kind;
  private final FieldWords analysis;
  private final Set<String> terms = new HashSet<>();
  private int count;

  private AskedWords(Kind kind, FieldWords analysis) {
    this.kind = kind;
    this.analysis = analysis;
  }

  static AskedWords of(Query query, Kind kind, Schema schema) {
    String stemmed = Schema.textFields(kind).getFirst().stemmed();
    AskedWords words = new AskedWords(kind, new FieldWords(schema.analyzer(), stemmed));
    words.gather(query);
    return words;
  }

  /** How many there are that say something; one that is given in part counts as one. */
  int count() {
    return count;
  }

  boolean contains(String term) {
    return terms.contains(term);
  }

  /** What is excluded isn't asked for. */
  private void gather(Query query) {
    switch (query) {
      case Query.Term term -> add(term.text());
      case Query.Phrase phrase -> add(phrase.text());
      case Query.Fuzzy fuzzy -> add(fuzzy.text());
      case Query.Truncation truncation -> count++;
      case Query.Not not -> {}
      case Query.Fielded fielded when !isText(fielded) -> {}
      case Query.Fielded fielded -> gather(fielded.query());
      case Query.Everything all -> {}
      case Query.Nothing none -> {}
      case Query.Range range -> {}
      case Query.Heading heading -> {}
      case Query.LineReference reference -> {}
      case Query.And and -> below(and);
      case Query.Or or -> below(or);
      case Query.Near near -> below(near);
      case Query.Frequent frequent -> below(frequent);
      case Query.Preferring preferring -> below(preferring);
      case Query.Boost boost -> below(boost);
      case Query.Limited limited -> gather(limited.query());
    }
  }

  private void below(Query query) {
    Parts.below(query).forEach(this::gather);
  }

  private void add(String text) {
    Set<String> words = new HashSet<>(analysis.words(text));
    terms.addAll(words);
    count += (int) words.stream().filter(word -> !FunctionWords.contains(word)).count();
  }

  /** A year or an identifier says nothing of what a text is about. */
  private boolean isText(Query.Fielded fielded) {
    return fielded.fields().stream()
        .anyMatch(name -> name.equals(FieldNames.ALL) || Schema.textField(kind, name).isPresent());
  }
}
