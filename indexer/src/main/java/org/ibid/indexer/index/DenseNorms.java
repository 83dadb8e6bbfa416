package org.ibid.indexer.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.NormsConsumer;
import org.apache.lucene.codecs.NormsFormat;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's own codec, quicker where a segment is written: the lengths of texts, which each posting
 * is written with, are held in memory while a field is written. Lucene looks each of them up in a
 * sparse set, as a document of one kind lacks the fields of all others.
 *
 * <p>What is written is the same, under the same name: any Lucene reads it.
 */
final class DenseNorms extends FilterCodec {

  DenseNorms() {
    this(Codec.getDefault());
  }

  private DenseNorms(Codec codec) {
    super(codec.getName(), codec);
  }

  @Override
  public NormsFormat normsFormat() {
    return new Format(delegate.normsFormat());
  }

  private static final class Format extends NormsFormat {
    private final NormsFormat format;

    Format(NormsFormat format) {
      this.format = format;
    }

    @Override
    public NormsConsumer normsConsumer(SegmentWriteState state) throws IOException {
      return format.normsConsumer(state);
    }

    @Override
    public NormsProducer normsProducer(SegmentReadState state) throws IOException {
      return new Producer(format.normsProducer(state), state.segmentInfo.maxDoc());
    }
  }

  private static final class Producer extends NormsProducer {
    private final NormsProducer producer;
    private final int documents;

    Producer(NormsProducer producer, int documents) {
      this.producer = producer;
      this.documents = documents;
    }

    @Override
    public NumericDocValues getNorms(FieldInfo field) throws IOException {
      return producer.getNorms(field);
    }

    @Override
    public NormsProducer getMergeInstance() {
      return new Written(producer.getMergeInstance(), documents);
    }

    @Override
    public void checkIntegrity() throws IOException {
      producer.checkIntegrity();
    }

    @Override
    public void close() throws IOException {
      producer.close();
    }
  }

  /** Holds the norms of the field that is being written: fields are written one after another. */
  private static final class Written extends NormsProducer {
    private final NormsProducer producer;
    private final int documents;
    private @Nullable FieldInfo held;
    private byte[] norms = {};
    private boolean isHeld;

    Written(NormsProducer producer, int documents) {
      this.producer = producer;
      this.documents = documents;
    }

    @Override
    public NumericDocValues getNorms(FieldInfo field) throws IOException {
      if (held != field) {
        isHeld = hold(producer.getNorms(field));
        held = field;
      }
      return isHeld ? new HeldNorms(norms) : producer.getNorms(field);
    }

    /** Whether all values were bytes, which those of Lucene's similarities are. */
    private boolean hold(NumericDocValues values) throws IOException {
      norms = norms.length == 0 ? new byte[documents] : norms;
      Arrays.fill(norms, HeldNorms.NONE);
      for (int document = values.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = values.nextDoc()) {
        norms[document] = (byte) values.longValue();
        if (norms[document] != values.longValue()) {
          return false;
        }
      }
      return true;
    }

    @Override
    public void checkIntegrity() throws IOException {
      producer.checkIntegrity();
    }

    @Override
    public void close() throws IOException {
      producer.close();
    }
  }
}
