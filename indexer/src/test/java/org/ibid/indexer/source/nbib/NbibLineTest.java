package org.ibid.indexer.source.nbib;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NbibLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'TI  - A wheel'; Field[number=1, tag=TI, text=A wheel]",
        "'FAU - Doe, Jane'; Field[number=1, tag=FAU, text=Doe, Jane]",
        "'OABL- ger'; Field[number=1, tag=OABL, text=ger]",
        "'TI-'; Field[number=1, tag=TI, text=]",
        "'PG  -'; Field[number=1, tag=PG, text=]",
        "'PMC -123'; Field[number=1, tag=PMC, text=123]",
        "'PMID-123'; Field[number=1, tag=PMID, text=123]",
        "'      DNA - a'; Continuation[number=1, text=DNA - a]",
        "'COX-2 in rats'; Stray[number=1, text=COX-2 in rats]",
        "'A wheel - x'; Stray[number=1, text=A wheel - x]",
        "'SO  invalid'; Stray[number=1, text=SO  invalid]",
        "'ti  - a'; Stray[number=1, text=ti  - a]",
      })
  void aTagStandsBeforeItsHyphen(String line, String read) {
    assertThat(NbibLine.of(1, line)).hasToString(read);
  }
}
