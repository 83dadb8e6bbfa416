package org.ibid.server.export;

import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/**
 * A publication as the {@code citation_*} tags in the head of its page, as Highwire Press began
 * them and Google Scholar's guide for webmasters lists them.
 */
public final class Highwire {

  /** A tag: {@code citation_title}, and what it says. */
  public record Tag(String name, String content) {}

  private final List<Tag> tags = new ArrayList<>();

  private Highwire() {}

  /** The tags, in an order that people can read. */
  public static List<Tag> of(Publication publication) {
    Highwire highwire = new Highwire();
    highwire.add(publication);
    return List.copyOf(highwire.tags);
  }

  private void add(Publication publication) {
    add("title", publication.title());
    publication.author().forEach(author -> add("author", name(author)));
    publication.editor().forEach(editor -> add("editor", name(editor)));
    Integer year = publication.issued();
    add("publication_date", year == null ? null : year.toString());
    add(container(publication.type()), publication.containerTitle());
    add("volume", publication.volume());
    add("issue", publication.issue());
    List<String> pages = pages(publication.page());
    add("firstpage", pages.isEmpty() ? null : pages.getFirst());
    add("lastpage", pages.size() < 2 ? null : pages.getLast());
    add("doi", publication.doi());
    add("pmid", publication.pmid());
    add("pmcid", publication.pmcid());
    add("issn", publication.issn());
    add("isbn", publication.isbn());
    add(publisher(publication.type()), publication.publisher());
    add("language", publication.language());
    add("public_url", publication.url());
  }

  private static String container(@Nullable String type) {
    return switch (type == null ? "" : type) {
      case "chapter", "entry-encyclopedia", "entry-dictionary" -> "inbook_title";
      case "paper-conference" -> "conference_title";
      default -> "journal_title";
    };
  }

  private static String publisher(@Nullable String type) {
    return switch (type == null ? "" : type) {
      case "thesis" -> "dissertation_institution";
      case "report" -> "technical_report_institution";
      default -> "publisher";
    };
  }

  private void add(String name, @Nullable String content) {
    if (content != null && !content.isBlank()) {
      tags.add(new Tag("citation_" + name, Text.line(content)));
    }
  }

  /** {@code Family, Given, Suffix}, or a body as it is called. */
  static String name(Name name) {
    return switch (name) {
      case Name.Literal(String literal) -> literal;
      case Name.Personal(String family, String given, String suffix) ->
          family + (given == null ? "" : ", " + given) + (suffix == null ? "" : ", " + suffix);
    };
  }

  /** First and last page; one where there is no more; none where pages aren't known. */
  static List<String> pages(@Nullable String pages) {
    if (pages == null || pages.isBlank()) {
      return List.of();
    }
    int dash = pages.indexOf('-');
    boolean range = dash > 0 && dash < pages.length() - 1 && pages.indexOf('-', dash + 1) < 0;
    return range ? List.of(pages.substring(0, dash), pages.substring(dash + 1)) : List.of(pages);
  }
}
