package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.server.eval.GoldArticle.Mark;
import org.ibid.server.eval.GoldArticle.Paragraph;

/**
 * The gold of an article that is read as the XML it is: all that is marked up, marks as they are.
 */
final class NativeArticle {

  private NativeArticle() {}

  static Rendered of(GoldArticle article) {
    Page page = new Page();
    MarkStyle asPrinted = (Mark mark, boolean enclosed) -> mark.printed();
    for (Paragraph paragraph : article.abstractParagraphs()) {
      page.paragraph("", paragraph, asPrinted);
    }
    article.sections().forEach(s -> s.paragraphs().forEach(p -> page.paragraph("", p, asPrinted)));
    List<Rendered.Entry> entries = new ArrayList<>();
    for (GoldReference reference : article.references()) {
      entries.add(
          new Rendered.Entry(text(reference), "", reference.hasFields(), reference.publication()));
    }
    return new Rendered(
        page.asCopied(), 0, article.publication(), entries, page.marks(), Segmentation.byMarkup());
  }

  private static String text(GoldReference reference) {
    if (reference.printed() != null) {
      return reference.printed();
    }
    Publication it = reference.publication();
    String authors = it.author().stream().map(Name::display).collect(Collectors.joining(" "));
    return Stream.of(authors, it.title(), it.containerTitle(), it.issued(), it.volume(), it.page())
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }
}
