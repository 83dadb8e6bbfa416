package org.ibid.bench.floor;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Searches the floor's index: an exact count, a page of hits with snippets, three facets. */
public final class FloorSearch implements Closeable {

  /** How many hits a page has, of the floor and of Ibid. */
  public static final int HITS = 20;

  /** How many values a facet has. */
  public static final int FACET_VALUES = 10;

  private static final int[] PASSAGES = {1, 3};
  private static final Set<String> SHOWN =
      Set.of(FloorSchema.ID, FloorSchema.TITLE, FloorSchema.JOURNAL, FloorSchema.YEAR);

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final SortedSetDocValuesReaderState facets;
  private final Analyzer analyzer = FloorSchema.analyzer();
  private long shown;

  public FloorSearch(Path index) throws IOException {
    directory = FSDirectory.open(index);
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    facets = new DefaultSortedSetDocValuesReaderState(reader, FloorSchema.facets());
  }

  /** Answers a query in Lucene's syntax, all words required; returns how many papers match. */
  public long search(String query) throws IOException {
    Query parsed = parsed(query);
    FacetsCollectorManager.FacetsResult found =
        FacetsCollectorManager.search(searcher, parsed, HITS, new FacetsCollectorManager());
    Facets counts = new SortedSetDocValuesFacetCounts(facets, found.facetsCollector());
    for (String facet : FloorSchema.FACETS) {
      shown += String.valueOf(counts.getTopChildren(FACET_VALUES, facet)).length();
    }
    String[] fields = FloorSchema.SEARCHED.toArray(String[]::new);
    UnifiedHighlighter highlighter = UnifiedHighlighter.builder(searcher, analyzer).build();
    shown += highlighter.highlightFields(fields, parsed, found.topDocs(), PASSAGES.clone()).size();
    for (ScoreDoc hit : found.topDocs().scoreDocs) {
      shown += searcher.storedFields().document(hit.doc, SHOWN).getFields().size();
    }
    return found.topDocs().totalHits.value();
  }

  private Query parsed(String query) {
    String[] fields = FloorSchema.SEARCHED.toArray(String[]::new);
    MultiFieldQueryParser parser = new MultiFieldQueryParser(fields, analyzer);
    parser.setDefaultOperator(QueryParser.Operator.AND);
    try {
      return parser.parse(query);
    } catch (ParseException e) {
      throw new IllegalArgumentException(query, e);
    }
  }

  /** How much was shown so far: what was made is looked at, so that no compiler leaves it out. */
  public long shown() {
    return shown;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
