package org.ibid.indexer.source.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.source.Head;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Recognition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

  private static final String TEXT =
      "<h2>Introduction</h2><p>Old mice hurt more than young ones do. Nobody knows why that is so, and nobody has asked them; we did, for six weeks, with forty mice of both sexes.</p>";

  private static Recognition recognised(String head) {
    return new HtmlReader().recognises(Head.of(head.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html>",
        "\n\n <!-- saved --> <!doctype HTML PUBLIC \"-//W3C//DTD\"><html>",
        "<HTML lang=en><head>",
        "<?xml version='1.0'?><!DOCTYPE html><html xmlns='x'>",
        "<body>x"
      })
  void pagesAreRecognised(String head) {
    assertThat(recognised(head)).isEqualTo(Recognition.SURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div class='x'>A part of a page</div>", "<p>A paragraph", "<h1>Title</h1>"})
  void partsOfPagesMayBePages(String head) {
    assertThat(recognised(head)).isEqualTo(Recognition.PERHAPS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How to write <html> in a text",
        "<article><front/>",
        "<!DOCTYPE article><article>",
        "<!DOCTYPE PubmedArticleSet><x>",
        "%PDF-1.4 <html>",
        "<b1>2</b1>",
        "1. <p> is a tag",
        "<rdf:RDF>"
      })
  void whatOnlyQuotesMarkupIsNoPage(String head) {
    assertThat(recognised(head)).isEqualTo(Recognition.NO);
  }

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
  }

  @Test
  void tagsForMachinesGiveTheFrontMatter() {
    Publication it =
        Pages.paper(
                page(
                    """
                    <meta name="citation_title" content="Swimming &amp;amp; pain"><meta name="citation_author" content="Ana M. Ruiz">
                    <meta name="citation_author" content="Ben Okafor"><meta name="citation_publication_date" content="2020/01/05">
                    <meta name="citation_online_date" content="2019/12/24"><meta name="citation_journal_title" content="Journal of Invented Pain">
                    <meta name="citation_volume" content="12"><meta name="citation_issue" content="3"><meta name="citation_firstpage" content="101">
                    <meta name="citation_lastpage" content="109"><meta name="citation_doi" content="doi:10.5555/Invented.7"><meta name="citation_pmid" content="12345">
                    <meta name="dc.type" content="Review"><meta name="DC.Creator" content="Ruiz, Ana M."><meta name="DC.Creator" content="Okafor, Ben">
                    """,
                    TEXT))
            .publication();

    assertThat(it.title()).isEqualTo("Swimming & pain");
    assertThat(it.author())
        .containsExactly(
            new Name.Personal("Ruiz", "Ana M.", null), new Name.Personal("Okafor", "Ben", null));
    assertThat(it.issued()).as("the earliest").isEqualTo(2019);
    assertThat(it.containerTitle()).isEqualTo("Journal of Invented Pain");
    assertThat(
            List.of(
                String.valueOf(it.volume()), String.valueOf(it.issue()), String.valueOf(it.page())))
        .containsExactly("12", "3", "101-109");
    assertThat(it.doi()).isEqualTo("10.5555/invented.7");
    assertThat(it.pmid()).isEqualTo("12345");
    assertThat(it.genre()).isEqualTo("review");
  }

  @Test
  void linkedDataGivesTheFrontMatterToo() {
    String json =
        """
        <script type="application/ld+json">{broken</script>
        <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["ScholarlyArticle"],"headline":"Swimming and pain",
        "author":[{"@type":"Person","givenName":"Ana","familyName":"Ruiz"},{"@type":"Organization","name":"The Mouse Group"}],"datePublished":"2019-03-01",
        "isPartOf":{"@type":"PublicationIssue","issueNumber":"3","isPartOf":{"@type":["PublicationVolume"],"volumeNumber":12,"isPartOf":{"@type":"Periodical","name":"J Inv Pain"}}},
        "sameAs":"https://doi.org/10.5555/x.1","pageStart":"5","pageEnd":"9"}]}</script>
        """;
    Publication it = Pages.paper(page(json, TEXT)).publication();

    assertThat(it.title()).isEqualTo("Swimming and pain");
    assertThat(it.author())
        .containsExactly(new Name.Personal("Ruiz", "Ana", null), Name.literal("The Mouse Group"));
    assertThat(it.containerTitle() + " " + it.volume() + " " + it.issue() + " " + it.page())
        .isEqualTo("J Inv Pain 12 3 5-9");
    assertThat(it.doi()).isEqualTo("10.5555/x.1");
  }

  @Test
  void aPageWithoutTagsIsReadByWhatItPrints() {
    Paper paper =
        Pages.paper(
            page(
                "<title>Swimming lowers pain in old mice - J Inv Pain</title>",
                "<div><a href='/'>Home</a></div><center><font size=5><b>Swimming lowers pain in old mice</b></font></center>"
                    + "<p>Ana M. Ruiz<sup>1</sup>, Ben Okafor<sup>1,2</sup> and Kim Abe<sup>2</sup></p><p><sup>1</sup>Department of Physiology, University of Nowhere, Nowhere</p>"
                    + "<p>Published 3 March 2019</p><p><b>Abstract</b></p><p>It does so.</p><p><b>1. Introduction</b></p><p>Old mice hurt more than young ones do.</p>"));

    assertThat(paper.publication().title()).isEqualTo("Swimming lowers pain in old mice");
    assertThat(paper.publication().author()).hasSize(3);
    assertThat(paper.publication().issued()).isEqualTo(2019);
    assertThat(paper.abstractText()).isEqualTo("It does so.");
    assertThat(paper.sections()).extracting(Section::heading).containsExactly("Introduction");
  }

  @Test
  void headingsHaveTheLevelsThatThePageShows() {
    Paper paper =
        Pages.paper(
            page(
                "",
                "<h1>Swimming</h1><h3>Abstract</h3><h4>Background</h4><p>Why.</p><h4>Results</h4><p>What.</p>"
                    + "<h3>2. Methods</h3><h4>2.1 Mice</h4><p>Forty mice.</p><h3>Own words</h3><p>More.</p><h3>Keywords</h3><p>pain; mice; swimming.</p>"));

    assertThat(paper.sections())
        .extracting(section -> section.heading() + " " + section.level())
        .containsExactly("Methods 1", "Mice 2", "Own words 1");
    assertThat(paper.abstractText()).isEqualTo("Background: Why.\n\nResults: What.");
    assertThat(paper.keyword()).containsExactly("pain", "mice", "swimming");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>Just a moment...</title><body>Checking your browser before accessing the site. | check for robots",
        "<title>Journal</title><body><div id=root></div><noscript>You need to enable JavaScript.</noscript><script src=a.js></script> | script fills",
        "<body><div id='app'></div><script>load()</script> | script fills",
        "<body><h1>404</h1><p>Page not found. | error page",
        "<body><h1>Sign in</h1><p>Log in to continue. Forgot your password? | login or paywall",
        "<title>Search results for pain</title><body><ol><li>One 2001<li>Two 2002</ol> | search results",
        "<html><head><title>x</title></head><body></body></html> | empty body",
        "<body><p>Hello | without a paper"
      })
  void pagesThatAreNoPaperSayWhatTheyLookLike(String page, String what) {
    assertThat(Pages.rejection(page)).contains(what);
  }

  @Test
  void aPageOfThePapersDataAloneIsARecord() {
    Paper paper =
        Pages.paper(
            page(
                "<meta name='citation_title' content='Swimming'><meta name='citation_abstract' content='It helps.'>",
                "<p>Sign in to read this article.</p>"));

    assertThat(paper.abstractText()).isEqualTo("It helps.");
    assertThat(paper.warnings()).anyMatch(w -> w.contains("no text of the paper"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GBK", "gb2312", "Shift_JIS", "windows-1251", "UTF-16LE", "UTF-16BE", "UTF-8"})
  void thePagesOwnEncodingIsUsed(String name) {
    Charset charset = Charset.forName(name);
    String word = name.startsWith("w") ? "боль" : name.startsWith("S") ? "疼痛マウス" : "疼痛";
    boolean wide = name.startsWith("UTF-16");
    String html =
        (wide ? "\uFEFF" : "")
            + page(
                "<meta http-equiv='Content-Type' content='text/html; charset=" + name + "'>",
                TEXT + "<p>" + word + "</p>");

    Outcome outcome = Pages.outcome(html.getBytes(charset));

    assertThat(outcome).isInstanceOf(Outcome.Read.class);
    assertThat(((Outcome.Read) outcome).paper().sections().getFirst().text()).contains(word);
  }

  @Test
  void formulasAreTheirText() {
    String text =
        Pages.paper(
                page(
                    "",
                    TEXT
                        + "<p>Here <math><mi>x</mi><annotation>tex</annotation></math> and <img class='math' alt='\\alpha'>"
                        + " and <script type='math/tex'>y^2</script> stand.</p>"))
            .sections()
            .getFirst()
            .text();

    assertThat(text).contains("Here x and \\alpha and y^2 stand.");
  }

  @Test
  void figuresAndTablesAreDroppedAndColumnsOfThePageAreNot() {
    Paper paper =
        Pages.paper(
            page(
                "",
                "<table><tr><td>"
                    + TEXT.repeat(6)
                    + "<table><tr><td>12</td><td>13</td></tr></table></td></tr></table>"
                    + "<figure><figcaption>Figure 1. A mouse.</figcaption></figure>"));

    assertThat(paper.sections()).isNotEmpty();
    assertThat(paper.dropped()).anyMatch(d -> d.why().equals("table") && d.text().equals("12 13"));
    assertThat(paper.dropped()).anyMatch(d -> d.text().startsWith("Figure 1."));
  }

  @Test
  void partsOfAnEntryThatOnlyTheirPlacesSetApartAreToldApart() {
    String entry =
        "<li id='b%d'><div class='authors'>K. Abe, T. Ito</div><div class='what'>Age and pain in the mouse number %d</div><div class='host'>Pain Letters, 4 (2001), pp. 11-19</div></li>";
    Paper paper =
        Pages.paper(
            page(
                "",
                TEXT
                    + "<h2>References</h2><ol>"
                    + entry.formatted(1, 1)
                    + entry.formatted(2, 2)
                    + entry.formatted(3, 3)
                    + "</ol>"));

    assertThat(paper.references()).hasSize(3);
    assertThat(paper.references().getFirst().publication().title())
        .isEqualTo("Age and pain in the mouse number 1");
    assertThat(paper.references().getFirst().publication().author()).hasSize(2);
    assertThat(paper.references().getFirst().raw()).doesNotContain("Ito. Age");
  }

  @Test
  void partsThatAreCalledByWhatTheyAreGiveTheFields() {
    String entry =
        "<li><span class='cit-auth'><span class='cit-name-surname'>van Dyk</span> <span class='cit-name-given-names'>K</span></span>."
            + " <span class='cit-article-title'>Pain. And in age</span> <abbr class='cit-jnl-abbrev'>Pain Lett</abbr> <span class='cit-vol'>4</span>:"
            + "<span class='cit-fpage'>11</span>-<span class='cit-lpage'>19</span>, <span class='cit-pub-date'>2001</span>.</li>";
    Publication it =
        Pages.paper(page("", TEXT + "<h2>References</h2><ol>" + entry.repeat(3) + "</ol>"))
            .references()
            .getFirst()
            .publication();

    assertThat(it.title()).isEqualTo("Pain. And in age");
    assertThat(it.containerTitle() + it.volume() + it.page() + it.issued())
        .isEqualTo("Pain Lett411-192001");
    assertThat(it.author()).containsExactly(new Name.Personal("van Dyk", "K", null));
  }

  @Test
  void italicsBehindTheAuthorsAreATitleUnlessOfAJournal() {
    String list =
        "<ol><li>Department of Sand, Shells: <em>National Shore Strategy: a plan</em>. Department of Sand, Leeds; 2007.</li>"
            + "<li>TIDE: <em>Depths of moorings</em>. Pier Press; 2008.</li>"
            + "<li>Abe K, Ito T, <i>Pain Letters</i> <b>4</b>, 11-19 (2001).</li>"
            + "<li>Abe K, Ito T. Age and pain in the mouse. <i>Pain Letters</i> 2001;4:11-19.</li></ol>";
    List<Publication> cited =
        Pages.paper(page("", TEXT + "<h2>References</h2>" + list)).references().stream()
            .map(reference -> reference.publication())
            .toList();

    assertThat(cited.get(0).title()).isEqualTo("National Shore Strategy: a plan");
    assertThat(cited.get(0).author()).containsExactly(Name.literal("Department of Sand, Shells"));
    assertThat(cited.get(1).title()).isEqualTo("Depths of moorings");
    assertThat(cited.get(1).author()).containsExactly(Name.literal("TIDE"));
    assertThat(cited.get(2).title()).isNull();
    assertThat(cited.get(3).title()).isEqualTo("Age and pain in the mouse");
    assertThat(cited.get(3).containerTitle()).isEqualTo("Pain Letters");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta name='citation_author' content='Ana Ruiz'><meta name='citation_author' content='Li Ng'> | <p>Ana Ruiz<sup>1</sup>, Li Ng<sup>2</sup> and on behalf of the Shore Study Group</p> | Ruiz Ana; Ng Li; Shore Study Group",
        "<meta name='citation_author' content='Ana Ruiz'><meta name='citation_author' content='Li Ng'> | <p>Ana Ruiz, Li Ng for the SHORE investigators</p> | Ruiz Ana; Ng Li; SHORE investigators",
        "<meta name='citation_author' content='Ana Herrera Soler'><meta name='citation_author' content='Li Ng'> | <p>Cite as: Herrera Soler A, Ng L (2020) Old mice.</p> | Herrera Soler Ana; Ng Li",
        "<meta name='citation_authors' content='Ruiz, A. M., Ng, L., Poe, B.'> | <p>x</p> | Ruiz A. M.; Ng L.; Poe B.",
        "<meta name='citation_author' content='Ruiz, Ana'><meta name='citation_author' content='Ng, Li'><meta name='citation_author' content='Ruiz, Ana'><meta name='citation_author' content='Ng, Li'> | <p>x</p> | Ruiz Ana; Ng Li",
        "<meta name='citation_author' content='Ana Ruiz'><meta name='citation_author' content='Shore Trialists'> | <p>Ana Ruiz and the Shore Trialists</p> | Ruiz Ana; Shore Trialists",
        "'' | <div class='author-group'><button><span class='given-name'>Ana María</span> <span class='surname'>Ruiz Soler</span></button></div> | Ruiz Soler Ana María"
      })
  void authorsAreWholeWhereTagsLeaveThemOpen(String tags, String byline, String names) {
    Paper paper =
        Pages.paper(
            page(
                "<meta name='citation_title' content='Old mice swim'>" + tags,
                "<h1>Old mice swim</h1>" + byline + TEXT));

    assertThat(paper.publication().author().stream().map(Name::display))
        .containsExactly(names.split("; ", -1));
  }

  @Test
  void whatTagsSayIsCitedStandsInForAList() {
    String tag = "<meta name='citation_reference' content='%s'>";
    Paper paper =
        Pages.paper(
            page(
                "<meta name='citation_title' content='Old mice swim'>"
                    + tag.formatted(
                        "citation_title=Age; and pain in the mouse; citation_journal_title=Pain Letters; citation_author=K. Abe; citation_author=T. Ito; citation_volume=4; citation_issue=2; citation_firstpage=11; citation_lastpage=19; citation_year=2001; citation_doi=10.5555/abe")
                    + tag.formatted(
                        "citation_inbook_title=Wheels; citation_title=Running; citation_author=JH Moss, P Lind; citation_publication_date=2008; citation_pages=7–9")
                    + tag.formatted("Lind P. Rest does not help. Pain Lett. 2010;13:5-9."),
                TEXT + "<p>Old mice hurt [1]. Running helps [2, 3].</p>"));

    Publication first = paper.references().getFirst().publication();
    assertThat(first.title()).isEqualTo("Age; and pain in the mouse");
    assertThat(first.author()).hasSize(2);
    assertThat(first.containerTitle() + first.volume() + first.issue() + first.page())
        .isEqualTo("Pain Letters4211-19");
    Publication second = paper.references().get(1).publication();
    assertThat(second.author()).hasSize(2);
    assertThat(second.type() + second.containerTitle() + second.page())
        .isEqualTo("chapterWheels7-9");
    assertThat(paper.references().get(2).publication().title()).isEqualTo("Rest does not help");
    assertThat(
            paper.statements().stream()
                .flatMap(s -> s.citations().stream())
                .map(c -> String.join(",", c.references())))
        .containsExactly("1", "2,3");
  }

  @Test
  void raisedNumbersWithoutLinksAreMarks() {
    Paper paper =
        Pages.paper(
            page(
                "",
                TEXT
                    + "<p>Wheels of 3 m<sup>2</sup> help.<sup>1,2</sup> Rest<sup>3</sup> does not.</p>"
                    + "<h2>References</h2><ol><li>Abe K. Age. Pain Lett. 2001;4:11.</li><li>Moss J. Wheels. Pain Lett. 2008;5:12.</li><li>Lind P. Rest. Pain Lett. 2010;13:5.</li></ol>"));

    assertThat(
            paper.statements().stream()
                .flatMap(s -> s.citations().stream())
                .map(c -> String.join(",", c.references())))
        .containsExactly("1,2", "3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<table><tr><td>",
        "<ol><li>",
        "<div></div>",
        "<p>",
        "<tr><td>",
        "</div>",
        "<li>x",
        "<a href='#x'>",
        "<p>x ",
        "<span id=r>",
        "<h2>References</h2><p>1 2001"
      })
  void deepAndEndlessMarkupTakesNoTime(String open) {
    String page = page("", TEXT + open.repeat(100_000) + "text 2001");

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Pages.outcome(page));
  }

  @Test
  void sloppyPagesOfSomeHundredOpenElementsAreRead() {
    Paper paper = Pages.paper(page("", TEXT + "<font><b><div>x</div>".repeat(900) + TEXT));

    assertThat(paper.sections()).isNotEmpty();
    assertThat(Pages.rejection(page("", TEXT + "<b>".repeat(6_000)))).contains("nests 6");
  }

  @Test
  void aPageThatIsTooLargeIsRefused() {
    byte[] bytes = new byte[Input.MAX_WHOLE + 1];

    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> new HtmlReader().read(Input.of("x.html", bytes), o -> {})))
        .hasMessageContaining("more than");
  }
}
