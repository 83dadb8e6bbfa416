package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodedReferenceTest {

  private static Publication parse(String raw) {
    return new ReferenceParser().parse(raw).publication();
  }

  @Test
  void codeBehindTheTitlePartsItFromTheJournal() {
    Publication paper = parse("王小明，李兰，欧阳小路，等. 散步与睡眠[J]. 睡眠通讯, 2017, 32(11): 80-84.");
    assertThat(paper.title()).isEqualTo("散步与睡眠");
    assertThat(paper.author())
        .containsExactly(Name.of("王", "小明"), Name.of("李", "兰"), Name.of("欧阳", "小路"));
    assertThat(paper.etAl()).isTrue();
    assertThat(paper.containerTitle()).isEqualTo("睡眠通讯");
    assertThat(paper.page()).isEqualTo("80-84");
  }

  @Test
  void namesInLatinLettersAreReadAsElsewhere() {
    Publication paper =
        parse("Lind R, Diallo O, et al. Goats and bark[J]. Herd Letters, 2011, 14: 4-9.");
    assertThat(paper.author()).containsExactly(Name.of("Lind", "R"), Name.of("Diallo", "O"));
    assertThat(paper.title()).isEqualTo("Goats and bark");
    assertThat(paper.volume()).isEqualTo("14");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "周建. 平衡学[M]. 北京: 远山出版社, 2012: 33-40. ~ book",
        "孙丽. 膝的研究[D]. 武汉: 东湖学院, 2018. ~ thesis",
        "孙丽. 膝的研究[C]//会议文集. 武汉: 东湖社, 2018: 3-5. ~ chapter"
      })
  void codeTellsTheKindOfTheWork(String raw, String type) {
    assertThat(parse(raw).type()).isEqualTo(type);
    assertThat(parse(raw).issued()).isNotNull();
  }
}
