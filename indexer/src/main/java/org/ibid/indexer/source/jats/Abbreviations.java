package org.ibid.indexer.source.jats;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.source.markup.PaperDraft;

/** What a paper's own list says its abbreviations mean. */
final class Abbreviations {

  /** {@code CIPN: chemotherapy-induced …}, with any of the marks that set the two apart. */
  private static final Pattern PAIR =
      Pattern.compile("([^:=,;\u2013\u2014]{1,30}?) ?+(?:[:=,\u2013\u2014]| - ) ?+(\\S.*+)");

  private static final Pattern LIST_LABEL =
      Pattern.compile("(?:List of )?[Aa]bbreviations?(?: used)? ?[:.] ?");

  /** A term of a glossary that is longer is a word that is explained, not shortened. */
  private static final int LONGEST = 30;

  private Abbreviations() {}

  static boolean isHeading(String heading) {
    String lower = heading.toLowerCase(Locale.ROOT);
    return lower.contains("abbreviation") || lower.contains("acronym");
  }

  /** Reads a list in running text, its pairs set apart by semicolons; whether it is one. */
  static boolean read(PaperDraft draft, String text) {
    Matcher label = LIST_LABEL.matcher(text);
    String list = label.lookingAt() ? text.substring(label.end()) : text;
    boolean all = true;
    for (String part : list.split("; ?+|\\.$", -1)) {
      Matcher pair = PAIR.matcher(part.strip());
      if (pair.matches()) {
        put(draft, pair.group(1), pair.group(2));
      } else {
        all &= part.isBlank();
      }
    }
    return all;
  }

  /** Whether a pair could be kept: a short form of some characters, and what it stands for. */
  static boolean put(PaperDraft draft, String term, String meaning) {
    String shortForm = stripped(term, ":,=");
    String longForm = stripped(meaning, ".;,");
    if (shortForm.isEmpty() || longForm.isEmpty() || shortForm.length() > LONGEST) {
      return false;
    }
    draft.abbreviations().putIfAbsent(shortForm, longForm);
    return true;
  }

  private static String stripped(String text, String ends) {
    int end = text.length();
    while (end > 0 && (ends.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return text.substring(0, end).strip();
  }

  /** Reads a list that is marked up as one, or as running text; what is neither is dropped. */
  static void read(PaperDraft draft, Element list) {
    for (Element part : list.elements()) {
      switch (part.name()) {
        case "title", "label" -> {
          // Says only that it is a list of abbreviations.
        }
        case "def-item" -> definition(draft, part);
        case "p", "list-item", "tr" -> {
          if (part.elements().stream().anyMatch(e -> Prose.isBlock(e.name()))) {
            read(draft, part);
          } else {
            text(draft, part);
          }
        }
        default -> read(draft, part);
      }
    }
  }

  private static void text(PaperDraft draft, Element part) {
    java.util.List<Element> cells = part.elements("td");
    boolean row = cells.size() == 2 && put(draft, cells.getFirst().text(), cells.getLast().text());
    if (!row && !read(draft, part.text())) {
      draft.drop(part.text(), "abbreviation list furniture");
    }
  }

  private static void definition(PaperDraft draft, Element item) {
    String term = item.first("term").map(Element::text).orElse("");
    String meaning = item.first("def").map(Element::text).orElse("");
    if (!put(draft, term, meaning)) {
      draft.drop(item.text(), "abbreviation list furniture");
    }
  }
}
