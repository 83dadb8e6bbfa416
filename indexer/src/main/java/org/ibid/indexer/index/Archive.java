package org.ibid.indexer.index;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.ibid.indexer.correction.CorrectedPaper;
import org.ibid.indexer.correction.Outcome;
import org.ibid.indexer.json.PaperJson;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.schema.SourceTrait;

/**
 * The parsed papers that the index keeps, one document a source record, so that neither a rebuild
 * nor the choice among several sources of one paper needs the originals.
 */
final class Archive {

  /**
   * What a listed reference counts beside characters of text: about as much as is printed of it.
   */
  private static final int CHARACTERS_OF_A_REFERENCE = 200;

  private static final Set<String> READ_FIELDS = Set.of(Schema.PARSED, Schema.AS_READ);

  private Archive() {}

  /**
   * The document of a source.
   *
   * @param paper as it is shown
   * @param corrected what people said of it, and what was read
   */
  static Document document(
      String source, Manifest.Entry entry, Paper paper, CorrectedPaper corrected) {
    Document document = new Document();
    document.add(new StringField(Schema.SOURCE, source, Field.Store.YES));
    document.add(new StringField(Schema.SOURCE_FILE, entry.file(), Field.Store.NO));
    document.add(new StringField(Schema.SOURCE_PAPER, entry.paper(), Field.Store.NO));
    document.add(new SortedDocValuesField(Schema.SOURCE, new BytesRef(source)));
    document.add(new SortedDocValuesField(Schema.SOURCE_FILE, new BytesRef(entry.file())));
    document.add(new SortedDocValuesField(Schema.SOURCE_HASH, new BytesRef(entry.hash())));
    document.add(new SortedDocValuesField(Schema.SOURCE_PAPER, new BytesRef(entry.paper())));
    document.add(new StoredField(Schema.PARSED, PaperJson.write(paper)));
    document.add(new SortedDocValuesField(Schema.SOURCE_PLACE, new BytesRef(source)));
    addTraits(document, paper);
    addCorrections(document, corrected);
    return document;
  }

  private static void addTraits(Document document, Paper paper) {
    document.add(new StringField(Schema.SOURCE_FORMAT, paper.source().format(), Field.Store.NO));
    if (!paper.warnings().isEmpty()) {
      document.add(trait(SourceTrait.WARNINGS));
    }
    if (!paper.dropped().isEmpty()) {
      document.add(trait(SourceTrait.DROPPED));
    }
  }

  private static Field trait(SourceTrait trait) {
    return new StringField(Schema.SOURCE_TRAIT, trait.id(), Field.Store.NO);
  }

  private static void addCorrections(Document document, CorrectedPaper corrected) {
    for (Outcome outcome : corrected.outcomes()) {
      String id = outcome.correction().id();
      document.add(new StringField(Schema.CORRECTION, id, Field.Store.NO));
      String status = outcome.status().id() + " " + id;
      document.add(new StringField(Schema.CORRECTION_STATUS, status, Field.Store.NO));
    }
    if (corrected.isCorrected()) {
      Paper read = corrected.read();
      document.add(new StringField(Schema.READ_PAPER, read.id(), Field.Store.NO));
      document.add(new StoredField(Schema.AS_READ, PaperJson.write(read)));
    }
  }

  /** A paper as it was read, whatever people said of it since. */
  static Paper read(IndexSearcher searcher, String source) throws IOException {
    ScoreDoc[] found = searcher.search(new TermQuery(new Term(Schema.SOURCE, source)), 1).scoreDocs;
    if (found.length == 0) {
      throw new IOException("the archive lacks " + source);
    }
    Document stored = searcher.storedFields().document(found[0].doc, READ_FIELDS);
    String read = stored.get(Schema.AS_READ);
    return PaperJson.read(read == null ? stored.get(Schema.PARSED) : read);
  }

  /** How much a source tells of its paper; the fullest of several is the one shown. */
  static long fullness(Paper paper) {
    long sections = paper.sections().stream().map(Section::text).mapToLong(String::length).sum();
    return paper.abstractText().length()
        + sections
        + (long) CHARACTERS_OF_A_REFERENCE * paper.references().size();
  }
}
