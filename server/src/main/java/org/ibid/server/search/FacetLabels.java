package org.ibid.server.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.schema.Dimension;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.schema.TextField;

/** What people read for the values of a dimension. Safe for many threads. */
final class FacetLabels {

  /** A journal's name is printed one or two ways; this many of its documents show the usual one. */
  private static final int MOST_PRINTINGS = 1_000;

  private static final String PAPER = "paper";

  private final IndexSearcher searcher;
  private final Schema schema;
  private final Map<String, String> journals = new ConcurrentHashMap<>();

  FacetLabels(IndexSearcher searcher, Schema schema) {
    this.searcher = searcher;
    this.schema = schema;
  }

  /** The label of a value; the value itself where it has no other. */
  String of(Dimension dimension, String id) throws IOException {
    if (dimension.scheme()) {
      return schema.schemes().concept(dimension.name(), id).map(Concept::label).orElse(id);
    }
    return switch (dimension.name()) {
      case SearchFields.JOURNAL -> journal(dimension, id);
      case PAPER -> paperTitle(id).orElse(id);
      default -> id;
    };
  }

  /** Whether the values of a dimension are their own labels. */
  boolean areValues(Dimension dimension) {
    return !dimension.scheme()
        && !dimension.name().equals(SearchFields.JOURNAL)
        && !dimension.name().equals(PAPER);
  }

  /** Ids of the directly broader concepts. */
  List<String> broader(Dimension dimension, String id) {
    return dimension.scheme()
        ? schema.schemes().concept(dimension.name(), id).map(Concept::broader).orElse(List.of())
        : List.of();
  }

  private Optional<String> paperTitle(String id) throws IOException {
    String title = Schema.textField(Kind.PAPER, "title").map(TextField::folded).orElseThrow();
    Documents documents = new Documents(searcher);
    return documents.find(Kind.PAPER, id).map(doc -> documents.stored(doc, title).get(title));
  }

  private String journal(Dimension dimension, String id) throws IOException {
    String key = dimension.field() + " " + id;
    String known = journals.get(key);
    if (known == null) {
      known = usualPrinting(dimension, id);
      journals.put(key, known);
    }
    return known;
  }

  /** The name that most of the journal's documents print; of equally many the least. */
  private String usualPrinting(Dimension dimension, String id) throws IOException {
    Map<String, Integer> printings = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      countPrintings(leaf, dimension, id, printings);
    }
    return printings.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(id);
  }

  private static void countPrintings(
      LeafReaderContext leaf, Dimension dimension, String id, Map<String, Integer> printings)
      throws IOException {
    PostingsEnum docs = leaf.reader().postings(new Term(dimension.field(), id), PostingsEnum.NONE);
    if (docs == null) {
      return;
    }
    SortedDocValues names =
        DocValues.getSorted(leaf.reader(), Schema.journalLabel(dimension.kind()));
    Bits live = leaf.reader().getLiveDocs();
    int seen = 0;
    for (int doc = docs.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS && seen < MOST_PRINTINGS;
        doc = docs.nextDoc()) {
      if ((live == null || live.get(doc)) && names.advanceExact(doc)) {
        printings.merge(names.lookupOrd(names.ordValue()).utf8ToString(), 1, Integer::sum);
        seen++;
      }
    }
  }
}
