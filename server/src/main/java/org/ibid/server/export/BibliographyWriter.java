package org.ibid.server.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.server.style.CitationStyles.Output;

/**
 * A bibliography in a citation style, as text or as a page: an entry a record, in the order of the
 * style. It is printed when the last record is known.
 */
final class BibliographyWriter implements RecordWriter {

  private final Appendable out;
  private final Wanted wanted;
  private final Bibliographies bibliographies;
  private final List<Publication> publications = new ArrayList<>();

  BibliographyWriter(Appendable out, Wanted wanted, Bibliographies bibliographies) {
    this.out = out;
    this.wanted = wanted;
    this.bibliographies = bibliographies;
  }

  @Override
  public void write(Entry entry) {
    publications.add(printable(entry));
  }

  /** What a style has nothing to print of has no entry: a title is always there. */
  private static Publication printable(Entry entry) {
    Publication publication = entry.publication();
    String title =
        Stream.of(publication.title(), entry.raw())
            .filter(Objects::nonNull)
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElse(entry.id());
    List<Name> authors = new ArrayList<>(publication.author());
    if (publication.etAl()) {
      authors.add(Name.literal("et al."));
    }
    return Escaped.map(publication.toBuilder().title(title).author(authors).build(), Text::line);
  }

  @Override
  public void end() throws IOException {
    if (wanted.format() == Format.HTML) {
      page(entries(Output.HTML));
    } else {
      for (String entry : entries(Output.TEXT)) {
        out.append(entry).append('\n');
      }
    }
  }

  private List<String> entries(Output output) {
    return publications.isEmpty()
        ? List.of()
        : bibliographies.print(wanted.style(), publications, output);
  }

  /** Entries by the style, and behind them what programs that look for items in a page find. */
  private void page(List<String> entries) throws IOException {
    String found = escaped(wanted.question().inWords());
    out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
    out.append("Bibliography – Ibid</title>\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<meta name=\"color-scheme\" content=\"light dark\">\n</head>\n<body>\n<main>\n");
    out.append("<h1>Bibliography</h1>\n<p>Found by Ibid on ");
    out.append(wanted.question().day().toString()).append(" among ").append(found);
    out.append(". Style: ").append(escaped(wanted.style())).append(".</p>\n");
    for (String entry : entries) {
      out.append("<p class=\"csl-entry\">").append(entry).append("</p>\n");
    }
    for (Publication publication : publications) {
      out.append("<span class=\"Z3988\" title=\"").append(escaped(OpenUrl.of(publication)));
      out.append("\"></span>\n");
    }
    out.append("</main>\n</body>\n</html>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
