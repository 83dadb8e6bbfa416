package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.List;
import org.ibid.server.eval.GoldArticle.Mark;

/**
 * Marks by author and year.
 *
 * @param labels of each reference, by its position in the source
 * @param comma what stands between authors and year: {@code ", "} or a space
 * @param separator between works: {@code "; "}
 * @param joinsYears whether works of the same authors share their names: {@code Ito, 2001, 2003}
 */
record AuthorYearMarks(List<Label> labels, String comma, String separator, boolean joinsYears)
    implements MarkStyle {

  /**
   * How a reference is named in the text.
   *
   * @param authors {@code Ito}, {@code Ito & Abe}, {@code Ito et al.}
   * @param year with its letter: {@code 2016a}
   */
  record Label(String authors, String year) {}

  AuthorYearMarks {
    labels = List.copyOf(labels);
  }

  @Override
  public String print(Mark mark, boolean enclosed) {
    if (mark.narrative()) {
      String year = labels.get(mark.references().getFirst()).year();
      return enclosed ? comma + year : " (" + year + ")";
    }
    String works = works(mark.references().stream().map(labels::get).toList());
    return enclosed ? " " + works : " (" + works + ")";
  }

  private String works(List<Label> cited) {
    List<String> works = new ArrayList<>();
    String before = "";
    for (Label label : cited) {
      if (joinsYears && !works.isEmpty() && label.authors().equals(before)) {
        works.add(works.removeLast() + ", " + label.year());
      } else {
        works.add(label.authors() + comma + label.year());
      }
      before = label.authors();
    }
    return String.join(separator, works);
  }
}
