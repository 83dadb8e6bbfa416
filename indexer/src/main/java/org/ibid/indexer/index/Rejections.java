package org.ibid.indexer.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.schema.SourceTrait;

/**
 * What could not be read of the files of an index, one document a fault, so that it is still known
 * when the run is over. A file's faults are replaced as one.
 */
final class Rejections {

  private static final Set<String> STORED = Set.of(Schema.REJECTED_SOURCE, Schema.REJECTED_WHY);

  private final IndexWriter writer;
  private final Set<String> since = new TreeSet<>();

  Rejections(IndexWriter writer) {
    this.writer = writer;
  }

  /**
   * Puts faults in the place of those that a file had.
   *
   * @param committed the index as of the last commit
   */
  void put(String file, List<Rejection> faults, DirectoryReader committed) throws IOException {
    Term of = new Term(Schema.REJECTED_FILE, file);
    boolean had = committed.docFreq(of) > 0 || since.contains(file);
    if (faults.isEmpty()) {
      if (had) {
        writer.deleteDocuments(of);
      }
      return;
    }
    List<Document> documents = new ArrayList<>();
    for (Rejection fault : faults) {
      documents.add(document(file, documents.size(), fault));
    }
    since.add(file);
    writer.updateDocuments(of, documents);
  }

  /** Says that what was put is committed. */
  void committed() {
    since.clear();
  }

  private static Document document(String file, int number, Rejection fault) {
    Document document = new Document();
    document.add(new StringField(Schema.REJECTED_FILE, file, Field.Store.NO));
    document.add(new StringField(Schema.SOURCE_TRAIT, SourceTrait.REJECTED.id(), Field.Store.NO));
    document.add(new SortedDocValuesField(Schema.SOURCE_PLACE, new BytesRef(place(file, number))));
    document.add(new StoredField(Schema.REJECTED_SOURCE, fault.source()));
    document.add(new StoredField(Schema.REJECTED_WHY, fault.why()));
    return document;
  }

  /** Before the file's records, in the order in which they were met. */
  private static String place(String file, int number) {
    return file + "#!" + String.format(Locale.ROOT, "%08d", number);
  }

  /** The faults of a file, in the order in which they were met. */
  static List<Rejection> of(IndexSearcher searcher, String file) throws IOException {
    List<Rejection> faults = new ArrayList<>();
    TermQuery query = new TermQuery(new Term(Schema.REJECTED_FILE, file));
    for (int document : searcher.search(query, new AllDocuments())) {
      Document stored = searcher.storedFields().document(document, STORED);
      faults.add(
          new Rejection(
              Objects.requireNonNull(stored.get(Schema.REJECTED_SOURCE)),
              Objects.requireNonNull(stored.get(Schema.REJECTED_WHY))));
    }
    return faults;
  }
}
