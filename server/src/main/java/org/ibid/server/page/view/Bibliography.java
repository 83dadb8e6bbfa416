package org.ibid.server.page.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.indexer.json.CslJson;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.server.export.Highwire;
import org.ibid.server.export.OpenUrl;
import org.jspecify.annotations.Nullable;

/**
 * Bibliographic data as a page writes it.
 *
 * @param title null where it isn't known
 * @param allAuthors every printed name in one line; empty where none is known
 * @param firstAuthors as many names as a list of hits shows
 * @param brief who and when, as short as a text cites it: {@code Schaefer et al. 2014}
 * @param year null where it isn't known
 * @param container journal or book; null where it isn't known
 * @param locator volume, issue and pages: {@code 6(2):483–96}; empty where none is known
 * @param type in words: {@code Journal article}; null where it isn't known
 * @param links where it can be read, first the one to follow
 * @param publication all of it, for programs that look at the page
 */
public record Bibliography(
    @Nullable String title,
    String allAuthors,
    String firstAuthors,
    String brief,
    @Nullable String year,
    @Nullable String container,
    String locator,
    @Nullable String type,
    List<Link> links,
    Publication publication) {

  /** As many names as fit a line of a list of hits. */
  private static final int NAMES_SHOWN = 6;

  /** An address elsewhere: {@code DOI}, {@code 10.1000/1}. */
  public record Link(String name, String text, String href) {}

  public Bibliography {
    links = List.copyOf(links);
  }

  /** Reads CSL-JSON. */
  static Bibliography of(JsonNode csl) {
    return of(CslJson.read(csl));
  }

  static Bibliography of(Publication publication) {
    Integer year = publication.issued();
    return new Bibliography(
        publication.title(),
        names(publication, Integer.MAX_VALUE),
        names(publication, NAMES_SHOWN),
        brief(publication),
        year == null ? null : year.toString(),
        publication.containerTitle(),
        locator(publication),
        type(publication),
        links(publication),
        publication);
  }

  /** What a COinS element is titled; empty where nothing is known that it could be told by. */
  public String coins() {
    boolean known = publication.title() != null || publication.doi() != null;
    return known ? OpenUrl.of(publication) : "";
  }

  /** The tags of a page that is about it. */
  public List<Highwire.Tag> highwire() {
    return Highwire.of(publication);
  }

  private static String names(Publication publication, int most) {
    List<Name> names = publication.author();
    String shown = names.stream().limit(most).map(Names::full).collect(Collectors.joining(", "));
    return names.size() > most || publication.etAl() ? shown + ", et al." : shown;
  }

  private static String brief(Publication publication) {
    Integer year = publication.issued();
    return Stream.of(who(publication), year == null ? "" : year.toString())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String who(Publication publication) {
    List<Name> names = publication.author();
    if (names.isEmpty()) {
      return "";
    }
    String first = Names.family(names.getFirst());
    if (names.size() > 2 || publication.etAl()) {
      return first + " et al.";
    }
    return names.size() == 2 ? first + " & " + Names.family(names.get(1)) : first;
  }

  private static String locator(Publication publication) {
    StringBuilder locator = new StringBuilder();
    if (publication.volume() != null) {
      locator.append(publication.volume());
    }
    if (publication.issue() != null) {
      locator.append('(').append(publication.issue()).append(')');
    }
    if (publication.page() != null) {
      locator.append(locator.isEmpty() ? "" : ":").append(publication.page().replace('-', '–'));
    }
    return locator.toString();
  }

  private static @Nullable String type(Publication publication) {
    if (publication.genre() != null) {
      return Labels.capitalised(publication.genre());
    }
    return publication.type() == null ? null : Labels.type(publication.type());
  }

  private static List<Link> links(Publication publication) {
    List<Link> links = new ArrayList<>();
    String doi = publication.doi();
    if (doi != null) {
      links.add(new Link("DOI", doi, PageUrl.doi(doi)));
    }
    String pmid = publication.pmid();
    if (pmid != null) {
      links.add(new Link("PubMed", pmid, PageUrl.pmid(pmid)));
    }
    String pmcid = publication.pmcid();
    if (pmcid != null) {
      links.add(new Link("PMC", pmcid, PageUrl.pmcid(pmcid)));
    }
    return links;
  }
}
