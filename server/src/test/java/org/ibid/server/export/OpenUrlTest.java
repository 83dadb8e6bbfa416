package org.ibid.server.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenUrlTest {

  /** Keys and values, as a resolver reads them. */
  private static Map<String, List<String>> parse(String url) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : url.split("&", -1)) {
      String[] sides = pair.split("=", 2);
      values
          .computeIfAbsent(sides[0], key -> new ArrayList<>())
          .add(URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
    }
    return values;
  }

  private static Publication.Builder article() {
    return Publication.builder()
        .type("article-journal")
        .title("Glia & \"pain\" <50%> = ألم")
        .author(List.of(new Name.Personal("de la Cruz", "J. B.", "Jr"), Name.literal("EIH Group")))
        .issued(2011)
        .containerTitle("J Pain")
        .volume("12")
        .issue("3")
        .page("483-96")
        .doi("10.1000/a#b?c")
        .pmid("123")
        .issn("0304-3959");
  }

  @Test
  void anArticleComesBackFieldByField() {
    Map<String, List<String>> read = parse(OpenUrl.of(article().build()));
    assertThat(read)
        .containsEntry("ctx_ver", List.of("Z39.88-2004"))
        .containsEntry("rft_val_fmt", List.of("info:ofi/fmt:kev:mtx:journal"))
        .containsEntry("rft.genre", List.of("article"))
        .containsEntry("rft.atitle", List.of("Glia & \"pain\" <50%> = ألم"))
        .containsEntry("rft.jtitle", List.of("J Pain"))
        .containsEntry("rft.date", List.of("2011"))
        .containsEntry("rft.volume", List.of("12"))
        .containsEntry("rft.issue", List.of("3"))
        .containsEntry("rft.pages", List.of("483-96"))
        .containsEntry("rft.spage", List.of("483"))
        .containsEntry("rft.epage", List.of("96"))
        .containsEntry("rft_id", List.of("info:doi/10.1000/a#b?c", "info:pmid/123"))
        .containsEntry("rft.issn", List.of("0304-3959"))
        .containsEntry("rft.aulast", List.of("de la Cruz"))
        .containsEntry("rft.aufirst", List.of("J. B."))
        .containsEntry("rft.ausuffix", List.of("Jr"))
        .containsEntry("rft.au", List.of("de la Cruz, J. B., Jr", "EIH Group"));
  }

  @ParameterizedTest
  @CsvSource({
    "book, book, rft.btitle, book",
    "chapter, book, rft.atitle, bookitem",
    "paper-conference, book, rft.atitle, proceeding",
    "report, book, rft.btitle, report",
    "thesis, dissertation, rft.title, ",
    "webpage, dc, rft.title, ",
  })
  void everyTypeHasItsMatrix(String type, String matrix, String titleKey, String genre) {
    Map<String, List<String>> read = parse(OpenUrl.of(article().type(type).build()));
    assertThat(read.get("rft_val_fmt")).containsExactly("info:ofi/fmt:kev:mtx:" + matrix);
    assertThat(read).containsKey(titleKey);
    assertThat(read.get("rft.genre")).isEqualTo(genre == null ? null : List.of(genre));
  }

  @Test
  void whatIsNotKnownIsNotThere() {
    assertThat(parse(OpenUrl.of(Publication.builder().title("Glia").build())))
        .containsOnlyKeys("ctx_ver", "rft_val_fmt", "rft.type", "rft.title");
  }

  @Test
  void tagsOfAPageSayTheSame() {
    Map<String, List<String>> tags = new LinkedHashMap<>();
    for (Highwire.Tag tag : Highwire.of(article().language("en").build())) {
      tags.computeIfAbsent(tag.name(), name -> new ArrayList<>()).add(tag.content());
    }
    assertThat(tags)
        .containsEntry("citation_title", List.of("Glia & \"pain\" <50%> = ألم"))
        .containsEntry("citation_author", List.of("de la Cruz, J. B., Jr", "EIH Group"))
        .containsEntry("citation_publication_date", List.of("2011"))
        .containsEntry("citation_journal_title", List.of("J Pain"))
        .containsEntry("citation_volume", List.of("12"))
        .containsEntry("citation_issue", List.of("3"))
        .containsEntry("citation_firstpage", List.of("483"))
        .containsEntry("citation_lastpage", List.of("96"))
        .containsEntry("citation_doi", List.of("10.1000/a#b?c"))
        .containsEntry("citation_pmid", List.of("123"))
        .containsEntry("citation_issn", List.of("0304-3959"))
        .containsEntry("citation_language", List.of("en"));
  }

  @ParameterizedTest
  @CsvSource({
    "chapter, citation_inbook_title",
    "paper-conference, citation_conference_title",
    "article-journal, citation_journal_title",
  })
  void tagsNameWhatItStandsIn(String type, String tag) {
    assertThat(Highwire.of(article().type(type).build())).contains(new Highwire.Tag(tag, "J Pain"));
  }
}
