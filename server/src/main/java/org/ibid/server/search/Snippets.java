package org.ibid.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.schema.TextField;
import org.ibid.server.search.Hit.Highlight;
import org.ibid.server.search.Passages.Fragment;

/**
 * Passages of hits with what the query matched in them, and nothing else: Lucene tells the
 * positions that made a document match, wherever in its text they stand.
 */
final class Snippets {

  /** As many passages of a field as fit under a hit without pushing the next one off the page. */
  private static final int MOST_FRAGMENTS = 3;

  private final Documents documents;
  private final Analyzer analyzer;
  private final Weight weight;
  private final List<TextField> fields;

  /**
   * Snippets for a query.
   *
   * @param query what was typed, without filters, which are not shown
   */
  Snippets(IndexSearcher searcher, Schema schema, Kind kind, Query query) throws IOException {
    this.documents = new Documents(searcher);
    this.analyzer = schema.analyzer();
    this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    this.fields = Schema.textFields(kind);
  }

  /** The highlights of a document, in the order of the schema's fields. */
  List<Highlight> of(int doc) throws IOException {
    LeafReaderContext leaf = documents.leaf(doc);
    Matches matches = weight.matches(leaf, doc - leaf.docBase);
    List<Highlight> highlights = new ArrayList<>();
    if (matches != null) {
      Marks marks = new Marks(matches, analyzer);
      for (TextField field : fields) {
        highlight(doc, field, marks).ifPresent(highlights::add);
      }
    }
    return highlights;
  }

  private Optional<Highlight> highlight(int doc, TextField field, Marks marks) throws IOException {
    if (!marks.matched(field.folded()) && !marks.matched(field.stemmed())) {
      return Optional.empty();
    }
    String[] values = documents.stored(doc, field.folded()).getValues(field.folded());
    // Offsets of several values run on, with the analyzer's gap of one character between them.
    List<Mark> found = marks.of(String.join("\n", values), field.folded(), field.stemmed());
    List<Fragment> fragments = new ArrayList<>();
    int offset = 0;
    for (String value : values) {
      fragments.addAll(new Passages(value, Mark.within(found, offset, value.length())).fragments());
      offset += value.length() + 1;
    }
    return fragments.isEmpty()
        ? Optional.empty()
        : Optional.of(new Highlight(field.name(), best(fragments)));
  }

  private static List<String> best(List<Fragment> fragments) {
    return fragments.stream()
        .sorted(Comparator.comparing(Fragment::passage, Passage.BEST_FIRST))
        .limit(MOST_FRAGMENTS)
        .map(Fragment::html)
        .toList();
  }
}
