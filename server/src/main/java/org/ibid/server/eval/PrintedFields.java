package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a publication that an entry prints, as it prints them: a style leaves out the
 * issue, cuts authors off, or capitalises a title. What is not printed can't be read and is no
 * gold.
 */
final class PrintedFields {

  private final String text;
  private final StringBuilder key = new StringBuilder();
  private final List<Integer> offsets = new ArrayList<>();

  private PrintedFields(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      int next = text.offsetByCodePoints(at, 1);
      String folded = Folding.of(text.substring(at, next), Strictness.SOFT);
      key.append(folded);
      for (int i = 0; i < folded.length(); i++) {
        offsets.add(at);
      }
      at = next;
    }
  }

  /**
   * What of {@code publication} is in an entry.
   *
   * @param text the entry, its row of links included
   */
  static Publication of(Publication publication, String text) {
    return new PrintedFields(text).of(publication);
  }

  private Publication of(Publication publication) {
    String title = printed(publication.title(), 0);
    int titleAt = title == null ? key.length() : key.indexOf(Folding.of(title, Strictness.SOFT));
    int titleEnd = title == null ? 0 : titleAt + Folding.of(title, Strictness.SOFT).length();
    JatsNumbers numbers =
        new JatsNumbers(word(publication.volume()), issue(publication, titleEnd)).apart();
    return publication.toBuilder()
        .title(title)
        .author(authors(publication.author(), titleAt))
        .containerTitle(printed(publication.containerTitle(), titleEnd))
        .issued(
            publication.issued() != null && hasWord(publication.issued().toString())
                ? publication.issued()
                : null)
        .volume(numbers.volume())
        .issue(numbers.issue())
        .page(page(publication.page()))
        .doi(identifier(publication.doi()))
        .pmid(word(publication.pmid()))
        .build();
  }

  /** The value as printed, or null. */
  private @Nullable String printed(@Nullable String value, int from) {
    if (value == null) {
      return null;
    }
    String wanted = Folding.of(value, Strictness.SOFT);
    int at = wanted.isEmpty() ? -1 : key.indexOf(wanted, from);
    if (at < 0) {
      return null;
    }
    if (Folding.of(text, Strictness.STRICT).contains(Folding.of(value, Strictness.STRICT))) {
      return value;
    }
    int start = offsets.get(at);
    int last = offsets.get(at + wanted.length() - 1);
    int end = text.offsetByCodePoints(last, 1);
    boolean asks =
        end < text.length()
            && "?!)".indexOf(text.charAt(end)) >= 0
            && value.endsWith(text.substring(end, end + 1));
    return text.substring(start, asks ? end + 1 : end);
  }

  /** Authors as far as they are printed, in order, before the title. */
  private List<Name> authors(List<Name> authors, int limit) {
    List<Name> printed = new ArrayList<>();
    int from = 0;
    for (Name name : authors) {
      String wanted =
          Folding.of(
              switch (name) {
                case Name.Personal(String family, var given, var suffix) -> family;
                case Name.Literal(String literal) -> literal;
              },
              Strictness.SOFT);
      int at = key.indexOf(wanted, from);
      if (at < 0 || at + wanted.length() > limit) {
        break;
      }
      printed.add(name);
      from = at + wanted.length();
    }
    return printed;
  }

  private @Nullable String word(@Nullable String value) {
    return value != null && hasWord(value) ? value : null;
  }

  private boolean hasWord(String value) {
    return find("(?<![\\p{L}\\d])" + Pattern.quote(value) + "(?![\\p{L}\\d])");
  }

  private boolean find(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(text).find();
  }

  /**
   * Styles that print an issue print it in parentheses or after a word, behind the title; what
   * could be the year in its parentheses is the year.
   */
  private @Nullable String issue(Publication publication, int titleEnd) {
    String value = publication.issue();
    if (value == null) {
      return null;
    }
    int from = titleEnd == 0 ? 0 : offsets.get(titleEnd - 1);
    String quoted = Pattern.quote(value).replace(" ", "\\E ?\\Q");
    boolean isYear = value.equals(String.valueOf(publication.issued()));
    Matcher there =
        Pattern.compile(
                "\\(\\s*(?:no\\.?|issue|n\\.?)?\\s*"
                    + quoted
                    + "\\s*\\)|\\b(?:no|issue|iss|n|nr|núm|num|suppl)[.º°]?\\s*"
                    + quoted
                    + "(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE)
            .matcher(text)
            .region(from, text.length())
            .useTransparentBounds(true);
    return there.find() && (!isYear || there.find()) ? value : null;
  }

  private @Nullable String page(@Nullable String value) {
    if (value == null) {
      return null;
    }
    int dash = value.indexOf('-');
    return hasWord(dash > 0 ? value.substring(0, dash) : value) ? value : null;
  }

  private @Nullable String identifier(@Nullable String value) {
    return value != null && text.toLowerCase(Locale.ROOT).contains(value) ? value : null;
  }
}
