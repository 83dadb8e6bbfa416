package org.ibid.indexer.concept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;

/** Spellings of one word: Greek letters, British and American English, irregular plurals. */
final class Spelling {

  /**
   * British verbs in {@code -ise}. The letters before the ending are those of verbs made with the
   * suffix, so that "exercise", "promise", "precise" and "arise" keep theirs.
   */
  static final Pattern ISE =
      Pattern.compile(
          "^([a-z]++(?<=al|il|ol|ul|er|im|in|on|an|or|it|at|ot|et|id|od|og|ic|es|yn|om|mar|lar|rar)"
              + "(?<!prom|compr|exerc|anal))is(e|ed|es|ing)$");

  static final String IZE = "$1iz$2";

  private static final Map<String, String> BRITISH = british();

  private static final Map<String, String> IRREGULAR = irregular();

  private Spelling() {}

  private static Map<String, String> british() {
    return Map.of();
  }

  private static Map<String, String> irregular() {
    return Map.of("mice", "mouse");
  }

  static NormalizeCharMap foldedCharacters() {
    NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
    Greek.lookalikes().forEach((looks, letter) -> map.add(looks.toString(), letter.toString()));
    return map.build();
  }

  static NormalizeCharMap englishCharacters() {
    NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
    Map<String, String> rules = new TreeMap<>(BRITISH);
    Greek.letters().forEach((letter, name) -> rules.put(letter.toString(), " " + name));
    rules.forEach(map::add);
    return map.build();
  }

  static StemmerOverrideMap irregularForms() {
    StemmerOverrideFilter.Builder map = new StemmerOverrideFilter.Builder();
    IRREGULAR.forEach(map::add);
    try {
      return map.build();
    } catch (IOException e) {
      throw new UncheckedIOException("building in memory", e);
    }
  }
}
