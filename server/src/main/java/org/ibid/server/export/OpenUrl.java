package org.ibid.server.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/**
 * A publication as a ContextObject of OpenURL 1.0 (ANSI/NISO Z39.88-2004) in key/encoded-value
 * form: what the title of a COinS element holds, by which Zotero sees items in a page.
 */
public final class OpenUrl {

  private final StringBuilder url = new StringBuilder("ctx_ver=Z39.88-2004");

  private OpenUrl() {}

  /** The context object, not escaped for HTML. */
  public static String of(Publication publication) {
    OpenUrl openUrl = new OpenUrl();
    openUrl.add(publication, Shape.of(publication));
    return openUrl.url.toString();
  }

  /**
   * What a publication is in the words of the standard's matrices.
   *
   * @param format which of its matrices describes it
   * @param genre what of that matrix it is
   * @param title the key that its title has
   * @param container the key that its container's title has
   */
  private record Shape(String format, String genre, String title, String container) {

    static Shape of(Publication publication) {
      return switch (publication.type() == null ? "" : publication.type()) {
        case "article-journal", "article-magazine", "article-newspaper", "review", "review-book" ->
            new Shape("journal", "article", "atitle", "jtitle");
        case "article" -> new Shape("journal", "preprint", "atitle", "jtitle");
        case "book" -> new Shape("book", "book", "btitle", "series");
        case "chapter", "entry-encyclopedia", "entry-dictionary" ->
            new Shape("book", "bookitem", "atitle", "btitle");
        case "paper-conference" -> new Shape("book", "proceeding", "atitle", "btitle");
        case "report" -> new Shape("book", "report", "btitle", "series");
        case "thesis" -> new Shape("dissertation", "", "title", "");
        case "patent" -> new Shape("patent", "", "title", "");
        default -> new Shape("dc", type(publication), "title", "source");
      };
    }

    /** What Zotero makes of a record of Dublin Core, where it knows better than "document". */
    private static String type(Publication publication) {
      return switch (publication.type() == null ? "" : publication.type()) {
        case "webpage", "post", "post-weblog" -> "webpage";
        case "software" -> "computerProgram";
        case "dataset" -> "dataset";
        default -> "document";
      };
    }
  }

  private void add(Publication publication, Shape shape) {
    boolean dublinCore = shape.format().equals("dc");
    add("rft_val_fmt", "info:ofi/fmt:kev:mtx:" + shape.format());
    add(dublinCore ? "rft.type" : "rft.genre", shape.genre());
    add("rft." + shape.title(), publication.title());
    add(
        shape.container().isEmpty() ? "" : "rft." + shape.container(),
        publication.containerTitle());
    Integer year = publication.issued();
    add("rft.date", year == null ? null : year.toString());
    locators(publication);
    identifiers(publication, dublinCore);
    names(publication, dublinCore);
    add("rft.publisher", publication.publisher());
    add("rft.place", publication.publisherPlace());
    add("rft.edition", publication.edition());
    add("rft.language", publication.language());
  }

  private void locators(Publication publication) {
    add("rft.volume", publication.volume());
    add("rft.issue", publication.issue());
    List<String> ends = Highwire.pages(publication.page());
    add("rft.pages", publication.page());
    add("rft.spage", ends.isEmpty() ? null : ends.getFirst());
    add("rft.epage", ends.size() < 2 ? null : ends.getLast());
  }

  private void identifiers(Publication publication, boolean dublinCore) {
    add("rft_id", publication.doi() == null ? null : "info:doi/" + publication.doi());
    add("rft_id", publication.pmid() == null ? null : "info:pmid/" + publication.pmid());
    add("rft_id", publication.url());
    add("rft.issn", publication.issn());
    add("rft.isbn", publication.isbn());
    if (dublinCore) {
      add("rft.identifier", publication.url());
    }
  }

  /** The first author also has keys of its own, for programs that look for no other. */
  private void names(Publication publication, boolean dublinCore) {
    if (!dublinCore && !publication.author().isEmpty()) {
      switch (publication.author().getFirst()) {
        case Name.Personal(String family, String given, String suffix) -> {
          add("rft.aulast", family);
          add("rft.aufirst", given);
          add("rft.ausuffix", suffix);
        }
        case Name.Literal(String literal) -> add("rft.aucorp", literal);
      }
    }
    List<String> names = new ArrayList<>();
    publication.author().forEach(name -> names.add(Highwire.name(name)));
    names.forEach(name -> add(dublinCore ? "rft.creator" : "rft.au", name));
  }

  private void add(String key, @Nullable String value) {
    if (value != null && !value.isBlank() && !key.isEmpty()) {
      url.append('&')
          .append(key)
          .append('=')
          .append(URLEncoder.encode(Text.line(value), StandardCharsets.UTF_8));
    }
  }
}
