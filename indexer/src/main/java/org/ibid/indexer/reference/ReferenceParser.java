package org.ibid.indexer.reference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;

/**
 * Reads a reference string into CSL-JSON fields.
 *
 * <p>What is surest is read first, and taken away, so that the rest has less room for error:
 * identifiers ({@link Identifiers}), the names at the start ({@link Authorship}), the year after
 * them ({@link OpeningYear}), the numbers at the end ({@link Locator}), an imprint ({@link
 * Imprint}), and last the border between title and container ({@link TitleSplit}). No citation
 * style is named anywhere: each step tries its few possible forms and keeps the one that explains
 * most.
 */
public final class ReferenceParser {

  /** No reference is longer; what is, is a page that was taken for one, and only begins like it. */
  private static final int MAX_LENGTH = 4_000;

  /** What stands for the title behind names that are read alone. */
  private static final String TITLE = "title";

  /** Tags that were left in the text. */
  private static final Pattern MARKUP =
      Pattern.compile("</?(?:i|b|em|italic|bold|strong|sup|sub|sc|span)>");

  /**
   * A bullet or number in front; the letter of an entry that holds several references, as in
   * chemistry, {@code b) K. Moss}.
   */
  private static final Pattern LEAD =
      Pattern.compile("^(?:[*\u2022\u25aa\u00b7] ?|\\[\\d{1,3}\\] ?|\\(?[a-z]\\) )");

  /** Dashes that stand for the names of the entry before, as authors or as editors. */
  private static final Pattern SAME_NAMES =
      Pattern.compile(
          "^(?:(?:[\u2014\u2013\u2015_-]{2,24}+ ?[.,:]?+ ?){1,4}+|\u2014[.,:] ?)"
              + "(?:\\(?[Ee]ds?\\.?\\)?[.,:]? |(?:and|&) )?+");

  public ReferenceParser() {}

  /**
   * The fields of one reference.
   *
   * @param raw the entry as printed, without its label
   */
  public ParsedReference parse(String raw) {
    String text = Spaces.collapsed(raw.length() > MAX_LENGTH ? raw.substring(0, MAX_LENGTH) : raw);
    String printed = withoutLead(withoutMarkup(text));
    String mended = EastAsian.counted(Spacing.mended(printed));
    String named = withoutSameNames(mended);
    boolean anonymous = named.length() < mended.length();
    return new Reading(Identifiers.in(named), anonymous).read();
  }

  private static String withoutSameNames(String text) {
    boolean dash = !text.isEmpty() && "\u2014\u2013\u2015_-".indexOf(text.charAt(0)) >= 0;
    return dash ? SAME_NAMES.matcher(text).replaceFirst("") : text;
  }

  /** Searches for a few characters are much cheaper than those for a pattern. */
  private static String withoutMarkup(String text) {
    return text.indexOf("</") < 0 ? text : MARKUP.matcher(text).replaceAll("");
  }

  private static String withoutLead(String text) {
    boolean name = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    return name ? text : LEAD.matcher(text).replaceFirst("");
  }

  /**
   * The names that a text is, if it is nothing else, as where print sets a title apart from what
   * stands before it: persons in any order of their parts, or a body.
   */
  public Optional<List<Name>> names(String text) {
    String line = Spaces.trimmed(Spaces.collapsed(text), ",.;:(");
    if (line.isEmpty() || line.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String whole = line + ". " + TITLE;
    AuthorList list = Authorship.of(whole);
    boolean all = !list.names().isEmpty() && whole.length() - list.end() == TITLE.length();
    return all
        ? Optional.of(list.names())
        : Bodies.isGroup(line) && line.indexOf(". ") < 0
            ? Optional.of(List.of(Name.literal(line)))
            : Optional.empty();
  }
}
