package org.ibid.server.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageUrlTest {

  @Test
  void aDoiIsOneSegmentOfTheAddress() {
    assertThat(PageUrl.paper("10.1186/s40798-021-00307-9"))
        .isEqualTo("/papers/10.1186%2Fs40798-021-00307-9");
    assertThat(PageUrl.reference("10.1186/s40798-021-00307-9#12"))
        .isEqualTo("/references/10.1186%2Fs40798-021-00307-9%2312");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b+c", "pmid:1", "10.1002/(SICI)1<1::AID>3.0.CO;2-#", "ü–β?&=%2F"})
  void anyIdComesBackOutOfItsAddress(String id) {
    assertThat(URI.create(PageUrl.paper(id)).getPath()).isEqualTo("/papers/" + id);
  }

  @ParameterizedTest
  @CsvSource({
    "10.1/x#12, /papers/10.1%2Fx#reference-12",
    "10.1/x#statement-3, /papers/10.1%2Fx#statement-3",
    "10.1/a#b#statement-3, /papers/10.1%2Fa%23b#statement-3",
  })
  void partsAreLinkedToWhereTheyStandInTheirPaper(String id, String address) {
    assertThat(PageUrl.inPaper(id)).isEqualTo(address);
  }

  @Test
  void aDoiWithAnySignsIsAnAddressElsewhere() {
    assertThat(PageUrl.doi("10.1002/a<b>#c")).isEqualTo("https://doi.org/10.1002/a%3Cb%3E%23c");
  }
}
