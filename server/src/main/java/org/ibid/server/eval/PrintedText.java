package org.ibid.server.eval;

import java.util.List;
import java.util.Locale;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/** Lines about an article that several layouts print. */
final class PrintedText {

  private PrintedText() {}

  static String of(@Nullable String value) {
    return value == null ? "" : value;
  }

  static String lower(@Nullable String value) {
    return of(value).toLowerCase(Locale.ROOT);
  }

  /** {@code Pain volume 7, pages 12–19 (2021)}. */
  static String journalLine(Publication it) {
    String volume = it.volume() == null ? "" : " volume " + it.volume();
    String page = of(it.page());
    String where =
        page.contains("-") ? ", pages " + page.replace('-', '–') : ", Article number: " + page;
    return of(it.containerTitle())
        + volume
        + (page.isEmpty() ? "" : where)
        + " ("
        + it.issued()
        + ")";
  }

  /** {@code Pain. 2021;7(2):12-19}. */
  static String compactLine(Publication it, String date) {
    String issue = it.issue() == null ? "" : "(" + it.issue() + ")";
    String pages = it.page() == null ? "" : ":" + it.page();
    return of(it.containerTitle()) + ". " + date + ";" + of(it.volume()) + issue + pages + ".";
  }

  /**
   * How Springer's pages ask to be cited: one author and et al. where there are more than three.
   */
  static String citeThis(GoldArticle article) {
    Publication it = article.publication();
    List<String> names = it.author().stream().map(name -> Byline.inverted(name, "")).toList();
    String authors = names.size() > 3 ? names.getFirst() + " et al." : Byline.joined(names, ", ");
    String volume = it.volume() == null ? "" : " " + it.volume();
    String page = it.page() == null ? "" : ", " + it.page().replace('-', '–');
    String doi = it.doi() == null ? "" : " https://doi.org/" + it.doi();
    return authors
        + " "
        + it.title()
        + ". "
        + of(it.containerTitle())
        + volume
        + page
        + " ("
        + it.issued()
        + ")."
        + doi;
  }
}
