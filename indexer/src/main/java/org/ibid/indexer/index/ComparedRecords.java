package org.ibid.indexer.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.work.Candidate;
import org.jspecify.annotations.Nullable;

/** Reads what records are compared by. For one thread, and documents in ascending order. */
final class ComparedRecords {

  private final IndexReader reader;
  private final List<LeafReaderContext> leaves;
  private int leaf = -1;
  private @Nullable BinaryDocValues values;

  ComparedRecords(IndexReader reader) {
    this.reader = reader;
    this.leaves = reader.leaves();
  }

  Candidate candidate(int document) throws IOException {
    int its = ReaderUtil.subIndex(document, leaves);
    if (values == null || its != leaf) {
      leaf = its;
      values = DocValues.getBinary(leaves.get(its).reader(), Schema.COMPARED);
    }
    if (!values.advanceExact(document - leaves.get(its).docBase)) {
      return RecordJson.candidate(
          reader.storedFields().document(document, Set.of(Schema.JSON)).get(Schema.JSON));
    }
    BytesRef bytes = values.binaryValue();
    return Candidate.of(bytes.bytes, bytes.offset, bytes.length);
  }
}
