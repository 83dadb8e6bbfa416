package org.ibid.server.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.Sources;
import org.ibid.server.eval.ReadingEvaluation.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwinTest {

  private static final String BODY =
      """
      Old mice hurt more than young ones do [1-3]. Running lowers their pain [2].
      Lind et al. [3] saw no effect of rest, which is why swimming was tried here.
      """;
  private static final String LIST =
      """
      References
      1. Abe K, Ito T. Age and pain in the mouse. Pain Lett 2001;4:11-19. doi:10.5555/abe.1
      2. Moss JH. Running wheels and allodynia. J Exerc Res 2008;31:200-212.
      3. Lind P, et al. Rest does not help. Pain Lett. 2010;13(1):5-9.
      """;

  @TempDir private Path folder;

  private static TwinArticle.Gold gold(PrintedPage page) throws IOException {
    return TwinArticle.of(Articles.named("a.xml"), page);
  }

  private static PrintedPage text(String text) {
    return PrintedPage.ofText(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void filesOfTheSameNameAreTwinsEachInTheRowOfItsKind() throws IOException {
    Path article = folder.resolve("a.xml");
    for (String name : List.of("a.htm", "a.pdf", "a.layout.txt", "b.html", "a.csv")) {
      Files.writeString(folder.resolve(name), "x");
    }

    assertThat(Twin.of(article).stream().map(Twin::row))
        .containsExactly(".html", ".pdf", ".layout.txt");
  }

  @Test
  void whatTheListDoesNotPrintIsNotExpected() throws IOException {
    Rendered rendered = gold(text(BODY + LIST)).rendered();

    assertThat(rendered.entries().get(0).unprinted()).containsExactly(Field.ISSUE);
    assertThat(rendered.entries().get(2).unprinted()).containsExactly(Field.DOI);
    assertThat(rendered.entries().get(2).gold().author()).hasSize(1);
    assertThat(rendered.front().doi()).as("the page names none").isNull();
  }

  @Test
  void aPageThatHoldsTheAbstractAloneHasNoListAndNoMarksToFind() throws IOException {
    TwinArticle.Gold gold =
        gold(text("Swimming lowers mechanical pain in old mice. doi:10.5555/invented.7"));

    assertThat(gold.rendered().entries()).isEmpty();
    assertThat(gold.isFit()).isFalse();
    assertThat(gold.rendered().front().doi()).isEqualTo("10.5555/invented.7");
  }

  @Test
  void ofAPdfWithoutItsTextAllIsExpected() throws IOException {
    TwinArticle.Gold gold = gold(PrintedPage.unknown());

    assertThat(gold.rendered().entries()).hasSize(3);
    assertThat(gold.isFit()).isTrue();
  }

  @Test
  void markupIsNoTextButItsLinksName() throws IOException {
    String html =
        "<html><head><title>Age and pain in the mouse</title></head><body><p>Rest do<i>es not</i> "
            + "h&eacute;lp<script>var x = 'Running wheels and allodynia';</script>"
            + "<a href='https://doi.org/10.5555%2FABE.1'>&#x3b1;&#945;</a></body></html>";
    PrintedPage page = PrintedPage.ofHtml(html.getBytes(StandardCharsets.UTF_8));
    List<GoldReference> references = Articles.named("a.xml").references();

    assertThat(page.holds("10.5555/abe.1")).isTrue();
    assertThat(page.about(references.get(0).publication())).isEmpty();
    assertThat(page.about(references.get(1).publication())).isEmpty();
    assertThat(page.about(references.get(2).publication()).orElseThrow().text()).contains("αα");
  }

  @Test
  void anEntryIsWholeWithItsTitleAuthorAndYearAndNoOtherTitle() throws IOException {
    List<Rendered.Entry> entries =
        List.of(
            entry("Ruiz A", "Swimming lowers pain in old mice", 2019),
            entry("Abe K", "Running does nothing of that kind", 2020));
    TitledEntries segmentation = new TitledEntries(entries);
    String one = "1. Ruiz A, Swimming lowers pain in old mice. A J of much and then some. 2019;1:2";
    String other = "Abe K. Running does nothing of that kind. J 2020";

    assertThat(segmentation.isWhole(entries.get(0), one, Strictness.SOFT)).isTrue();
    assertThat(segmentation.isWhole(entries.get(0), one + other, Strictness.SOFT)).isFalse();
    assertThat(segmentation.isWhole(entries.get(0), "in old mice. 2019", Strictness.SOFT))
        .isFalse();
  }

  private static Rendered.Entry entry(String author, String title, int year) {
    Publication publication =
        Publication.builder()
            .title(title)
            .author(List.of(new Name.Literal(author)))
            .issued(year)
            .build();
    return new Rendered.Entry(author + " " + title + " " + year, "", true, publication);
  }

  @Test
  void aTwinIsReadAsAFileAndTheLayoutsAreNotPrintedForIt() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.write(folder.resolve("in/a.xml"), Articles.bytes());
    Files.writeString(
        folder.resolve("in/a.txt"),
        "Swimming lowers mechanical pain in old mice\n\n" + BODY + LIST);
    Plan plan = new Plan(Half.ALL, 10, List.of(), Optional.empty());

    ReadingEvaluation.Result result = new ReadingEvaluation(new Sources(), plan).run(folder);

    assertThat(result.scores().rows()).containsExactly(ReadingEvaluation.NATIVE, ".txt");
    assertThat(result.scores().tally(".txt", ReadingScore.ENTRIES).soft())
        .isEqualTo(new Score(3, 0, 0));
    assertThat(result.scores().times(".txt")).hasSize(1);
  }

  @Test
  void aFileOfAnotherArticleIsNoTwin() throws IOException {
    Files.write(folder.resolve("a.xml"), Articles.bytes());
    Files.writeString(
        folder.resolve("a.html"), "<html><body><h1>Another article</h1></body></html>");
    Plan plan = new Plan(Half.ALL, 10, List.of(".html"), Optional.empty());

    ReadingEvaluation.Result result = new ReadingEvaluation(new Sources(), plan).run(folder);

    assertThat(result.scores().rows()).isEmpty();
    assertThat(result.rejected()).singleElement().asString().contains("a.html", "does not print");
  }
}
