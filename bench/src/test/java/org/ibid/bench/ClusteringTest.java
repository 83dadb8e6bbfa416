package org.ibid.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClusteringTest {

  @Test
  void misprintedRecordsAreOfFewerWorks() throws IOException {
    byte[] ris = Clustering.ris(300, new Random(1)).getBytes(StandardCharsets.UTF_8);
    assertThat(Clustering.round(ris)).matches("300 records: read in \\d+ ms, (8|9|10)\\d works .*");
  }
}
