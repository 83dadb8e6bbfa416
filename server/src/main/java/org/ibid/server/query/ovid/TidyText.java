package org.ibid.server.query.ovid;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.server.query.Characters;
import org.ibid.server.query.Place;
import org.ibid.server.query.Problems;

/**
 * A text as a keyboard would have typed it, which knows where each character came from. What word
 * processors, web pages and typesetters put in is made plain: quotation marks, dashes, blanks, zero
 * widths, entities, tags. Notes in brackets are blanked out: Ovid prints them, and never reads
 * them.
 */
final class TidyText {

  /** Entities that pages leave behind; the longest has 8 characters. */
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("&amp;", "&"),
          Map.entry("&lt;", "<"),
          Map.entry("&gt;", ">"),
          Map.entry("&quot;", "\""),
          Map.entry("&#34;", "\""),
          Map.entry("&apos;", "'"),
          Map.entry("&#39;", "'"),
          Map.entry("&nbsp;", " "),
          Map.entry("&#160;", " "),
          Map.entry("&ndash;", "-"),
          Map.entry("&rdquo;", "\""),
          Map.entry("&ldquo;", "\""),
          Map.entry("&lsquo;", "'"),
          Map.entry("&rsquo;", "'"));

  private static final Pattern ENTITY = Pattern.compile("&#?+[a-zA-Z0-9]{1,6}+;");
  private static final Pattern TAG = Pattern.compile("</?+[a-zA-Z]{1,10}+\\s?+/?+>");
  private static final Pattern PUBMED_TAG =
      Pattern.compile(
          "(?i)\\[(?:tiab|tw|ti|ab|mh|mesh|majr|pt|au|sh|all fields|title|title/abstract"
              + "|mesh terms|text word|(?:mesh|mh):no ?exp)(?::~\\d++)?+\\]");

  /** What the platform's plain search adds to what was typed. */
  private static final Pattern RELATED_TERMS =
      Pattern.compile("(?i)\\{(?:(including)|without)(?: limited)? related terms\\}");

  private static final char FIRST_FULL_WIDTH = '\uFF01';
  private static final char LAST_FULL_WIDTH = '\uFF5E';

  private final String source;
  private final Problems problems;
  private final StringBuilder tidy;
  private final int[] origins;

  TidyText(String source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.tidy = new StringBuilder(source.length());
    this.origins = new int[source.length() + 1];
    readAll();
    origins[tidy.length()] = source.length();
    blankNotes();
    blankRelatedTerms();
  }

  /** The text to be read. */
  String text() {
    return tidy.toString();
  }

  /** Where a stretch of the tidy text stands in the source. */
  Place place(int start, int end) {
    int from = origins[start];
    int to = end > start ? origins[end - 1] + 1 : from;
    return new Place(from, Math.max(0, to - from));
  }

  void warn(int start, int end, String code, String message) {
    Place place = place(start, end);
    problems.warn(place.offset(), place.length(), code, message);
  }

  void refuse(int start, int end, String code, String message) {
    Place place = place(start, end);
    problems.refuse(place.offset(), place.length(), code, message);
  }

  /** Keeps what can be seen; gives where each character of it came from. */
  private int[] readVisible(StringBuilder visible) {
    int[] from = new int[source.length() + 1];
    boolean told = false;
    for (int i = 0; i < source.length(); i++) {
      if (Characters.isInvisible(source.charAt(i))) {
        told = warnOnce(told, i, "invisible-character", "A character that can't be seen");
      } else {
        from[visible.length()] = i;
        visible.append(source.charAt(i));
      }
    }
    from[visible.length()] = source.length();
    return from;
  }

  private void readAll() {
    StringBuilder visible = new StringBuilder(source.length());
    int[] from = readVisible(visible);
    Matcher entity = ENTITY.matcher(visible);
    Matcher tag = TAG.matcher(visible);
    boolean quotes = false;
    boolean dashes = false;
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      if (c == '&' && entity.region(i, visible.length()).lookingAt()) {
        i += readEntity(from[i], entity.group()) - 1;
      } else if (c == '<' && tag.region(i, visible.length()).lookingAt()) {
        append(' ', from[i]);
        markup(from[i], from[tag.end()] - from[i]);
        i = tag.end() - 1;
      } else {
        char plain = plain(c);
        append(plain, from[i]);
        quotes =
            (plain == '"' && c != '"') ? warnOnce(quotes, from[i], "curly-quotes", QUOTE) : quotes;
        dashes = isRule(c) ? warnOnce(dashes, from[i], "typographic-dash", DASH) : dashes;
      }
    }
  }

  private static final String QUOTE = "A quotation mark that isn't the straight one";
  private static final String DASH = "A dash that isn't the hyphen";

  private boolean warnOnce(boolean told, int offset, String code, String what) {
    if (!told) {
      String done = code.startsWith("invisible") ? "was passed over" : "was read as it";
      problems.warn(offset, 1, code, what + " " + done + ", here and wherever it follows.");
    }
    return true;
  }

  /** Gives how many characters were read. */
  private int readEntity(int start, String entity) {
    String character = ENTITIES.get(entity);
    if (character == null) {
      append('&', start);
      return 1;
    }
    append(character.charAt(0), start);
    markup(start, entity.length());
    return entity.length();
  }

  private void markup(int offset, int length) {
    problems.warn(
        offset, length, "markup", "This is left over from a web page; it was read as plain text.");
  }

  private void append(char c, int origin) {
    origins[tidy.length()] = origin;
    tidy.append(c);
  }

  private static char plain(char c) {
    if (Characters.isQuote(c) || c == '″' || c == '‟') {
      return '"';
    }
    if (c == '’' || c == '‘' || c == '‛' || c == '`' || c == '´' || c == '′') {
      return '\'';
    }
    if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '−') {
      return '-';
    }
    if (c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH) {
      return plain((char) (c - FIRST_FULL_WIDTH + '!'));
    }
    return Characters.isBlank(c) ? ' ' : c;
  }

  /** Unicode's own hyphens are what they look like; longer dashes may have been meant as such. */
  private static boolean isRule(char c) {
    return c != '-' && c != '‐' && c != '‑' && plain(c) == '-';
  }

  private void blankNotes() {
    int open = -1;
    int depth = 0;
    for (int i = 0; i < tidy.length(); i++) {
      char c = tidy.charAt(i);
      if (c == '[') {
        open = depth++ == 0 ? i : open;
      } else if (c == ']') {
        if (depth == 0) {
          stray(i);
        } else if (--depth == 0) {
          blank(open, i + 1);
        }
      }
    }
    if (depth > 0) {
      warn(open, tidy.length(), "unclosed-note", "This note is never closed; it was passed over.");
      blankOut(open, tidy.length());
    }
  }

  private void blankRelatedTerms() {
    Matcher related = RELATED_TERMS.matcher(text());
    while (related.find()) {
      if (related.group(1) != null) {
        warn(
            related.start(),
            related.end(),
            "related-terms-not-added",
            "Which terms Ovid added can't be told; only what stands here was searched.");
      }
      blankOut(related.start(), related.end());
    }
  }

  private void stray(int at) {
    warn(at, at + 1, "stray-character", "No note is open that this could close; it was left out.");
    blankOut(at, at + 1);
  }

  private void blank(int start, int end) {
    boolean attached = start > 0 && tidy.charAt(start - 1) != ' ' && tidy.charAt(start - 1) != '/';
    if (attached && PUBMED_TAG.matcher(tidy).region(start, end).matches()) {
      warn(
          start,
          end,
          "foreign-field",
          "This is a field of PubMed's syntax; in Ovid's, brackets hold notes, so it was left out.");
    }
    blankOut(start, end);
  }

  private void blankOut(int start, int end) {
    for (int i = start; i < end; i++) {
      tidy.setCharAt(i, ' ');
    }
  }
}
