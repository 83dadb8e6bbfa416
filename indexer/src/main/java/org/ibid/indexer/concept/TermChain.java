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
  private final StandardTokenizer tokenizer = new StandardTokenizer();
  private final Terms ofTexts;
  private final PlainWord word = new PlainWord();
  private final Terms ofWords;
  private Terms current;
  private char[] text = new char[0];
  private int textStart;

  /** Which filters stand before the tokenizer and which behind it. */
  interface Filters {

    /** The characters as the tokenizer gets them. */
    Reader characters(Reader text);

    /** Whether a word of ASCII letters and digits may reach the tokenizer as another one. */
    boolean mayRespell(char[] text, int from, int to);

    /** The terms of words, between which links may stand. */
    TokenStream terms(Tokenizer words, JoinedFilter.Links links);

    /**
     * Whether all that becomes of a plain word is its small letters, without a possessive; then
     * words are not joined either.
     */
    boolean onlyFolds();
  }

  /** What the last filter shows. */
  private record Terms(
      TokenStream stream,
      CharTermAttribute text,
      OffsetAttribute offset,
      PositionIncrementAttribute step,
      PositionLengthAttribute length) {

    static Terms of(TokenStream stream) {
      return new Terms(
          stream,
          stream.addAttribute(CharTermAttribute.class),
          stream.addAttribute(OffsetAttribute.class),
          stream.addAttribute(PositionIncrementAttribute.class),
          stream.addAttribute(PositionLengthAttribute.class));
    }
  }

  TermChain(Filters filters) {
    this.filters = filters;
    this.ofTexts = Terms.of(filters.terms(tokenizer, this::hold));
    this.ofWords = Terms.of(filters.terms(word, this::hold));
    this.current = ofTexts;
  }

  /** Goes to the beginning of any text. */
  void start(char[] characters, int from, int to) throws IOException {
    text = characters;
    textStart = from;
    current = ofTexts;
    tokenizer.setReader(filters.characters(new CharArrayReader(characters, from, to - from)));
    current.stream().reset();
  }

  /** Goes to the beginning of one word, as {@link AsciiWords} finds them. */
  void startWord(char[] characters, int from, int to) throws IOException {
    if (to - from > tokenizer.getMaxTokenLength() || filters.mayRespell(characters, from, to)) {
      start(characters, from, to);
      return;
    }
    current = ofWords;
    word.set(characters, from, to);
    current.stream().reset();
  }

  /** Goes to the next term; false where there is none, and the chain is free for another text. */
  boolean next() throws IOException {
    if (current.stream().incrementToken()) {
      return true;
    }
    current.stream().end();
    current.stream().close();
    return false;
  }

  /** The term that it stands at. */
  Stretch.Term term() {
    return new Stretch.Term(
        current.text().toString(),
        current.offset().startOffset(),
        current.offset().endOffset(),
        current.step().getPositionIncrement(),
        current.length().getPositionLength());
  }

  private boolean hold(int end, int nextStart) {
    return GreekCompounds.hold(text, textStart + end, textStart + nextStart);
  }

  /** Gives up a text before its end. */
  void stop() throws IOException {
    current.stream().close();
  }
}
