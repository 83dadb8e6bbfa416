package org.ibid.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
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

  private final Analyzer analyzer;
  private final Weight weight;
  private final List<TextField> fields;

  /**
   * Snippets for a query.
   *
   * @param weight of what was typed; filters with it do no harm, as none is on a text
   */
  Snippets(Schema schema, Kind kind, Weight weight) {
    this.analyzer = schema.analyzer();
    this.weight = weight;
    this.fields = Schema.textFields(kind);
  }

  /** Where a document matched, before its text is read. */
  static final class Matched {

    private final Marks marks;
    private final List<TextField> fields;

    private Matched(Marks marks, List<TextField> fields) {
      this.marks = marks;
      this.fields = fields;
    }

    /** Stored fields that hold the text that matched. */
    List<String> stored() {
      return fields.stream().map(TextField::folded).toList();
    }

    /** The highlights, in the order of the schema's fields. */
    List<Highlight> highlights(Document text) throws IOException {
      List<Highlight> highlights = new ArrayList<>();
      for (TextField field : fields) {
        highlight(text, field, marks).ifPresent(highlights::add);
      }
      return highlights;
    }
  }

  /** Where a document matched; empty where it did in no text. */
  Optional<Matched> in(LeafReaderContext leaf, int doc) throws IOException {
    Matches matches = weight.matches(leaf, doc - leaf.docBase);
    if (matches == null) {
      return Optional.empty();
    }
    Marks marks = new Marks(matches, analyzer);
    List<TextField> matched = new ArrayList<>();
    for (TextField field : fields) {
      if (marks.matched(field.folded()) || marks.matched(field.stemmed())) {
        matched.add(field);
      }
    }
    return matched.isEmpty() ? Optional.empty() : Optional.of(new Matched(marks, matched));
  }

  private static Optional<Highlight> highlight(Document text, TextField field, Marks marks)
      throws IOException {
    String[] values = text.getValues(field.folded());
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
