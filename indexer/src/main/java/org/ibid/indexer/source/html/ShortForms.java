package org.ibid.indexer.source.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A list of abbreviations whose pairs the page sets apart itself, in a table or list of terms. */
final class ShortForms {

  /** Longer text is no abbreviation, though some are of several words: {@code 95% CI}. */
  private static final int LONGEST = 60;

  /** A short form and what it stands for. */
  record Pair(String shortForm, String longForm) {}

  private ShortForms() {}

  /** The pairs of an element, in order; none where it is no such list. */
  static List<Pair> of(Element element) {
    return switch (element.normalName()) {
      case "dl" -> terms(element);
      case "table" -> rows(element);
      default -> List.of();
    };
  }

  private static List<Pair> terms(Element list) {
    List<Pair> pairs = new ArrayList<>();
    String term = "";
    for (Element part : list.select("dt, dd")) {
      if (part.normalName().equals("dt")) {
        term = part.text();
      } else {
        add(term, part.text(), pairs);
        term = "";
      }
    }
    return pairs;
  }

  /** Two columns, or twice two beside each other; a row of headings has no plain cell. */
  private static List<Pair> rows(Element table) {
    List<Pair> pairs = new ArrayList<>();
    for (Element row : table.select("tr")) {
      List<Element> cells = row.select("> td, > th");
      boolean heads = cells.stream().allMatch(cell -> cell.normalName().equals("th"));
      for (int i = 0; i + 1 < cells.size() && !heads && cells.size() % 2 == 0; i += 2) {
        add(cells.get(i).text(), cells.get(i + 1).text(), pairs);
      }
    }
    return pairs;
  }

  private static void add(String term, String meaning, List<Pair> pairs) {
    if (!term.isBlank() && term.length() <= LONGEST && !meaning.isBlank()) {
      pairs.add(new Pair(term, meaning));
    }
  }
}
