package org.ibid.indexer.source.jats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "pain",
        "back pain",
        " pain",
        "pain ",
        "back  pain",
        "back\npain",
        "a\u00a0b",
        "a\u200bb",
        "dor aguda\u200b",
        "\u00e9t\u00e9 court",
        "a \u00e9",
        "a \n b",
        "\ufeffa b"
      })
  void textIsTheSameInOnePieceAndInMany(String text) {
    Element many = new Element("p");
    text.chars().forEach(c -> many.add(new Node.Chars(Character.toString(c))));

    assertThat(new Element("p").add(new Node.Chars(text)).text()).isEqualTo(many.text());
  }
}
