package org.ibid.server.eval;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Publication;
import org.ibid.server.eval.Rendered.ExpectedMark;
import org.jspecify.annotations.Nullable;

/** The characters of a page as they are, to tell what of an article stands on it. */
final class PrintedPage {

  private static final Pattern UNSEEN =
      Pattern.compile("(?is)<(script|style|head)\\b.*?</\\1\\s*+>|<!--.*?-->");
  private static final Pattern TAG = Pattern.compile("<[^>]*+>");
  private static final Pattern ACCENTED =
      Pattern.compile("&([A-Za-z])(?:acute|grave|uml|circ|tilde|ring|cedil|slash|caron);");
  private static final Pattern CODE = Pattern.compile("&#(?:x([0-9a-fA-F]{1,5})|(\\d{1,7}));");

  /** Names and what is before a title, with some to spare: a thousand letters are forty names. */
  private static final int BEFORE = 1000;

  /** Journal, numbers, publisher and links: hardly an entry has more behind its title. */
  private static final int BEHIND = 300;

  /** Less of the list than this is a list of other things, such as what to read next. */
  private static final double MIN_ENTRIES = 0.1;

  /** Less of the body than this is its abstract. */
  private static final double MIN_MARKS = 0.5;

  /** Shorter titles are found in any text. */
  private static final int MIN_TITLE = 12;

  private final @Nullable String source;
  private final String text;
  private final StringBuilder key = new StringBuilder();
  private int[] offsets;

  private PrintedPage(@Nullable String source, String text) {
    this.source = source == null ? null : source.toLowerCase(Locale.ROOT).replace("%2f", "/");
    this.text = text;
    this.offsets = new int[text.length() + 16];
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      append(text.codePointAt(at), at);
    }
  }

  private void append(int c, int at) {
    if (!Character.isLetterOrDigit(c)) {
      return;
    }
    String folded = Folding.of(Character.toString(c), Strictness.SOFT);
    if (key.length() + folded.length() > offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * offsets.length + folded.length());
    }
    Arrays.fill(offsets, key.length(), key.length() + folded.length(), at);
    key.append(folded);
  }

  /** A page of which nothing is known: all may stand on it. */
  static PrintedPage unknown() {
    return new PrintedPage(null, "");
  }

  static PrintedPage ofText(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new PrintedPage(text, text);
  }

  static PrintedPage ofHtml(byte[] bytes) {
    String source = new String(bytes, StandardCharsets.UTF_8);
    String text = TAG.matcher(UNSEEN.matcher(source).replaceAll(" ")).replaceAll("");
    String accented = ACCENTED.matcher(text).replaceAll("$1");
    String plain =
        CODE.matcher(accented)
            .replaceAll(code ->
                java.util.regex.Matcher.quoteReplacement(
                    code.group(1) != null
                        ? character(Integer.parseInt(code.group(1), 16))
                        : character(Integer.parseInt(code.group(2)))));
    return new PrintedPage(source, plain.replaceAll("&[a-zA-Z]++;", " "));
  }

  private static String character(int code) {
    return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
  }

  /** Whether it prints, or names, an article of this title. */
  boolean isOf(@Nullable String title) {
    return source == null || title == null || key.indexOf(folded(title)) >= 0 || holds(title);
  }

  /** Whether a reference list stands there, or an abstract alone. */
  boolean hasList(List<GoldReference> references) {
    List<String> titles =
        references.stream()
            .map(reference -> reference.publication().title())
            .filter(Objects::nonNull)
            .map(PrintedPage::folded)
            .filter(title -> title.length() >= MIN_TITLE)
            .toList();
    long printed = titles.stream().filter(title -> key.indexOf(title) >= 0).count();
    return source == null || printed >= titles.size() * MIN_ENTRIES;
  }

  /** Whether the text that cites stands there. */
  boolean hasBody(List<ExpectedMark> marks) {
    String letters = key.toString().replaceAll("\\d", "");
    long printed = marks.stream().filter(mark -> letters.contains(mark.anchor())).count();
    return source == null || printed >= marks.size() * MIN_MARKS;
  }

  /** Whether this stands anywhere in the file, in a link too. */
  boolean holds(String identifier) {
    return source == null || source.contains(identifier.toLowerCase(Locale.ROOT));
  }

  /** What of a reference is printed about the place where its title last stands. */
  Optional<Stretch> about(Publication reference) {
    String title = reference.title() == null ? "" : folded(reference.title());
    int at = title.length() < MIN_TITLE ? -1 : key.lastIndexOf(title);
    if (at < 0) {
      return Optional.empty();
    }
    int start = Math.max(0, offsets[at] - BEFORE);
    int end = Math.min(text.length(), offsets[at + title.length() - 1] + 1 + BEHIND);
    return Optional.of(new Stretch(text.substring(start, end)));
  }

  private static String folded(String title) {
    return Folding.of(title, Strictness.SOFT);
  }

  /** Characters of the page that an entry is among. */
  record Stretch(String text) {
    private static final Pattern CUT = Pattern.compile("\\b(?:et\\s+al|and others)\\b");

    Publication printed(Publication reference) {
      return PrintedFields.of(reference, text);
    }

    /** Whether lists of authors are cut off here, as far as can be seen. */
    boolean cutsAuthors() {
      return CUT.matcher(text).find();
    }
  }
}
