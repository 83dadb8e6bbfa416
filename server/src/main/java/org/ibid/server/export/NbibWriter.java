package org.ibid.server.export;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.bibliography.Languages;
import org.jspecify.annotations.Nullable;

/**
 * NBIB (NLM, "MEDLINE/PubMed Data Element (Field) Descriptions"). It is made for journal articles:
 * it has no place for addresses, and few types. Provenance is a general note.
 */
final class NbibWriter implements RecordWriter {

  /** Publication types of MeSH for CSL's types. */
  private static final Map<String, String> TYPES =
      Map.of(
          "article", "Preprint",
          "article-journal", "Journal Article",
          "article-newspaper", "Newspaper Article",
          "book", "Book",
          "dataset", "Dataset",
          "report", "Technical Report",
          "thesis", "Academic Dissertation");

  private final Appendable out;
  private final Notes notes;

  NbibWriter(Appendable out, Notes notes) {
    this.out = out;
    this.notes = notes;
  }

  @Override
  public void write(Entry entry) throws IOException {
    Publication publication = entry.publication();
    line("PMID", publication.pmid());
    line("OWN", "Ibid");
    titles(publication);
    for (Name author : publication.author()) {
      author(author);
    }
    line("AU", publication.etAl() ? "et al." : null);
    for (Name editor : publication.editor()) {
      line("FED", inFull(editor));
      line("ED", inShort(editor));
    }
    source(publication);
    line("AB", entry.abstractText());
    for (String keyword : entry.keywords()) {
      line("OT", keyword);
    }
    for (String note : notes.of(entry)) {
      line("GN", note);
    }
    out.append("\r\n");
  }

  /** A book's own title, or that of the book a chapter stands in, has a tag of its own. */
  private void titles(Publication publication) throws IOException {
    String type = publication.type() == null ? "" : publication.type();
    line(type.equals("book") ? "BTI" : "TI", publication.title());
    String container = publication.containerTitle();
    line(type.equals("chapter") ? "BTI" : type.equals("book") ? "CTI" : "JT", container);
    line("PT", TYPES.get(type));
    line("PT", "review".equals(publication.genre()) ? "Review" : null);
  }

  private void source(Publication publication) throws IOException {
    Integer year = publication.issued();
    line("DP", year == null ? null : year.toString());
    line("VI", publication.volume());
    line("IP", publication.issue());
    line("PG", publication.page());
    line("AID", publication.doi() == null ? null : publication.doi() + " [doi]");
    line("PMC", publication.pmcid());
    line("IS", publication.issn());
    line("ISBN", publication.isbn());
    line("PB", publication.publisher());
    line("PL", publication.publisherPlace());
    line("EN", publication.edition());
    String language = publication.language();
    line("LA", language == null ? null : Languages.marc(language));
  }

  /** A person stands twice, in full and with initials; a body has a tag of its own. */
  private void author(Name author) throws IOException {
    switch (author) {
      case Name.Literal(String literal) -> line("CN", literal);
      case Name.Personal personal -> {
        line("FAU", inFull(personal));
        line("AU", inShort(personal));
      }
    }
  }

  private static String inFull(Name name) {
    return switch (name) {
      case Name.Literal(String literal) -> literal;
      case Name.Personal(String family, String given, String suffix) ->
          family + "," + (given == null ? "" : " " + given) + (suffix == null ? "" : " " + suffix);
    };
  }

  private static String inShort(Name name) {
    return switch (name) {
      case Name.Literal(String literal) -> literal;
      case Name.Personal(String family, String given, String suffix) ->
          Stream.of(family, given == null ? "" : initials(given), suffix == null ? "" : suffix)
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" "));
    };
  }

  /** {@code JB} of {@code Jan Bernard}, {@code J. B.} and {@code JB}. */
  private static String initials(String given) {
    if (given.codePoints().allMatch(Character::isUpperCase)) {
      return given;
    }
    return Stream.of(given.split("[\\s.-]++", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  private void line(String tag, @Nullable String value) throws IOException {
    if (value != null && !value.isBlank()) {
      out.append(String.format(Locale.ROOT, "%-4s- ", tag)).append(Text.line(value)).append("\r\n");
    }
  }
}
