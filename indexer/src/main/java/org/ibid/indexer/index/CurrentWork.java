package org.ibid.indexer.index;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;

/** What a record's doc values say of its work now. */
record CurrentWork(String work, long cited) {

  static CurrentWork of(IndexReader reader, int document, Kind kind) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    int inLeaf = document - leaf.docBase;
    BinaryDocValues work = DocValues.getBinary(leaf.reader(), Schema.work(kind));
    NumericDocValues cited = DocValues.getNumeric(leaf.reader(), Schema.cited(kind));
    boolean known = work.advanceExact(inLeaf) && cited.advanceExact(inLeaf);
    return known
        ? new CurrentWork(work.binaryValue().utf8ToString(), cited.longValue())
        : new CurrentWork("", -1);
  }
}
