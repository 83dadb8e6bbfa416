package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.ibid.indexer.literature.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EastAsianTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '$',
      value = {
        "김모래, 이갯벌, 2013, 모래의 연구 # 김모래; 이갯벌 # 2013, 모래의 연구",
        "김모래·이갯벌(2016), 모래의 연구 # 김모래; 이갯벌 # (2016), 모래의 연구",
        "李沙, '沙的研究', 沙学 # 李沙 # '沙的研究', 沙学"
      })
  void namesEndWhereTheListDoes(String text, String names, String rest) {
    AuthorList list = EastAsian.namesIn(text);
    assertThat(list.names().stream().map(Name::display).collect(Collectors.joining("; ")))
        .isEqualTo(names);
    assertThat(text.substring(list.end())).isEqualTo(rest);
  }

  @Test
  void aTitleIsNoListOfNames() {
    assertThat(EastAsian.namesIn("모래의 관계와 갯벌의 변화에 대한 연구, 모래학회지").names()).isEmpty();
    assertThat(EastAsian.namesIn("Orr P. Warm sand").names()).isEmpty();
  }

  @Test
  void countersBecomeWordsThatLocatorsHave() {
    assertThat(EastAsian.counted("沙学, 第12卷第3期, 792-793页"))
        .isEqualTo("沙学, Vol. 12 No. 3, pp. 792-793");
    assertThat(EastAsian.counted("Sand 12(3)")).isEqualTo("Sand 12(3)");
  }
}
