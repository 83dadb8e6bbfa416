package org.ibid.indexer.literature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperIdTest {

  private static final byte[] BYTES = {1};
  private static final Publication EDITORIAL = Publication.builder().title("Editorial").build();
  private static final Publication DATED =
      Publication.builder().title("Editorial").issued(2015).build();

  @Test
  void recordsOfATitleAloneAreToldApartByTheirAbstracts() {
    String id = PaperId.ofRecord(EDITORIAL, "On pain.", BYTES);
    assertThat(PaperId.ofRecord(EDITORIAL, "On heat.", BYTES)).isNotEqualTo(id);
    assertThat(PaperId.ofRecord(EDITORIAL, " On pain. ", new byte[] {2})).isEqualTo(id);
  }

  @Test
  void recordsOfMoreThanATitleGoByIt() {
    String id = PaperId.of(DATED, BYTES);
    assertThat(PaperId.ofRecord(DATED, "On pain.", new byte[] {2})).isEqualTo(id);
    assertThat(PaperId.ofRecord(EDITORIAL, "", BYTES)).isEqualTo(PaperId.of(EDITORIAL, BYTES));
    Publication identified = Publication.builder().title("Editorial").pmid("7").build();
    assertThat(PaperId.ofRecord(identified, "On pain.", BYTES)).isEqualTo("pmid:7");
  }
}
