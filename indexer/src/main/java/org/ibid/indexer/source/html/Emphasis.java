package org.ibid.indexer.source.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.TitleKey;
import org.ibid.indexer.reference.ReferenceParser;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an entry's typography says: several words in bold are its title, and what stands before them
 * its authors; so are words in italics right behind the authors, if they are no journal. Numbers in
 * bold are volumes, names in bold somebody's own.
 *
 * @param before the text before the title
 * @param isBold whether the title is in bold letters, which leaves no doubt
 */
record Emphasis(String before, String title, boolean isBold) {

  private static final int MIN_WORDS = 4;

  /** Behind authors a short title is one too, as of a book. */
  private static final int MIN_ITALICS = 2;

  /** All of an entry in bold says nothing. */
  private static final double MAX_SHARE = 0.8;

  /** Longer text before a title is more than the name of a body. */
  private static final int LONGEST_BODY = 120;

  private static final int LONGEST = 1_000;

  private static final Pattern YEAR_AT_END =
      Pattern.compile("[\\s.,]*+\\(?(?:1[5-9]|20)\\d\\d[a-z]?\\)?[\\s.,:]*+$");

  /**
   * What an entry sets apart as its title; empty where it sets nothing apart.
   *
   * @param parts the elements of the entry
   */
  static Optional<Emphasis> of(Element entry, List<Element> parts) {
    List<Element> bold = called(parts, "b", "strong");
    List<Element> italic = called(parts, "i", "em");
    if (bold.isEmpty() && italic.isEmpty()) {
      return Optional.empty();
    }
    return Shape.textWithin(entry, LONGEST_ENTRY)
        .flatMap(whole ->
            first(bold, MIN_WORDS, whole, true).or(() -> first(italic, MIN_ITALICS, whole, false)));
  }

  private static List<Element> called(List<Element> parts, String name, String other) {
    return parts.stream()
        .filter(e -> e.normalName().equals(name) || e.normalName().equals(other))
        .toList();
  }

  private static final int LONGEST_ENTRY = 5_000;

  private static Optional<Emphasis> first(
      List<Element> parts, int words, String whole, boolean isBold) {
    for (Element part : parts) {
      String text = Shape.textWithin(part, LONGEST).orElse("").strip();
      boolean several = text.chars().filter(c -> c == ' ').count() >= words - 1;
      if (several && !MORE.matcher(text).matches() && text.length() < whole.length() * MAX_SHARE) {
        int at = whole.indexOf(text);
        return at <= 0
            ? Optional.empty()
            : Optional.of(
                new Emphasis(trimmed(whole.substring(0, at)), withoutStops(text, 0), isBold));
      }
    }
    return Optional.empty();
  }

  private static final Pattern MORE = Pattern.compile("(?i)[\\s,]*+et\\s++al[\\s.,:]*+");

  private static String trimmed(String text) {
    int start = 0;
    while (start < text.length() && isLead(text.charAt(start))) {
      start++;
    }
    return withoutStops(text, start);
  }

  private static String withoutStops(String text, int from) {
    int start = from;
    int end = text.length();
    while (start < end && isStop(text.charAt(start))) {
      start++;
    }
    while (start < end && isStop(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isLead(char c) {
    return isStop(c) || (c >= '0' && c <= '9') || "[]()".indexOf(c) >= 0;
  }

  private static boolean isStop(char c) {
    return Character.isWhitespace(c) || ".,;:".indexOf(c) >= 0;
  }

  /** What was parsed of the text, its title cut where its letters change. */
  Publication over(Publication parsed, ReferenceParser parser) {
    return title.isEmpty() ? parsed : isBold ? bold(parsed) : italic(parsed, parser);
  }

  private Publication bold(Publication parsed) {
    String read = parsed.title() == null ? "" : TitleKey.of(parsed.title());
    boolean meets =
        read.isEmpty() || read.contains(TitleKey.of(title)) || TitleKey.of(title).contains(read);
    if (!meets) {
      return parsed;
    }
    Publication.Builder fields = parsed.toBuilder().title(title);
    behindTitle(parsed.containerTitle())
        .ifPresent(host ->
            fields.containerTitle(host).type(parsed.volume() == null ? null : "article-journal"));
    boolean body =
        parsed.author().isEmpty() && !before.isEmpty() && before.length() <= LONGEST_BODY;
    return body ? fields.author(List.of(Name.literal(before))).build() : fields.build();
  }

  /**
   * What is left of a host that was taken to begin within the title: {@code In Norway, mice swim.
   * Pain}.
   */
  private Optional<String> behindTitle(@Nullable String host) {
    for (int at = title.indexOf(' '); host != null && at > 0; at = title.indexOf(' ', at + 1)) {
      String tail = title.substring(at + 1);
      if (tail.indexOf(' ') > 0 && host.startsWith(tail) && host.length() > tail.length()) {
        return Optional.of(withoutStops(host, tail.length())).filter(rest -> !rest.isEmpty());
      }
    }
    return Optional.empty();
  }

  /** A book's title; a journal's name stands there only where no title is printed. */
  private Publication italic(Publication parsed, ReferenceParser parser) {
    boolean journal =
        parsed.volume() != null
            && parsed.containerTitle() != null
            && TitleKey.of(parsed.containerTitle()).equals(TitleKey.of(title));
    Optional<List<Name>> names = journal ? Optional.empty() : parser.names(undated(before));
    if (names.isEmpty()) {
      return parsed;
    }
    Publication.Builder fields = parsed.toBuilder().title(title);
    boolean own =
        parsed.containerTitle() != null
            && TitleKey.of(title).contains(TitleKey.of(parsed.containerTitle()));
    if (own) {
      fields.containerTitle(null).type("book");
    }
    return parsed.editor().isEmpty() ? fields.author(names.get()).build() : fields.build();
  }

  /** Without the year that many styles print behind the authors. */
  private static String undated(String text) {
    return YEAR_AT_END.matcher(text).replaceFirst("");
  }
}
