package org.ibid.indexer.concept;

import java.io.Reader;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;

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
  private static final Set<String> ORDINARY =
      Set.of(
          "seventy",
          "nodulation",
          "nobility",
          "hiking",
          "psychiatrie",
          "geriatrie",
          "allergie",
          "neurona",
          "individuais",
          "bedin");

  /** So many that of the words that could have been another, one in fifty only seems to. */
  private static final int LEAST_HASHES = 1 << 18;

  private static final int HASHES_A_WORD = 64;

  private static final SortedSet<String> NOTHING = Collections.emptySortedSet();

  private final CharArraySet words;
  private final BitSet hashes;
  private final int lastHash;
  private final GreekLetters letters;

  private OcrVariants(Set<String> words, GreekLetters letters) {
    this.words = new CharArraySet(words, false);
    int wanted = Math.max(LEAST_HASHES, words.size() * HASHES_A_WORD);
    this.lastHash = (Integer.highestOneBit(wanted - 1) << 1) - 1;
    this.hashes = new BitSet(lastHash + 1);
    this.letters = letters;
    words.forEach(word -> hashes.set(place(word.hashCode())));
  }

  /** The variants of all labels of the schemes. */
  public static OcrVariants of(Schemes schemes) {
    List<String> labels =
        schemes.names().stream()
            .flatMap(scheme -> schemes.concepts(scheme).stream())
            .flatMap(concept -> concept.labels().stream())
            .toList();
    return new OcrVariants(words(labels), GreekLetters.of(labels));
  }

  /** No variants: the texts as they are. */
  public static OcrVariants none() {
    return new OcrVariants(Set.of(), GreekLetters.of(List.of()));
  }

  /** The words of all labels, many as one text: a stream a label takes many times as long. */
  private static Set<String> words(List<String> labels) {
    Set<String> words = new HashSet<>();
    try (Analyzer analyzer = TextAnalysis.unstemmed()) {
      for (List<String> some : AnalysedText.batches(labels)) {
        words.addAll(AnalysedText.of(String.join("\n", some), analyzer).terms());
      }
    }
    return words;
  }

  /**
   * The text with the damaged Greek letters of the labels' compounds restored: {@code B-endorphin}
   * and {@code (-endorphin} become {@code β-endorphin}. A character for a character, so offsets
   * stay.
   */
  public Reader wrap(Reader reader) {
    return letters.isEmpty() ? reader : new GreekCharFilter(reader, letters);
  }

  /**
   * The tokens, and at the position of each damaged word also the word of the labels. For tokens
   * that are folded and not stemmed yet.
   */
  public TokenStream add(TokenStream tokens) {
    return words.isEmpty() ? tokens : new OcrFilter(tokens, this);
  }

  private int place(int hash) {
    return (hash ^ hash >>> 14) & lastHash;
  }

  private boolean mayBeDamaged(CharSequence read) {
    return read.length() >= SHORTEST - 1
        && !words.contains(read)
        && OcrConfusions.mayHavePrintings(read, hash -> hashes.get(place(hash)));
  }

  /** The labels' words that a word may have been before OCR, sorted; empty for most. */
  SortedSet<String> printedFor(CharSequence read) {
    if (!mayBeDamaged(read)) {
      return NOTHING;
    }
    SortedSet<String> printed = new TreeSet<>();
    OcrConfusions.printingsOf(read, word -> addLabelWord(word, printed));
    return printed.isEmpty() || ORDINARY.contains(read.toString()) ? NOTHING : printed;
  }

  private void addLabelWord(CharSequence word, Set<String> printed) {
    if (word.length() >= SHORTEST && words.contains(word)) {
      printed.add(word.toString());
    }
  }

  /** Every damaged word with the labels' words that it stands for: rules for a synonym filter. */
  public SortedMap<String, SortedSet<String>> synonymRules() {
    SortedMap<String, SortedSet<String>> rules = new TreeMap<>();
    for (Object word : words) {
      OcrConfusions.readingsOf(new String((char[]) word), read -> addRule(read.toString(), rules));
    }
    return rules;
  }

  private void addRule(String read, SortedMap<String, SortedSet<String>> rules) {
    SortedSet<String> printed = printedFor(read);
    if (!printed.isEmpty()) {
      rules.put(read, printed);
    }
  }

  /** Patterns, with the letter that replaces what each finds: for pattern-replacing filters. */
  public List<GreekCompounds> compoundPatterns() {
    return letters.patterns();
  }
}
