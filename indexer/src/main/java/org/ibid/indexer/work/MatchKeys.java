package org.ibid.indexer.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys under which records of one publication meet to be compared. Each stands on other fields, so
 * that an error in any one field leaves a key that is shared. A shared key proves nothing.
 *
 * <p>At most eight a record, as a million papers have some seven million references: its
 * identifiers as they are, the others as a short hash.
 */
final class MatchKeys {

  /** The letter that begins each kind of key. */
  private static final String TITLE_BEGINNING = "b";

  /** See {@link #readsBackwards}. */
  private static final String TITLE_END = "e";

  private static final String LONGEST_WORDS = "w";
  private static final String AUTHOR_YEAR_PAGE = "a";
  private static final String VOLUME_YEAR_PAGE = "v";
  private static final String WHOLE = "r";

  /** Letters of a title's beginning and end: two or three words. */
  private static final int TITLE_LETTERS = 18;

  /** Letters of a family name: what follows them is where names are cut and misspelt. */
  private static final int NAME_LETTERS = 4;

  /** Words that a title is told by. */
  private static final int WORDS = 3;

  /** Shorter words are in every title. */
  private static final int MIN_WORD = 4;

  private MatchKeys() {}

  static List<String> of(Description record) {
    List<String> keys = new ArrayList<>();
    identifier(keys, "doi:", record.doi());
    identifier(keys, "pmid:", record.pmid());
    identifier(keys, "pmcid:", record.pmcid());
    titles(record, keys);
    places(record, keys);
    if (keys.isEmpty() && record.saysSomething()) {
      keys.add(hashed(WHOLE, record.toString()));
    }
    return List.copyOf(keys);
  }

  /**
   * Whether records that share a key are alike at the end of their titles, not at the beginning.
   */
  static boolean readsBackwards(String key) {
    return key.startsWith(TITLE_END);
  }

  /** Whether it is an identifier that records share by a key: all others are hashed. */
  static boolean isIdentifier(String key) {
    return key.indexOf(':') >= 0;
  }

  private static void identifier(List<String> keys, String prefix, @Nullable String value) {
    if (value != null) {
      keys.add(prefix + value);
    }
  }

  private static void titles(Description record, List<String> keys) {
    String title = record.title().key();
    if (title.isEmpty()) {
      return;
    }
    int letters = Math.min(title.length(), TITLE_LETTERS);
    keys.add(hashed(TITLE_BEGINNING, title.substring(0, letters), author(record, NAME_LETTERS)));
    keys.add(hashed(TITLE_END, title.substring(title.length() - letters), year(record)));
    List<String> words =
        record.title().words().stream()
            .filter(word -> word.length() >= MIN_WORD)
            .distinct()
            .sorted(
                Comparator.comparingInt(String::length)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .limit(WORDS)
            .toList();
    if (words.size() == WORDS) {
      keys.add(hashed(LONGEST_WORDS, String.join(" ", words)));
    }
  }

  private static void places(Description record, List<String> keys) {
    if (!record.pages().isKnown() || record.year() == null) {
      return;
    }
    String page = record.pages().digits();
    if (!record.authors().isEmpty()) {
      keys.add(hashed(AUTHOR_YEAR_PAGE, author(record, NAME_LETTERS), year(record), page));
    }
    if (!record.volume().isEmpty()) {
      keys.add(hashed(VOLUME_YEAR_PAGE, record.volume(), year(record), page));
    }
  }

  private static String author(Description record, int letters) {
    if (record.authors().isEmpty()) {
      return "";
    }
    String family = record.authors().getFirst().family();
    return family.substring(0, Math.min(family.length(), letters));
  }

  private static String year(Description record) {
    return record.year() == null ? "" : record.year().toString();
  }

  /** The kind and 64 bits of the parts (FNV-1a): records that meet by chance are compared. */
  private static String hashed(String kind, String... parts) {
    long hash = 0xcbf29ce484222325L;
    for (String part : parts) {
      for (int i = 0; i < part.length(); i++) {
        hash = (hash ^ part.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ '\n') * 0x100000001b3L;
    }
    return kind + Long.toUnsignedString(hash, Character.MAX_RADIX);
  }
}
