package org.ibid.indexer.concept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * A text as the terms of its positions, without those that join several.
 *
 * @param text the source's characters
 * @param words in the order of the text
 */
record AnalysedText(String text, List<Word> words) {

  /** What parts two phrases where it stands between two words. */
  private static final String PUNCTUATION = ".,;:!?()[]{}\u2026\u3002\uFF0C";

  /** Labels whose words take a megabyte or two; larger batches are read no faster. */
  private static final int BATCH = 2_000;

  /** Abbreviations of letters alone have six at most, nearly always. */
  private static final int SHORTEST_IN_CAPITALS = 7;

  /**
   * A position of a text.
   *
   * @param start offset of its first character
   * @param end offset after its last
   * @param terms the word's term, and those that OCR variants add; at least one
   * @param parted whether punctuation or an empty line stands before it
   */
  record Word(int start, int end, List<String> terms, boolean parted) {

    private Word movedBack(int offset, boolean first) {
      return new Word(start - offset, end - offset, terms, parted && !first);
    }
  }

  static AnalysedText of(String text, Analyzer analyzer) {
    List<Word> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      PositionLengthAttribute length = tokens.addAttribute(PositionLengthAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (length.getPositionLength() > 1) {
          continue;
        }
        if (step.getPositionIncrement() == 0 && !words.isEmpty()) {
          words.getLast().terms().add(term.toString());
        } else {
          words.add(word(text, words, offset, term.toString()));
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("analysing in memory", e);
    }
    return new AnalysedText(text, words);
  }

  /** Parts of a list of labels that are each small enough to be held as words at once. */
  static <T> List<List<T>> batches(List<T> labels) {
    List<List<T>> batches = new ArrayList<>();
    for (int from = 0; from < labels.size(); from += BATCH) {
      batches.add(labels.subList(from, Math.min(labels.size(), from + BATCH)));
    }
    return batches;
  }

  /** Several texts at once: a stream a text takes many times as long. */
  static List<AnalysedText> ofAll(List<String> texts, Analyzer analyzer) {
    List<Word> words = of(String.join("\n", texts), analyzer).words();
    List<AnalysedText> all = new ArrayList<>();
    int start = 0;
    int next = 0;
    for (String text : texts) {
      List<Word> own = new ArrayList<>();
      while (next < words.size() && words.get(next).start() < start + text.length()) {
        own.add(words.get(next++).movedBack(start, own.isEmpty()));
      }
      all.add(new AnalysedText(text, own));
      start += text.length() + 1;
    }
    return all;
  }

  private static Word word(String text, List<Word> before, OffsetAttribute offset, String term) {
    int gapStart = before.isEmpty() ? 0 : before.getLast().end();
    boolean parted = !before.isEmpty() && isParting(text, gapStart, offset.startOffset());
    List<String> terms = new ArrayList<>(1);
    terms.add(term);
    return new Word(offset.startOffset(), offset.endOffset(), terms, parted);
  }

  private static boolean isParting(String text, int start, int end) {
    int lineEnds = 0;
    for (int i = start; i < end; i++) {
      lineEnds += text.charAt(i) == '\n' ? 1 : 0;
      if (lineEnds > 1 || PUNCTUATION.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The first term of every position. */
  List<String> terms() {
    return words.stream().map(word -> word.terms().getFirst()).toList();
  }

  boolean hasPunctuation() {
    return words.stream().anyMatch(Word::parted);
  }

  /** The characters from the first to the last of some words. */
  String quote(int first, int last) {
    return text.substring(words.get(first).start(), words.get(last).end());
  }

  /**
   * Whether the text is printed in capitals, where a word can't be told from an abbreviation: it
   * has a word longer than abbreviations are, and no small letter. "CCI, SNI, SNL" is none.
   */
  boolean isInCapitals() {
    return text.chars().noneMatch(Character::isLowerCase)
        && words.stream().anyMatch(word -> isLong(text.substring(word.start(), word.end())));
  }

  private static boolean isLong(String word) {
    return word.length() >= SHORTEST_IN_CAPITALS && word.chars().allMatch(Character::isLetter);
  }
}
