package org.ibid.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalReadingCommandTest {

  private static final String ARTICLE =
      """
      <article><front><article-meta><article-id pub-id-type="doi">10.5555/x.1</article-id>
      <title-group><article-title>Swimming lowers pain in old mice</article-title></title-group>
      <contrib-group><contrib contrib-type="author"><name><surname>Ruiz</surname><given-names>Ana</given-names></name></contrib></contrib-group>
      <pub-date><year>2019</year></pub-date></article-meta></front>
      <body><p>Old mice hurt more than young mice do [<xref ref-type="bibr" rid="b1">1</xref>].</p></body>
      <back><ref-list><ref id="b1"><element-citation publication-type="journal"><name><surname>Abe</surname><given-names>K</given-names></name>
      <article-title>Age and pain in the mouse</article-title><source>Pain Lett</source><year>2001</year><volume>4</volume><fpage>11</fpage><lpage>19</lpage></element-citation></ref></ref-list></back></article>
      """;

  @TempDir private Path folder;

  @Test
  void printsARowALayout() throws IOException {
    Files.writeString(folder.resolve("a.xml"), ARTICLE);

    Run run =
        Run.of("eval-reading", folder.toString(), "--write", folder.resolve("out").toString());

    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out().lines().map(line -> line.split(" ", 2)[0]))
        .contains("publisher", "repository", "nature", "harvard", "pdf", "record", "ocr");
    assertThat(run.err()).contains("1 articles");
    assertThat(folder.resolve("out/pdf/a.txt")).exists();
  }

  @Test
  void writesJsonForPrograms() throws IOException {
    Files.writeString(folder.resolve("a.xml"), ARTICLE);

    Run run = Run.of("eval-reading", folder.toString(), "--layout", "record", "--format", "json");

    assertThat(run.out()).contains("\"record\"", "\"title\"", "\"f1\"");
  }

  @Test
  void aBrokenArticleIsReportedAndTheRestIsMeasured() throws IOException {
    Files.writeString(folder.resolve("a.xml"), ARTICLE);
    Files.writeString(folder.resolve("b.xml"), "<article><front>");

    Run run = Run.of("eval-reading", folder.toString(), "--layout", "record");

    assertThat(run.status()).isEqualTo(ExitStatus.REJECTED_INPUTS);
    assertThat(run.err()).contains("b.xml").contains("1 articles");
  }

  @Test
  void aFolderWithoutAnythingToMeasureAndAnUnknownLayoutAreWrongUse() throws IOException {
    assertThat(Run.of("eval-reading", folder.toString()).status()).isEqualTo(ExitStatus.WRONG_USE);

    Files.writeString(folder.resolve("a.xml"), ARTICLE);
    assertThat(Run.of("eval-reading", folder.toString(), "--layout", "scroll").err())
        .contains("scroll");
  }
}
