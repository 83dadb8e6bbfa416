package org.ibid.indexer.concept;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a text: the same as a {@link TermChain} makes of the whole, for a small part of the
 * price. A text is cut at its spaces. A stretch of ASCII is cut into words here, and only what is
 * neither literal nor remembered goes through the chain, a word or a stretch at a time.
 */
final class StretchTokenizer extends Tokenizer {

  /** Longer stretches are addresses and sequences, which don't come again. */
  private static final int LONGEST_KEPT = 40;

  /** Shorter numbers are no damaged words: {@link OcrVariants} looks at nothing so short. */
  private static final int LONGEST_LITERAL_NUMBER = 4;

  /** Characters of room that stay for the next text: more than an abstract has. */
  private static final int ROOM = 1 << 14;

  private final TermChain.Filters filters;
  private final StretchMemory memory;
  private @Nullable TermChain chain;

  private char[] text = new char[ROOM];
  private int textEnd;

  /** The stretch, and where the next word of it is looked for if it is one of ASCII. */
  private int stretchEnd;

  private int wordsFrom;

  /** The terms to be shown, which are of what begins here. */
  private int start;

  private List<Stretch.Term> terms = List.of();
  private int next;
  private boolean passing;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);

  StretchTokenizer(TermChain.Filters filters, StretchMemory memory) {
    this.filters = filters;
    this.memory = memory;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    textEnd = 0;
    int read = input.read(text, 0, text.length);
    while (read >= 0) {
      textEnd += read;
      if (textEnd == text.length) {
        text = Arrays.copyOf(text, text.length * 2);
      }
      read = input.read(text, textEnd, text.length - textEnd);
    }
    stretchEnd = 0;
    wordsFrom = 0;
    next = 0;
    terms = List.of();
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (true) {
      if (next < terms.size()) {
        show(terms.get(next++));
        return true;
      }
      if (passing && showPassing()) {
        return true;
      }
      if (wordsFrom < stretchEnd) {
        if (showLiteral()) {
          return true;
        }
      } else if (!readStretch()) {
        return false;
      }
    }
  }

  private void show(Stretch.Term shown) {
    clearAttributes();
    term.append(shown.text());
    offset.setOffset(start + shown.start(), start + shown.end());
    step.setPositionIncrement(shown.step());
    length.setPositionLength(shown.length());
  }

  /** Shows a term of what is too long to be kept, while there are any. */
  private boolean showPassing() throws IOException {
    passing = chain().next();
    if (passing) {
      show(chain().term());
    }
    return passing;
  }

  /** Finds the next stretch; false at the end of the text. */
  private boolean readStretch() throws IOException {
    start = stretchEnd;
    while (start < textEnd && Stretch.isSpace(text[start])) {
      start++;
    }
    int end = start;
    boolean ascii = true;
    while (end < textEnd && !Stretch.isSpace(text[end])) {
      ascii &= AsciiWords.areIn(text[end++]);
    }
    stretchEnd = end;
    wordsFrom = end;
    if (ascii && !GreekCompounds.mayBeIn(text, start, end)) {
      wordsFrom = start;
    } else {
      read(end, false);
    }
    return end > start;
  }

  /** Finds the next word of a stretch, and shows it if it needs no chain. */
  private boolean showLiteral() throws IOException {
    start = AsciiWords.start(text, wordsFrom, stretchEnd);
    wordsFrom = start;
    if (start == stretchEnd) {
      return false;
    }
    int end = AsciiWords.end(text, start, stretchEnd);
    wordsFrom = end;
    if (!isLiteral(end)) {
      read(end, true);
      return false;
    }
    clearAttributes();
    int termEnd = AsciiWords.withoutPossessive(text, start, end);
    char[] small = term.resizeBuffer(termEnd - start);
    for (int i = start; i < termEnd; i++) {
      small[i - start] = AsciiWords.small(text[i]);
    }
    term.setLength(termEnd - start);
    offset.setOffset(start, end);
    return true;
  }

  private boolean isLiteral(int end) {
    return filters.onlyFolds()
        ? end - start <= LONGEST_KEPT
        : end - start <= LONGEST_LITERAL_NUMBER && AsciiWords.isNumber(text, start, end);
  }

  /** Gets the terms of what begins at {@code start}, from memory or else through the chain. */
  private void read(int end, boolean plain) throws IOException {
    if (end - start > LONGEST_KEPT) {
      chain().start(text, start, end, plain);
      passing = true;
      return;
    }
    int hash = Stretch.hash(text, start, end);
    Stretch known = memory.find(hash, text, start, end);
    if (known == null) {
      known = new Stretch(Arrays.copyOfRange(text, start, end), hash, made(end, plain));
      memory.keep(known);
    }
    terms = known.terms();
    next = 0;
  }

  private List<Stretch.Term> made(int end, boolean plain) throws IOException {
    List<Stretch.Term> made = new ArrayList<>();
    chain().start(text, start, end, plain);
    while (chain().next()) {
      made.add(chain().term());
    }
    return made;
  }

  private TermChain chain() {
    if (chain == null) {
      chain = new TermChain(filters);
    }
    return chain;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(textEnd, textEnd);
  }

  @Override
  public void close() throws IOException {
    super.close();
    if (passing) {
      chain().stop();
      passing = false;
    }
    if (text.length > ROOM) {
      text = new char[ROOM];
    }
  }
}
