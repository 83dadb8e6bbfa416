package org.ibid.indexer.source.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessOutputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.jspecify.annotations.Nullable;

/** A stream that unpacks into buffers of a meter, step by step where it is packed several times. */
final class MeteredStream extends COSStream {

  private final Meter meter;

  MeteredStream(Meter meter, RandomAccessReadView packed) throws IOException {
    super(meter, packed);
    this.meter = meter;
  }

  @Override
  public COSInputStream createInputStream(DecodeOptions options) throws IOException {
    RandomAccess unpacked = unpacked(options);
    RandomAccessReadView view = new RandomAccessReadView(unpacked, 0, unpacked.length());
    return new COSStream(meter, view).createInputStream(options);
  }

  @Override
  public RandomAccessRead createView() throws IOException {
    return unpacked(DecodeOptions.DEFAULT);
  }

  /** As a list also where it is one: a page that is deflated PDFBox would unpack by itself. */
  @Override
  public @Nullable COSBase getFilters() {
    COSBase filters = super.getFilters();
    return filters instanceof COSName name ? new COSArray(List.of(name)) : filters;
  }

  private RandomAccess unpacked(DecodeOptions options) throws IOException {
    List<Filter> filters = filters();
    RandomAccess unpacked = meter.createBuffer();
    try (InputStream packed = createRawInputStream();
        OutputStream out = new RandomAccessOutputStream(unpacked)) {
      if (filters.isEmpty()) {
        packed.transferTo(out);
      } else {
        filters.getFirst().decode(packed, out, this, 0, options);
      }
    }
    for (int i = 1; i < filters.size(); i++) {
      unpacked.seek(0);
      RandomAccess next = meter.createBuffer();
      try (InputStream packed = new RandomAccessInputStream(unpacked);
          OutputStream out = new RandomAccessOutputStream(next)) {
        filters.get(i).decode(packed, out, this, i, options);
      }
      unpacked = next;
    }
    unpacked.seek(0);
    return unpacked;
  }

  /** Each once, as PDFBox takes them: what writes one twice has packed once. */
  private List<Filter> filters() throws IOException {
    Set<COSName> names = new LinkedHashSet<>();
    if (getFilters() instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name) {
          names.add(name);
        } else {
          throw new IOException("a stream's filter is no name");
        }
      }
    }
    List<Filter> filters = new ArrayList<>();
    for (COSName name : names) {
      filters.add(FilterFactory.INSTANCE.getFilter(name));
    }
    return filters;
  }
}
