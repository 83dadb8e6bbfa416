package org.ibid.server.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The same article as its XML in another form that people hold: a file of the same name beside it.
 *
 * @param row the name of its row: the ending that all files of its kind share
 */
record Twin(String row, Path file) {

  /** An ending and its row. */
  private record Kind(String ending, String row) {}

  /** What a tool made of a PDF as it is laid out is not running text. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind(".html", ".html"),
          new Kind(".htm", ".html"),
          new Kind(".xhtml", ".html"),
          new Kind(".mhtml", ".mhtml"),
          new Kind(".pdf", ".pdf"),
          new Kind(".txt", ".txt"),
          new Kind(".layout.txt", ".layout.txt"),
          new Kind(".docx", ".docx"));

  /** The names of the rows that twins may have. */
  static List<String> rows() {
    return KINDS.stream().map(Kind::row).distinct().toList();
  }

  /** The twins of an article. */
  static List<Twin> of(Path article) {
    List<Twin> twins = new ArrayList<>();
    for (Kind kind : KINDS) {
      Path file = article.resolveSibling(stem(article) + kind.ending());
      if (Files.isRegularFile(file)) {
        twins.add(new Twin(kind.row(), file));
      }
    }
    return twins;
  }

  private static String stem(Path article) {
    return String.valueOf(article.getFileName()).replaceFirst("\\.n?xml$", "");
  }

  /**
   * What it prints, as far as that can be known without the readers that are measured: a PDF and
   * columns by the text in reading order that stands beside them; else nothing.
   *
   * @throws IOException where a file can't be read
   */
  PrintedPage page(Path article) throws IOException {
    Path text = article.resolveSibling(stem(article) + ".txt");
    return switch (row) {
      case ".html" -> PrintedPage.ofHtml(Files.readAllBytes(file));
      case ".txt" -> PrintedPage.ofText(Files.readAllBytes(file));
      default ->
          Files.isRegularFile(text)
              ? PrintedPage.ofText(Files.readAllBytes(text))
              : PrintedPage.unknown();
    };
  }
}
