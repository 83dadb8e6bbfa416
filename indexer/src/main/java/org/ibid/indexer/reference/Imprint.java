package org.ibid.indexer.reference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who published a book, and which edition.
 *
 * @param rest the text without it
 */
record Imprint(
    @Nullable String place, @Nullable String publisher, @Nullable String edition, String rest) {

  private static final Pattern EDITION =
      Pattern.compile(
          "[,.]? ?\\(?\\b(\\d{1,2}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Rr]ev(?:ised)?\\.?)"
              + " (?:[Ee]d(?:n|ition)?)\\b\\.?\\)?");

  private static final Pattern PUBLISHER =
      Pattern.compile(
          "\\b(?:Press|Publish(?:ing|ers?)|Publications?|Springer|Wiley|Elsevier|Routledge|Verlag|"
              + "Books|Academic|McGraw|Saunders|Mosby|Churchill|Lippincott|Williams & Wilkins|"
              + "Erlbaum|Guilford|Sage|SAGE|Karger|Thieme|Blackwell|Macmillan|Prentice|Pearson|"
              + "Norton|Penguin|Harper|CRC|Humana|Kluwer|Birkh|Sinauer|Freeman|Office|"
              + "Organization|Organisation|Association|Society|Institute|Foundation|University|"
              + "Ministry|Department|Agency|Centre|Center|Bank|Council|Inc|Ltd|GmbH|Co)\\b");

  /** A place is short: {@code Cambridge, MA}. */
  private static final int MAX_PLACE_WORDS = 5;

  static Imprint in(String text) {
    Matcher edition = EDITION.matcher(text);
    String number = null;
    String rest = text;
    if (edition.find()) {
      number = edition.group(1);
      rest = text.substring(0, edition.start()) + ". " + text.substring(edition.end());
    }
    rest = Spaces.trimmed(Spaces.collapsed(rest.replace("..", ".").replace(". .", ".")), ".,;:(");
    return publisher(rest, number);
  }

  private static Imprint publisher(String text, @Nullable String edition) {
    int colon = text.lastIndexOf(": ");
    int start = segmentStart(text, colon > 0 ? colon : text.length());
    if (colon > 0 && start > 0 && isPlace(text.substring(start, colon))) {
      return new Imprint(
          text.substring(start, colon).strip(),
          Spaces.trimmed(text.substring(colon + 2), ".,;"),
          edition,
          Spaces.trimmed(text.substring(0, start), ".,;"));
    }
    int last = segmentStart(text, text.length());
    if (last > 0 && isPublisher(text.substring(last))) {
      return new Imprint(
          null,
          Spaces.trimmed(text.substring(last), ".,;"),
          edition,
          Spaces.trimmed(text.substring(0, last), ".,;"));
    }
    return new Imprint(null, null, edition, text);
  }

  /** The start of the last part before {@code end} that a stop separates. */
  private static int segmentStart(String text, int end) {
    for (int i = end - 2; i > 1; i--) {
      char c = text.charAt(i);
      boolean stop =
          c == '.'
              && text.charAt(i + 1) == ' '
              && Character.isLetterOrDigit(text.charAt(i - 1))
              && !(Character.isUpperCase(text.charAt(i - 1))
                  && !Character.isLetter(text.charAt(i - 2)));
      if (stop || ((c == '?' || c == ')') && text.charAt(i + 1) == ' ')) {
        return i + 2;
      }
    }
    return 0;
  }

  private static boolean isPlace(String text) {
    List<String> words = Spaces.words(text);
    if (words.size() > MAX_PLACE_WORDS || text.isBlank()) {
      return false;
    }
    for (String word : words) {
      if (!Character.isUpperCase(word.charAt(0)) && word.charAt(0) != '&' && !word.equals("and")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPublisher(String text) {
    return Spaces.words(text).size() <= 8
        && PUBLISHER.matcher(text).find()
        && JournalWords.likeness(text) > 0;
  }

  boolean isKnown() {
    return publisher != null;
  }
}
