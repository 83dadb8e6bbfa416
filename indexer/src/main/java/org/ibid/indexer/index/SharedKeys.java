package org.ibid.indexer.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.ibid.indexer.schema.Schema;

/** Who has a key that somebody else has: all others meet nobody, and need not be looked at. */
final class SharedKeys {

  private SharedKeys() {}

  /** The documents with a key that another has or had; one pass over the terms, a bit a document. */
  static FixedBitSet documents(IndexReader reader) throws IOException {
    FixedBitSet documents = new FixedBitSet(Math.max(1, reader.maxDoc()));
    Terms keys = MultiTerms.getTerms(reader, Schema.MATCH_KEY);
    if (keys == null) {
      return documents;
    }
    TermsEnum key = keys.iterator();
    PostingsEnum postings = null;
    while (key.next() != null) {
      if (key.docFreq() > 1) {
        postings = key.postings(postings, PostingsEnum.NONE);
        mark(postings, documents);
      }
    }
    return documents;
  }

  private static void mark(PostingsEnum postings, FixedBitSet documents) throws IOException {
    for (int document = postings.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = postings.nextDoc()) {
      documents.set(document);
    }
  }
}
