package org.ibid.indexer.index;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.ibid.indexer.schema.Schema;

/**
 * Which sources an index was made from, and which paper each is, as a reader sees it. Looked up
 * term by term: nothing of it is in memory, however many papers there are.
 */
final class Manifest {

  /**
   * A source record that was read.
   *
   * @param file key of its file
   * @param hash of the file's content when it was read
   * @param paper id of its paper
   */
  record Entry(String file, String hash, String paper) {}

  private final IndexReader reader;

  Manifest(IndexReader reader) {
    this.reader = reader;
  }

  /** Id of the paper that a source is. */
  Optional<String> paperOf(String source) throws IOException {
    return values(Schema.SOURCE, source, Schema.SOURCE_PAPER).stream().findAny();
  }

  /** Sources that are the paper with that id, ascending. */
  Set<String> sourcesOf(String paper) throws IOException {
    return values(Schema.SOURCE_PAPER, paper, Schema.SOURCE);
  }

  /** Sources that were read as the paper with that id and corrected, ascending. */
  Set<String> sourcesReadAs(String paper) throws IOException {
    return values(Schema.READ_PAPER, paper, Schema.SOURCE);
  }

  /** Sources that a correction is about, ascending. */
  Set<String> sourcesCorrectedBy(String correction) throws IOException {
    return values(Schema.CORRECTION, correction, Schema.SOURCE);
  }

  /** Ids of the corrections of all sources, ascending. */
  Set<String> corrections() throws IOException {
    return terms(Schema.CORRECTION);
  }

  /**
   * What became of corrections, a status, a blank and a correction's id each: several of one where
   * several sources are of its paper.
   */
  Set<String> correctionStatuses() throws IOException {
    return terms(Schema.CORRECTION_STATUS);
  }

  /** What is known of a source; empty texts where nothing is. */
  Entry entry(String source) throws IOException {
    return new Entry(
        only(values(Schema.SOURCE, source, Schema.SOURCE_FILE)),
        only(values(Schema.SOURCE, source, Schema.SOURCE_HASH)),
        only(values(Schema.SOURCE, source, Schema.SOURCE_PAPER)));
  }

  private static String only(Set<String> values) {
    return values.isEmpty() ? "" : values.iterator().next();
  }

  /** Sources in the file with that key, ascending. */
  Set<String> sourcesIn(String file) throws IOException {
    return values(Schema.SOURCE_FILE, file, Schema.SOURCE);
  }

  /** Hashes under which a file's sources were read; one, unless it is unknown. */
  Set<String> hashesOf(String file) throws IOException {
    return values(Schema.SOURCE_FILE, file, Schema.SOURCE_HASH);
  }

  /** Keys of all files, ascending. */
  Set<String> files() throws IOException {
    return terms(Schema.SOURCE_FILE);
  }

  /** Keys of the files of which something could not be read, ascending. */
  Set<String> rejectedFiles() throws IOException {
    return terms(Schema.REJECTED_FILE);
  }

  private Set<String> terms(String field) throws IOException {
    Set<String> values = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        addLive(terms.iterator(), leaf.reader().getLiveDocs(), values);
      }
    }
    return values;
  }

  private static void addLive(TermsEnum terms, Bits live, Set<String> values) throws IOException {
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      PostingsEnum documents = terms.postings(null, PostingsEnum.NONE);
      if (nextLive(documents, live) != DocIdSetIterator.NO_MORE_DOCS) {
        values.add(term.utf8ToString());
      }
    }
  }

  private static int nextLive(PostingsEnum documents, Bits live) throws IOException {
    int document = documents.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
      document = documents.nextDoc();
    }
    return document;
  }

  /** What a field of those archive documents says that have a value in another. */
  private Set<String> values(String field, String value, String wanted) throws IOException {
    Set<String> values = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum documents = leaf.reader().postings(new Term(field, value), PostingsEnum.NONE);
      if (documents != null) {
        addValues(leaf.reader(), documents, wanted, values);
      }
    }
    return values;
  }

  private static void addValues(
      LeafReader leaf, PostingsEnum documents, String wanted, Set<String> values)
      throws IOException {
    SortedDocValues of = DocValues.getSorted(leaf, wanted);
    Bits live = leaf.getLiveDocs();
    int last = -1;
    for (int document = nextLive(documents, live);
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = nextLive(documents, live)) {
      if (!of.advanceExact(document)) {
        throw new IOException("archive document " + document + " lacks " + wanted);
      }
      if (of.ordValue() != last) { // a file's documents stand together, under one hash
        last = of.ordValue();
        values.add(of.lookupOrd(last).utf8ToString());
      }
    }
  }
}
