package org.ibid.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseBytesTest {

  private static final String RECORD =
      "TY  - JOUR\nTI  - 蜗牛在温暖沙地上的爬行速度及其影响因素研究\nAU  - 张三丰\nJO  - 虚构物理治疗杂志\nER  - \n";

  private static boolean are(String text, String charset) {
    return ChineseBytes.are(ByteBuffer.wrap(text.getBytes(Charset.forName(charset))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB2312", "GBK", "GB18030"})
  void chineseIsSeenInAllItsEncodingsAndReadSo(String charset) {
    assertThat(are(RECORD, charset)).isTrue();
    TextDecoder.Decoded decoded = TextDecoder.decode(RECORD.getBytes(Charset.forName(charset)));
    assertThat(decoded.text()).isEqualTo(RECORD);
    assertThat(decoded.warnings()).singleElement().asString().contains("GB 18030");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UTF-8        | 蜗牛在温暖沙地上的爬行速度及其影响因素研究",
        "windows-1252 | AVALIAÇÃO DA LOCOMOÇÃO E DA NUTRIÇÃO: INTERVENÇÕES, OBSERVAÇÕES, AÇÕES E REVISÕES",
        "windows-1252 | Évaluation de la mobilité des escargots âgés, où l'été fût très doux à Nîmes",
        "windows-1252 | Über größere Schnecken: Fütterung, Wärme, Ödeme, Läsionen, Übungen",
        "windows-1252 | Evaluación de la educación: niños, años, cañón, señales, pingüinos",
        "windows-1252 | “Slugs” – a ‘review’… of 100 µg · 37 °C ± 2 – “heat”",
        "windows-1251 | ВЛИЯНИЕ ТЕПЛА НА СКОРОСТЬ УЛИТОК В ПЕСКЕ",
        "KOI8-R       | влияние тепла на скорость улиток в песке",
        "EUC-KR       | 따뜻한 모래에서 달팽이의 이동 속도에 관한 연구",
        "EUC-JP       | 温かい砂の上でのカタツムリの移動速度についての研究",
        "Shift_JIS    | 温かい砂の上でのカタツムリの移動速度についての研究",
        "Big5         | 蝸牛在溫暖沙地上的爬行速度及其影響因素研究",
        "GBK          | Snails in 北京",
      })
  void whatIsInAnotherEncodingOrHardlyChineseIsNot(String charset, String text) {
    assertThat(are(text, charset)).isFalse();
    assertThat(are((text + "\n").repeat(200), charset)).isFalse();
  }

  @Test
  void aCharacterThatIsCutOffAtTheEndDoesNoHarm() {
    byte[] bytes = RECORD.strip().getBytes(Charset.forName("GBK"));
    for (int length = bytes.length - 30; length <= bytes.length; length++) {
      assertThat(ChineseBytes.are(ByteBuffer.wrap(bytes, 0, length))).as("%d", length).isTrue();
    }
  }

  @Test
  void whatSaysItsEncodingIsReadInIt() {
    byte[] declared =
        ("<?xml version='1.0' encoding='GBK'?>" + RECORD).getBytes(Charset.forName("GBK"));
    assertThat(TextDecoder.decode(declared).warnings()).isEmpty();
  }
}
