package org.ibid.indexer.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.ibid.indexer.source.Head;
import org.ibid.indexer.source.Recognition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggedDataTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--AU-- Quist, A.\n--TI-- Sand\n--YP-- 1996\nand more\n",
        "\nTI- Sand\nAU- Quist, Ann\nPY- 1992\n",
        "Record of a database\n\nTI ~ Sand\n   and sea\nAU ~ Quist\nPY ~ 1992\n",
        "<1337>\nAuthor\n  Quist A\nTitle\n  Sand\n",
      })
  void recordsWithTagsAreNoProse(String text) {
    assertThat(TaggedData.is(text)).isTrue();
    assertThat(new TextReader().recognises(Head.of(text.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Recognition.NO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sand and pain\n\nAnn Quist\n\nABSTRACT\nSand hurts.\n",
        "SNI - spared nerve injury\nCCI - constriction\nRats walked.\nThey hurt.\nSo it was.\nIn the end\n",
        "TNF-alpha and IL-6 rose.\nTNF-beta fell.\nIL-1 stayed.\n",
        "<not a number>\nText\n",
      })
  void prosesCapitalsAreNoTags(String text) {
    assertThat(TaggedData.is(text)).isFalse();
  }
}
