package org.ibid.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The JATS articles that are read over and over: those of a folder, or made-up ones. */
final class Articles {

  /** More take longer to warm up and tell no more. */
  private static final int MOST = 100;

  private static final int MADE_UP = 5;
  private static final int PARAGRAPHS = 40;
  private static final int REFERENCES = 60;

  private Articles() {}

  /**
   * The bytes of the articles.
   *
   * @param folder with XML files, or empty for made-up articles
   */
  static List<byte[]> in(String folder) {
    return folder.isBlank() ? madeUp() : read(Path.of(folder));
  }

  private static List<byte[]> read(Path folder) {
    List<byte[]> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith("xml")).sorted().toList()) {
        if (articles.size() < MOST) {
          articles.add(Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the articles of " + folder, e);
    }
    return articles;
  }

  private static List<byte[]> madeUp() {
    List<byte[]> articles = new ArrayList<>();
    for (int i = 0; i < MADE_UP; i++) {
      articles.add(article(i).getBytes(StandardCharsets.UTF_8));
    }
    return articles;
  }

  private static String article(int number) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><article><front>");
    xml.append("<article-meta><title-group><article-title>Running and pain in cohort ")
        .append(number)
        .append("</article-title></title-group></article-meta></front><body><sec><title>Results")
        .append("</title>");
    for (int p = 0; p < PARAGRAPHS; p++) {
      xml.append("<p>");
      for (int s = 0; s < 6; s++) {
        int cited = 1 + (p * 6 + s * 7) % REFERENCES;
        xml.append("In rats with nerve injury, treadmill running reduced mechanical allodynia [")
            .append("<xref ref-type=\"bibr\" rid=\"B")
            .append(cited)
            .append("\">")
            .append(cited)
            .append("</xref>], whereas rest did not. ");
      }
      xml.append("</p>");
    }
    xml.append("</sec></body><back><ref-list>");
    for (int r = 1; r <= REFERENCES; r++) {
      xml.append("<ref id=\"B")
          .append(r)
          .append("\"><label>")
          .append(r)
          .append("</label><mixed-citation>Roe A, Doe BC. Treadmill running in rats, part ")
          .append(r)
          .append(". J Made Up Res. 20")
          .append(10 + r % 10)
          .append(';')
          .append(r)
          .append("(2):1")
          .append(r)
          .append("-20")
          .append(r)
          .append(".</mixed-citation></ref>");
    }
    return xml.append("</ref-list></back></article>").toString();
  }
}
