package org.ibid.server.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayersTest {

  @Test
  void overlappingStretchesBecomePiecesThatDoNot() {
    assertThat(new Layers("abcdef").match(1, 4).role(3, 5, "scope").link(3, 4, "/x").pieces())
        .containsExactly(
            Piece.plain("a"),
            new Piece("bc", true, null, null, null),
            new Piece("d", true, "scope", "/x", null),
            new Piece("e", false, "scope", null, null),
            Piece.plain("f"));
  }

  @Test
  void anAnchorBeginsAPiece() {
    assertThat(new Layers("One. Two.").anchor(5, "statement-1").pieces())
        .containsExactly(Piece.plain("One. "), new Piece("Two.", false, null, null, "statement-1"));
  }

  @Test
  void anEmptyTextHasNoPieces() {
    assertThat(new Layers("").match(0, 5).pieces()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void thePiecesTogetherAreTheText(long seed) {
    Random random = new Random(seed);
    String text = "A sentence with “marks” [17, 19–21] and β-endorphin.";
    Layers layers = new Layers(text);
    for (int i = 0; i < 20; i++) {
      int start = random.nextInt(-5, 60);
      int end = start + random.nextInt(20);
      layers.match(start, end).role(end, start + 30, "scope").anchor(start, "a" + i);
    }
    assertThat(layers.pieces().stream().map(Piece::text).collect(Collectors.joining()))
        .isEqualTo(text);
  }
}
