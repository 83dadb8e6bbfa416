package org.ibid.indexer.concept;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How text becomes terms, for tagging and for searching alike.
 *
 * <p>{@link #folded()} is literal: Unicode words (UAX 29) split at hyphens and slashes, without
 * case, accents and possessives. {@link #english} also spells Greek letters as their names and
 * British words the American way, adds the label's word to one that OCR damaged, and stems lightly:
 * plurals (Harman's S-stemmer), then inflections (Krovetz's), so that "hypoalgesia" and
 * "hypoalgesic", "sensitization" and "sensitivity" stay apart. Neither drops a word. Every step is
 * one that OpenSearch has too: {@code mapping} and {@code pattern_replace} character filters, the
 * {@code standard} tokenizer, {@code lowercase}, {@code asciifolding}, {@code synonym}, {@code
 * pattern_replace}, {@code stemmer_override} and the stemmers {@code possessive_english}, {@code
 * minimal_english} and {@code kstem}.
 *
 * <p>Offsets cover the source's characters and never go backwards.
 */
public final class TextAnalysis {

  /**
   * A stop or an underscore between letters parts words: {@code Syndrome.Annals} is two where a
   * page lost a space. One character for one, so that offsets stay.
   */
  private static final Pattern JOINED_WORDS = Pattern.compile("[._:](?<=\\p{L}.)(?=\\p{L})");

  private static final NormalizeCharMap FOLDED = Spelling.foldedCharacters();
  private static final NormalizeCharMap ENGLISH = Spelling.englishCharacters();
  private static final StemmerOverrideMap IRREGULAR = Spelling.irregularForms();

  private TextAnalysis() {}

  /** Folded, not stemmed, no word dropped: for phrases, proximity and truncation. */
  public static Analyzer folded() {
    return new Remembering(new Folded());
  }

  /** Folded, with variants of spelling and of OCR, stemmed: for simple search and ranking. */
  public static Analyzer english(OcrVariants variants) {
    return new Remembering(new English(variants));
  }

  /** The terms of {@link #english} before OCR variants are added and words are stemmed. */
  static Analyzer unstemmed() {
    return new Remembering(new Unstemmed());
  }

  private static TokenStream words(Tokenizer tokenizer) {
    TokenStream tokens = new EnglishPossessiveFilter(tokenizer);
    return new ASCIIFoldingFilter(new LowerCaseFilter(tokens));
  }

  private static Reader partedWords(Reader reader) {
    return new PatternReplaceCharFilter(JOINED_WORDS, " ", reader);
  }

  /** Gives each thread that asks the terms of texts, from one memory of what was read before. */
  private static final class Remembering extends Analyzer {
    private final TermChain.Filters filters;
    private final StretchMemory memory = new StretchMemory();

    Remembering(TermChain.Filters filters) {
      this.filters = filters;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      return new TokenStreamComponents(new StretchTokenizer(filters, memory));
    }
  }

  /** The filters of {@link #folded()}. */
  record Folded() implements TermChain.Filters {
    @Override
    public Reader characters(Reader text, boolean plain) {
      return plain ? text : new MappingCharFilter(FOLDED, partedWords(text));
    }

    @Override
    public TokenStream terms(Tokenizer words) {
      return words(words);
    }

    @Override
    public boolean onlyFolds() {
      return true;
    }
  }

  private record Unstemmed() implements TermChain.Filters {
    @Override
    public Reader characters(Reader text, boolean plain) {
      return new MappingCharFilter(ENGLISH, plain ? text : partedWords(text));
    }

    @Override
    public TokenStream terms(Tokenizer words) {
      return words(words);
    }

    @Override
    public boolean onlyFolds() {
      return false;
    }
  }

  /** The filters of {@link #english}. */
  record English(OcrVariants variants) implements TermChain.Filters {
    @Override
    public Reader characters(Reader text, boolean plain) {
      return new MappingCharFilter(ENGLISH, plain ? text : variants.wrap(partedWords(text)));
    }

    @Override
    public TokenStream terms(Tokenizer words) {
      TokenStream tokens = variants.add(words(words));
      tokens = new PatternReplaceFilter(tokens, Spelling.ISE, Spelling.IZE, false);
      tokens = new StemmerOverrideFilter(tokens, IRREGULAR);
      return new KStemFilter(new EnglishMinimalStemFilter(tokens));
    }

    @Override
    public boolean onlyFolds() {
      return false;
    }
  }
}
