package org.ibid.indexer.concept;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** A tokenizer of texts that are one word already: what the standard tokenizer makes of them. */
final class PlainWord extends Tokenizer {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private boolean shown;
  private char[] text = new char[0];
  private int from;
  private int to;

  void set(char[] newText, int newFrom, int newTo) {
    text = newText;
    from = newFrom;
    to = newTo;
    shown = false;
  }

  @Override
  public boolean incrementToken() {
    if (shown) {
      return false;
    }
    shown = true;
    clearAttributes();
    term.copyBuffer(text, from, to - from);
    offset.setOffset(0, to - from);
    return true;
  }
}
