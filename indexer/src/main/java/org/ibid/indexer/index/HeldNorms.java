package org.ibid.indexer.index;

import org.apache.lucene.index.NumericDocValues;

/** Norms of one field, a byte a document. */
final class HeldNorms extends NumericDocValues {

  /** Lucene keeps this value for documents without text in the field. */
  static final byte NONE = 0;

  private final byte[] norms;
  private int document = -1;

  /** Shows some norms, which are not copied. */
  HeldNorms(byte[] norms) {
    this.norms = norms;
  }

  @Override
  public long longValue() {
    return norms[document];
  }

  @Override
  public boolean advanceExact(int target) {
    document = target;
    return norms[target] != NONE;
  }

  @Override
  public int docID() {
    return document;
  }

  @Override
  public int nextDoc() {
    return advance(document + 1);
  }

  @Override
  public int advance(int target) {
    document = target;
    while (document < norms.length && norms[document] == NONE) {
      document++;
    }
    document = document < norms.length ? document : NO_MORE_DOCS;
    return document;
  }

  @Override
  public long cost() {
    return norms.length;
  }
}
