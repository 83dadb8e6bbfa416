package org.ibid.indexer.concept;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What OCR makes of the words of the schemes' labels, and the way back: a word that isn't one of
 * theirs, but is one confusion of letters away from one, gets that one beside it. The word itself
 * stays, so that nothing is lost where it was right.
 *
 * <p>Built from the schemes and so the same for texts and queries. Another engine gets the same
 * from {@link #synonymRules()} and {@link #compoundPatterns()}. Immutable.
 */
public final class OcrVariants {

  /** Shorter words are too often one letter away from another word: "pain" and "pairi", "back". */
  private static final int SHORTEST = 6;

  /**
   * Words of ordinary English that are one confusion away from words that labels of this field are
   * made of. Found by looking for the variants of all built-in labels in 700 open-access articles,
   * which no OCR has damaged: what occurs there is a word.
   */
  private static final Set<String> ORDINARY = Set.of();

  private final CharArraySet words;
  private final List<GreekCompounds> compounds;

  private OcrVariants(Set<String> words, List<GreekCompounds> compounds) {
    this.words = new CharArraySet(words, false);
    this.compounds = compounds;
  }

  /** The variants of all labels of the schemes. */
  public static OcrVariants of(Schemes schemes) {
    List<String> labels =
        schemes.names().stream()
            .flatMap(scheme -> schemes.concepts(scheme).stream())
            .flatMap(concept -> concept.labels().stream())
            .toList();
    return new OcrVariants(words(labels), GreekCompounds.of(labels));
  }

  /** No variants: the texts as they are. */
  public static OcrVariants none() {
    return new OcrVariants(Set.of(), List.of());
  }

  private static Set<String> words(List<String> labels) {
    Set<String> words = new TreeSet<>();
    try (Analyzer analyzer = TextAnalysis.unstemmed()) {
      for (String label : labels) {
        addWords(analyzer, label, words);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("analysing in memory", e);
    }
    return words;
  }

  private static void addWords(Analyzer analyzer, String label, Set<String> words)
      throws IOException {
    try (TokenStream tokens = analyzer.tokenStream("label", label)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(term.toString());
      }
      tokens.end();
    }
  }

  /**
   * The text with the damaged Greek letters of the labels' compounds restored: {@code B-endorphin}
   * and {@code (-endorphin} become {@code β-endorphin}. A character for a character, so offsets
   * stay.
   */
  public Reader wrap(Reader reader) {
    Reader wrapped = reader;
    for (GreekCompounds compound : compounds) {
      wrapped = compound.restored(wrapped);
    }
    return wrapped;
  }

  /**
   * The tokens, and at the position of each damaged word also the word of the labels. For tokens
   * that are folded and not stemmed yet.
   */
  public TokenStream add(TokenStream tokens) {
    return words.isEmpty() ? tokens : new OcrFilter(tokens, this);
  }

  /** The labels' words that a word may have been before OCR, sorted; empty for most. */
  Set<String> printedFor(CharSequence read) {
    if (read.length() < SHORTEST - 1
        || words.contains(read)
        || ORDINARY.contains(read.toString())) {
      return Set.of();
    }
    Set<String> printed = new LinkedHashSet<>();
    for (String word : OcrConfusions.printingsOf(read.toString())) {
      if (word.length() >= SHORTEST && words.contains(word)) {
        printed.add(word);
      }
    }
    return printed;
  }

  /** Every damaged word with the labels' words that it stands for: rules for a synonym filter. */
  public SortedMap<String, Set<String>> synonymRules() {
    SortedMap<String, Set<String>> rules = new TreeMap<>();
    for (Object word : words) {
      String printed = new String((char[]) word);
      for (String read : OcrConfusions.readingsOf(printed)) {
        Set<String> meant = printedFor(read);
        if (!meant.isEmpty()) {
          rules.put(read, meant);
        }
      }
    }
    return rules;
  }

  /** Patterns, with the letter that replaces what each finds: for pattern-replacing filters. */
  public List<GreekCompounds> compoundPatterns() {
    return compounds;
  }
}
