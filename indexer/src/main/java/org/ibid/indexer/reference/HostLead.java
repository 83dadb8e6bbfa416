package org.ibid.indexer.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The word that leads from a chapter to its book, or from an article to its journal.
 *
 * @param before the text before it
 * @param after the text after it
 * @param range pages that stand with it: {@code Pages 7–24 in}, {@code (7–24) in}; else null
 */
record HostLead(String before, String after, @Nullable String range) {

  /** What leads from a chapter to its book: {@code . In:}, {@code ,” in}, {@code Pages 7–24 in}. */
  private static final Pattern IN =
      Pattern.compile(
          "(?<=[.,;?!\\u201d\\u2019\"\\u00bb] )(?:[Ii]n|IN|Em|Dans|En)(?:[:,] ?| (?=[\\p{Lu}\\d\\u2018\\u201c\"]))"
              + "|(?<= )In: (?=\\p{L})|^[Ii]n:? (?=\\p{Lu})"
              + "|(?<= )\\(\\d{1,5}[-\\u2013]\\d{1,5}\\),? in:? (?=\\p{Lu})"
              + "|(?<=[.?!] )(?:Pages?|[Pp]p?\\.) (?:[A-Za-z]?\\d{1,6}[-\\u2013]\\w{1,7}) in:? ");

  private static final Pattern RANGE = Pattern.compile("\\w{1,7}[-\\u2013]\\w{1,7}");

  /** The first lead of a text outside of the quotation it starts with; null if there is none. */
  static @Nullable HostLead in(String text) {
    int quote = text.isEmpty() || !Quotes.isOpening(text.charAt(0)) ? 0 : Quotes.closing(text, 0);
    if (!isLikely(text)) {
      return null;
    }
    Matcher in = IN.matcher(text);
    if (!in.find(Math.max(0, quote))) {
      return null;
    }
    Matcher range = RANGE.matcher(in.group());
    return new HostLead(
        text.substring(0, in.start()),
        text.substring(in.end()),
        range.find() ? range.group() : null);
  }

  /** Whether a word that leads to a host may stand somewhere: again cheaper than the pattern. */
  private static boolean isLikely(String text) {
    if (text.startsWith("in ") || text.startsWith("In") || text.contains(" In: ")) {
      return true;
    }
    for (int i = 2; i + 1 < text.length(); i++) {
      if (text.charAt(i - 1) == ' '
          && "(IiEDPp".indexOf(text.charAt(i)) >= 0
          && ".,;?!\u201d\u2019\"\u00bb".indexOf(text.charAt(i - 2)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
