package org.ibid.indexer.source.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A document all of whose streams are unpacked under a meter. */
final class MeteredDocument extends COSDocument {

  private final PDFParser parser;
  private final Meter meter;

  private MeteredDocument(PDFParser parser, Meter meter) {
    super(() -> meter, parser);
    this.parser = parser;
    this.meter = meter;
  }

  /** Opens a file; close what is returned. */
  static PDDocument open(byte[] bytes, Meter meter) throws IOException {
    return new Parser(bytes, meter).parse();
  }

  @Override
  public COSStream createCOSStream(COSDictionary description, long start, long length)
      throws IOException {
    COSStream stream = new MeteredStream(meter, parser.createRandomAccessReadView(start, length));
    description.forEach(stream::setItem);
    stream.setKey(description.getKey());
    return stream;
  }

  /** PDFBox unpacks a stream where its document made it, whole and without a limit. */
  private static final class Parser extends PDFParser {
    Parser(byte[] bytes, Meter meter) throws IOException {
      super(meter.file(bytes), "", null, null, () -> meter);
      document.close();
      document = new MeteredDocument(this, meter);
    }
  }
}
