package org.ibid.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CountedStreamTest {

  @Test
  void everyByteIsCountedOnceHoweverItIsRead() throws IOException {
    AtomicInteger count = new AtomicInteger();
    try (CountedStream bytes =
        new CountedStream(new ByteArrayInputStream(new byte[100]), count::addAndGet)) {
      assertThat(bytes.read()).isZero();
      assertThat(bytes.read(new byte[10])).isEqualTo(10);
      assertThat(count).hasValue(11);
      assertThat(bytes.readAllBytes()).hasSize(89);
      assertThat(bytes.read()).isEqualTo(-1);
    }
    assertThat(count).hasValue(100);
  }
}
