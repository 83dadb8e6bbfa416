package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BesideTest {

  @Test
  void answersOnceWhoeverIsFaster() throws IOException {
    for (int i = 0; i < 200; i++) {
      AtomicInteger times = new AtomicInteger();
      try (Beside<Integer> beside = Beside.start(times::incrementAndGet)) {
        assertThat(beside.answer()).isOne();
      }
      assertThat(times).hasValue(1);
    }
  }

  @Test
  void throwsWhatThePartThrows() {
    try (Beside<Integer> broken =
        Beside.start(() -> {
          throw new IOException("disk");
        })) {
      assertThatThrownBy(broken::answer).isInstanceOf(IOException.class).hasMessage("disk");
    }
    try (Beside<Integer> wrong =
        Beside.start(() -> {
          throw new TooInvolved();
        })) {
      assertThatThrownBy(wrong::answer).isInstanceOf(TooInvolved.class);
    }
  }

  private static final class TooInvolved extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void nothingGoesOnAfterItIsClosed() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    Beside<Boolean> slow =
        Beside.start(() -> {
          begun.countDown();
          Thread.sleep(200);
          ended.set(true);
          return true;
        });
    begun.await();
    slow.close();
    assertThat(ended).isTrue();
  }
}
