package org.ibid.server.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.ibid.indexer.literature.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FragmentTest {

  @Test
  void marksBecomeSpansOfPlainText() {
    Fragment fragment = Fragment.parse("of <mark>naloxone</mark> (an <mark>opioid</mark> one)");
    assertThat(fragment.text()).isEqualTo("of naloxone (an opioid one)");
    assertThat(fragment.marked()).containsExactly(new Span(3, 11), new Span(16, 22));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "p &lt; 0.05 &amp; &quot;x&quot; | p < 0.05 & \"x\"",
        "a&#39;b&#x27;c | a'b'c",
        "AT&T & more; | AT&T & more;",
        "&amp;lt; | &lt;",
        "&unknown; | &unknown;",
        "&#99999999; | &#99999999;",
      })
  void referencesAreReadAndAmpersandsLeft(String html, String text) {
    assertThat(Fragment.parse(html).text()).isEqualTo(text);
  }

  @Test
  void whatIsMarkedIsFoundInTheWholeText() {
    Layers layers = new Layers("One. Two words here. Three.");
    assertThat(
            Fragment.parse("Two <mark>words</mark> here.")
                .layOver("One. Two words here. Three.", layers))
        .isTrue();
    assertThat(matched(layers)).containsExactly("words");
  }

  @Test
  void aPassageThatWasCutIsFoundWithoutTheSignsOfIt() {
    String whole = "It is said that two words are here; thus they are.";
    Layers layers = new Layers(whole);
    assertThat(Fragment.parse("…two <mark>words</mark> are here;…").layOver(whole, layers))
        .isTrue();
    assertThat(matched(layers)).containsExactly("words");
  }

  @Test
  void aPassageOfAnotherTextIsNotLaidOver() {
    Layers layers = new Layers("Other");
    assertThat(Fragment.parse("<mark>words</mark>").layOver("Other", layers)).isFalse();
    assertThat(matched(layers)).isEmpty();
  }

  @Test
  void hostileTextIsReadInTime() {
    String html = "&".repeat(200_000) + "<mark>".repeat(50_000);
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> Fragment.parse(html).pieces());
  }

  private static List<String> matched(Layers layers) {
    return layers.pieces().stream().filter(Piece::matched).map(Piece::text).toList();
  }
}
