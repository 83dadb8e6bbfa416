package org.ibid.server.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;

/**
 * The keys of a BibTeX file: {@code Stagg2011Regular}, of the first author, the year and the first
 * telling word of the title. A record has the same key in every file, unless another took it there
 * before; then what follows it is made of the record's id, and so the same again.
 *
 * <p>What is remembered of a key is a fingerprint of 64 bits. Two of one fingerprint cost a suffix
 * that was not needed, nothing else.
 */
final class CitationKeys {

  /** Words that tell nothing; shorter than {@link #MIN_WORD} letters are left out anyway. */
  private static final Set<String> EMPTY_WORDS =
      Set.of("with", "from", "that", "this", "into", "over", "their", "between", "after", "during");

  private static final int MIN_WORD = 4;
  private static final int MAX_PART = 30;

  /** Letters that don't come apart into a base letter and a mark. */
  private static final List<String[]> LETTERS =
      List.of(
          new String[] {"ß", "ss"},
          new String[] {"æ", "ae"},
          new String[] {"Æ", "Ae"},
          new String[] {"œ", "oe"},
          new String[] {"Œ", "Oe"},
          new String[] {"ø", "o"},
          new String[] {"Ø", "O"},
          new String[] {"ł", "l"},
          new String[] {"Ł", "L"},
          new String[] {"đ", "d"},
          new String[] {"Đ", "D"},
          new String[] {"ı", "i"},
          new String[] {"þ", "th"},
          new String[] {"Þ", "Th"},
          new String[] {"ð", "d"});

  private static final Pattern ARTICLE = Pattern.compile("^\\s*+(?:(?i:the|an?)\\s++)?+");
  private static final Pattern NO_KEY = Pattern.compile("[^A-Za-z0-9]++");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Pd}/]++");

  /** As many digits of base 36 as are hardly ever the same for two records of one key. */
  private static final int SUFFIX = 5;

  private final Set<Long> taken = new HashSet<>();

  /** The key of a record that is written next. */
  String next(Entry entry) {
    String key = base(entry.publication());
    String hash = Long.toUnsignedString(fingerprint(entry.id()), Character.MAX_RADIX);
    String unique = key;
    for (int length = SUFFIX; !taken.add(fingerprint(unique)); length++) {
      unique = key + "-" + hash.substring(0, Math.min(length, hash.length()));
      unique += length > hash.length() ? "-" + taken.size() : "";
    }
    return unique;
  }

  static String base(Publication publication) {
    String author =
        publication.author().isEmpty() ? "" : ascii(family(publication.author().getFirst()));
    Integer year = publication.issued();
    String title = publication.title() == null ? "" : publication.title();
    return (author.isEmpty() ? "Anon" : author) + (year == null ? "" : year) + word(title);
  }

  private static String family(Name name) {
    return switch (name) {
      case Name.Personal personal -> personal.family();
      case Name.Literal(String literal) ->
          SPACE.split(ARTICLE.matcher(literal).replaceFirst(""), 2)[0];
    };
  }

  /** The first word of a title that tells something, with a capital; empty where there is none. */
  private static String word(String title) {
    return SPACE
        .splitAsStream(title)
        .limit(MAX_PART)
        .map(CitationKeys::ascii)
        .filter(word -> word.length() >= MIN_WORD && Character.isLetter(word.charAt(0)))
        .filter(word -> !EMPTY_WORDS.contains(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .orElse("");
  }

  private static String ascii(String text) {
    String latin = text;
    for (String[] letter : LETTERS) {
      latin = latin.replace(letter[0], letter[1]);
    }
    String apart = Normalizer.normalize(latin, Normalizer.Form.NFKD);
    String ascii = NO_KEY.matcher(apart).replaceAll("");
    return ascii.substring(0, Math.min(MAX_PART, ascii.length()));
  }

  private static long fingerprint(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
