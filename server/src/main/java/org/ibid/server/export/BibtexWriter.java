package org.ibid.server.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/**
 * BibTeX with BibLaTeX's types where BibTeX has none, in UTF-8. Provenance stands in {@code
 * annote}, which no style prints and Zotero and JabRef show.
 */
final class BibtexWriter implements RecordWriter {

  /** An entry type, and the subtype that tells apart what BibTeX has one type for. */
  private record Type(String entry, @Nullable String subtype) {
    static Type of(String entry) {
      return new Type(entry, null);
    }
  }

  private static final Map<String, Type> TYPES =
      Map.ofEntries(
          Map.entry("article", new Type("misc", "preprint")),
          Map.entry("article-journal", Type.of("article")),
          Map.entry("article-magazine", new Type("article", "magazine")),
          Map.entry("article-newspaper", new Type("article", "newspaper")),
          Map.entry("book", Type.of("book")),
          Map.entry("chapter", Type.of("incollection")),
          Map.entry("dataset", Type.of("dataset")),
          Map.entry("document", Type.of("misc")),
          Map.entry("entry-encyclopedia", Type.of("inreference")),
          Map.entry("graphic", Type.of("artwork")),
          Map.entry("legal_case", Type.of("jurisdiction")),
          Map.entry("legislation", Type.of("legislation")),
          Map.entry("manuscript", Type.of("unpublished")),
          Map.entry("motion_picture", Type.of("movie")),
          Map.entry("paper-conference", Type.of("inproceedings")),
          Map.entry("patent", Type.of("patent")),
          Map.entry("periodical", Type.of("periodical")),
          Map.entry("personal_communication", Type.of("letter")),
          Map.entry("report", Type.of("techreport")),
          Map.entry("review", Type.of("review")),
          Map.entry("software", Type.of("software")),
          Map.entry("song", Type.of("audio")),
          Map.entry("standard", Type.of("standard")),
          Map.entry("thesis", Type.of("phdthesis")),
          Map.entry("webpage", Type.of("online")));

  private static final Set<String> PARTS = Set.of("incollection", "inproceedings", "inreference");

  /** What would part a list of names, or a name, in the wrong place. */
  private static final Pattern PARTING = Pattern.compile(",|(?i:(?<!\\S)and(?!\\S))");

  /** A range is printed with an en dash, which BibTeX writes as two hyphens. */
  private static final Pattern RANGE = Pattern.compile("(?<=\\w)-(?=\\w)");

  private final Appendable out;
  private final Notes notes;
  private final CitationKeys keys = new CitationKeys();

  BibtexWriter(Appendable out, Notes notes) {
    this.out = out;
    this.notes = notes;
  }

  @Override
  public void write(Entry entry) throws IOException {
    Entry escaped = Escaped.of(entry);
    Publication publication = escaped.publication();
    Type type = type(publication);
    out.append('@').append(type.entry()).append('{').append(keys.next(entry));
    text("author", names(publication.author(), publication.etAl()));
    text("title", publication.title() == null ? null : LatexText.title(publication.title()));
    text("entrysubtype", type.subtype());
    field("type", publication.genre());
    source(publication, type.entry());
    text("editor", names(publication.editor(), false));
    identifiers(publication);
    text("keywords", keywords(escaped.keywords()));
    text("abstract", paragraphs(escaped.abstractText()));
    text("annote", notes.of(entry).stream().map(LatexText::of).collect(Collectors.joining("\n\n")));
    out.append("\n}\n\n");
  }

  private static Type type(Publication publication) {
    String csl = publication.type() == null ? "document" : publication.type();
    Type known = TYPES.get(csl);
    return known == null ? new Type("misc", csl) : known;
  }

  private void source(Publication publication, String type) throws IOException {
    boolean part = PARTS.contains(type) && publication.title() != null;
    field(part ? "booktitle" : "journal", publication.containerTitle());
    Integer year = publication.issued();
    text("year", year == null ? null : year.toString());
    field("volume", publication.volume());
    field("number", publication.issue());
    String pages = publication.page();
    text("pages", pages == null ? null : RANGE.matcher(LatexText.of(pages)).replaceAll("--"));
    field(publisherField(type), publication.publisher());
    field("address", publication.publisherPlace());
    field("edition", publication.edition());
    field("language", publication.language());
  }

  private static String publisherField(String type) {
    return switch (type) {
      case "phdthesis" -> "school";
      case "techreport" -> "institution";
      default -> "publisher";
    };
  }

  /** DOIs and addresses are verbatim: programs that know the fields take them as they are. */
  private void identifiers(Publication publication) throws IOException {
    text("doi", verbatim(publication.doi()));
    text("pmid", publication.pmid());
    text("pmcid", publication.pmcid());
    text("issn", publication.issn());
    text("isbn", publication.isbn());
    text("url", verbatim(publication.url()));
  }

  private static @Nullable String verbatim(@Nullable String address) {
    return address == null
        ? null
        : Text.line(address).replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
  }

  private static @Nullable String names(List<Name> names, boolean more) {
    List<String> list = new ArrayList<>();
    names.forEach(name -> list.add(name(name)));
    if (more) {
      list.add("others");
    }
    return list.isEmpty() ? null : String.join(" and ", list);
  }

  /** {@code von Last, Jr, First}; a body is one word in braces. */
  private static String name(Name name) {
    return switch (name) {
      case Name.Literal(String literal) -> LatexText.inBraces(LatexText.of(literal));
      case Name.Personal(String family, String given, String suffix) -> {
        String jr = suffix == null ? "" : part(suffix) + ", ";
        String first = given == null ? "" : part(given);
        boolean alone = jr.isEmpty() && first.isEmpty() && family.indexOf(' ') < 0;
        yield alone ? part(family) : (part(family) + ", " + jr + first).strip();
      }
    };
  }

  private static String part(String name) {
    String latex = LatexText.of(name);
    return PARTING.matcher(name).find() ? "{" + latex + "}" : latex;
  }

  /** Joined by commas, or where a keyword has one, each with a semicolon behind it. */
  private static @Nullable String keywords(List<String> keywords) {
    if (keywords.isEmpty()) {
      return null;
    }
    String joined = LatexText.of(String.join(", ", keywords));
    return keywords.stream().noneMatch(keyword -> keyword.indexOf(',') >= 0)
        ? joined
        : LatexText.of(String.join("; ", keywords) + ";");
  }

  private static @Nullable String paragraphs(String text) {
    return text.isEmpty()
        ? null
        : text.lines().map(Text::line).map(LatexText::of).collect(Collectors.joining("\n"));
  }

  private void field(String name, @Nullable String text) throws IOException {
    text(name, text == null ? null : LatexText.of(text));
  }

  private void text(String name, @Nullable String latex) throws IOException {
    if (latex != null && !latex.isBlank()) {
      out.append(",\n  ").append(name).append(" = {").append(latex).append('}');
    }
  }
}
