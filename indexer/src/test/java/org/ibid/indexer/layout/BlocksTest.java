package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {

  private static List<String> blocks(String text) {
    return new Blocks(new SectionNames(), new SiteChrome())
        .of(Line.of(text)).all().stream().map(Block::text).toList();
  }

  @Test
  void linesOfTheSameWidthAreJoinedAndShortOnesEndTheirParagraph() {
    String text =
        """
        Exercise is often used against pain, and it is known that most people who walk feel
        better when they have walked for a month. It isn't known how far they should go, or
        whether they should run.
        Swimming is another matter: the water has to be warm, and there has to be some of it,
        which isn't the case in every town.
        """;
    assertThat(blocks(text))
        .hasSize(2)
        .element(1)
        .asString()
        .startsWith("Swimming")
        .endsWith("every town.");
  }

  @Test
  void linesThatWereNeverWrappedStayApart() {
    assertThat(blocks("Popular Keywords\nAnalgesics\nBurns\nChronic pains")).hasSize(4);
  }

  @Test
  void blankLineInsideASentenceIsBridgedInWrappedText() {
    String text =
        """
        There are theories of how exercise acts on pain, and they are often told as if each of
        them were the only one that is true, among them the gate that control theory, tells of
        which says that large fibres close the gate, and the relation between activation of

        descending inhibition and the cortex.

        The end.
        """;
    assertThat(blocks(text)).hasSize(2);
  }

  @Test
  void hyphenAtTheEndOfALineKeepsNoBlank() {
    String text =
        "This was given to them and\nto all who had taken part, with-\nout thought, so that pre-\nand post-test could be com-\npared.";
    assertThat(blocks(text))
        .containsExactly(
            "This was given to them and to all who had taken part, without thought, so that pre- and post-test could be compared.");
  }

  @Test
  void labelsAndHeadingsStandAlone() {
    assertThat(blocks("Abstract:\nMethods: We ran a\ntrial of it.\nReferences\n[1] Smith"))
        .hasSize(4);
  }
}
