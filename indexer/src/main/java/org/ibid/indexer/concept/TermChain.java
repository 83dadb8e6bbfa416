package org.ibid.indexer.concept;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/** Lucene's filters one behind another, which take a stretch of text and give its terms. */
final class TermChain {

  private final Filters filters;
  private final Tokenizer tokenizer = new StandardTokenizer();
  private final TokenStream tokens;
  private final CharTermAttribute term;
  private final OffsetAttribute offset;
  private final PositionIncrementAttribute step;
  private final PositionLengthAttribute length;

  /** Which filters stand before the tokenizer and which behind it. */
  interface Filters {

    /**
     * The characters as the tokenizer gets them.
     *
     * @param plain whether they are a word of ASCII letters, digits and what stands within words
     */
    Reader characters(Reader text, boolean plain);

    /** The terms of words. */
    TokenStream terms(Tokenizer words);

    /** Whether all that becomes of a plain word is its small letters, without a possessive. */
    boolean onlyFolds();
  }

  TermChain(Filters filters) {
    this.filters = filters;
    this.tokens = filters.terms(tokenizer);
    this.term = tokens.addAttribute(CharTermAttribute.class);
    this.offset = tokens.addAttribute(OffsetAttribute.class);
    this.step = tokens.addAttribute(PositionIncrementAttribute.class);
    this.length = tokens.addAttribute(PositionLengthAttribute.class);
  }

  /** Goes to the beginning of a text. */
  void start(char[] text, int from, int to, boolean plain) throws IOException {
    Reader reader = new CharArrayReader(text, from, to - from);
    tokenizer.setReader(filters.characters(reader, plain));
    tokens.reset();
  }

  /** Goes to the next term; false where there is none, and the chain is free for another text. */
  boolean next() throws IOException {
    if (tokens.incrementToken()) {
      return true;
    }
    tokens.end();
    tokens.close();
    return false;
  }

  /** The term that it stands at. */
  Stretch.Term term() {
    return new Stretch.Term(
        term.toString(),
        offset.startOffset(),
        offset.endOffset(),
        step.getPositionIncrement(),
        length.getPositionLength());
  }

  /** Gives up a text before its end. */
  void stop() throws IOException {
    tokens.close();
  }
}
