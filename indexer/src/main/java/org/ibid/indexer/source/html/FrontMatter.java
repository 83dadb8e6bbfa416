package org.ibid.indexer.source.html;

import java.util.List;
import java.util.Locale;
import org.ibid.indexer.layout.PlainTextLayout;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;

/** The paper's own data: what the page says for machines, and else what its front prints. */
final class FrontMatter {

  private FrontMatter() {}

  /**
   * The data.
   *
   * @param front the lines from the title to the first part
   */
  static Publication of(Page page, Title title, List<String> front, Byline byline) {
    Publication tagged = page.metadata().publication();
    List<Name> authors = byline.of(tagged.author(), page.metadata().spokenAuthors());
    Publication said = tagged.toBuilder().author(authors).build();
    Publication.Builder fields = said.toBuilder();
    if (said.title() == null) {
      fields.title(title.text());
    }
    String kind = page.metadata().kind().toLowerCase(Locale.ROOT);
    if (kind.contains("review") && !kind.contains("book") && !kind.contains("peer")) {
      fields.genre("review");
    }
    boolean full = !said.author().isEmpty() && said.issued() != null;
    return full || front.isEmpty() ? fields.build() : filled(fields, said, printed(front));
  }

  private static Publication printed(List<String> front) {
    return new PlainTextLayout().read(String.join("\n\n", front)).publication();
  }

  private static Publication filled(
      Publication.Builder fields, Publication said, Publication printed) {
    if (said.author().isEmpty()) {
      fields.author(printed.author()).etAl(printed.etAl());
    }
    if (said.issued() == null) {
      fields.issued(printed.issued());
    }
    if (said.containerTitle() == null && printed.containerTitle() != null) {
      fields.containerTitle(printed.containerTitle()).type(printed.type());
      fields.volume(printed.volume()).issue(printed.issue()).page(printed.page());
    }
    if (said.doi() == null) {
      fields.doi(printed.doi());
    }
    if (said.pmid() == null) {
      fields.pmid(printed.pmid());
    }
    return fields.build();
  }
}
