package org.ibid.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RehearseCommandTest {

  @Test
  void asksItselfAndIsDone() {
    Run run = Run.of("rehearse");
    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out()).contains("Ibid is at http://127.0.0.1:");
  }

  @Test
  void isNotOfferedToUsers() {
    assertThat(Run.of("help").out()).doesNotContain("rehearse");
  }
}
