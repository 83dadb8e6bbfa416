package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Shore Conference, Leeds, UK # Shore Conference",
        "Proceedings of the Shore Conference, December 1998, Leeds # Proceedings of the Shore Conference",
        "Sixth Symposium on Sand, June 3-5, 1996, Leeds, UK # Sixth Symposium on Sand",
        "Sixth Symposium on Sand, Leeds, 3 - 5 June 1996 # Sixth Symposium on Sand",
        "Shore Workshop, at Leeds, UK # Shore Workshop",
        "Sand Conference (SAND), 2015 # Sand Conference (SAND)",
        "Proceedings of SAND 90 (Leeds, UK, April 1-5, 1990) # Proceedings of SAND 90",
        "Shore Conference (Oct. 1994) # Shore Conference"
      })
  void isNamedWithoutWhenAndWhereItWas(String container, String name) {
    assertThat(Meeting.withoutPlace(container)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shore Conference (SAND 2005)",
        "Proceedings of the Conference on Sand, Shells and Shores of the North",
        "Journal of Sand, Leeds",
        "Journal of Sand (Oct. 1994)"
      })
  void whatElseFollowsANameBelongsToIt(String container) {
    assertThat(Meeting.withoutPlace(container)).isEqualTo(container);
  }
}
