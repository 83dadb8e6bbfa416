package org.ibid.indexer.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.indexer.literature.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateTest {

  private static final int AMPLE = 32_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marrow, A; de la Quince, B | The <i>β</i>-tone of <sup>3</sup>H snails, part II | J. Snails & Slugs | 1999 | 07A | 123-9 | 10.1234/AB(c)d | 17",
        " | Correction: a garden | | | | S12 | | ",
        "World Snail Body | | Proc Natl Snail Acad | 2001 | 5 | e0123 | | ",
        " | | | | | | no doi | ",
        "",
      })
  void isReadBackAsItWasWritten(String line) {
    assertSame(Records.candidate("10.1/x#34", line));
  }

  @Test
  void keepsTheEntryOfWhichNothingWasUnderstood() {
    Candidate candidate =
        Candidate.of("a#1", Publication.unknown(), "Quince: über Schnecken, Bd. 3");
    assertSame(candidate);
    assertThat(candidate.description().entry()).isNotEmpty();
  }

  @Test
  void keepsWhatIsNeverCompared() {
    Publication edition =
        Publication.builder().title("Snails").edition("2nd").isbn("978").issue("4").build();
    assertSame(Candidate.of("a#1", edition, ""));
  }

  @Test
  void isNoBytesWhereTheseWouldBeTooMany() {
    Publication endless = Publication.builder().title("Snails").issue("9".repeat(AMPLE)).build();
    assertThat(Candidate.of("a#1", endless, "").bytes(AMPLE)).isEmpty();
    assertThat(Candidate.of("a".repeat(AMPLE), Publication.unknown(), "").bytes(AMPLE)).isEmpty();
    Publication wide = Publication.builder().title("ﷺ".repeat(600)).build();
    assertThat(Candidate.of("a#1", wide, "").bytes(AMPLE / 100)).isEmpty();
  }

  private static void assertSame(Candidate candidate) {
    byte[] bytes = candidate.bytes(AMPLE).orElseThrow();
    byte[] within = new byte[bytes.length + 7];
    System.arraycopy(bytes, 0, within, 5, bytes.length);
    Candidate read = Candidate.of(within, 5, bytes.length);
    assertThat(read.id()).isEqualTo(candidate.id());
    assertThat(read.description()).isEqualTo(candidate.description());
    assertThat(List.copyOf(read.keys())).isEqualTo(candidate.keys());
  }
}
