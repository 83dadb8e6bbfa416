package org.ibid.server.query.pubmed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ibid.server.query.Query.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  private final Dates dates = new Dates(LocalDate.of(2024, 2, 29));

  @ParameterizedTest
  @CsvSource({
    "2018, 2018, 2018",
    "2018/3, 2018-03, 2018-03",
    "2018/03/04, 2018-03-04, 2018-03-04",
    "2018-03-04, 2018-03-04, 2018-03-04",
    "2018 Sept, 2018-09, 2018-09",
    "2010/01/01:2018, 2010-01-01, 2018",
    "from 2010/1/1 - 2018/12/31, 2010-01-01, 2018-12-31",
    "2010-2018, 2010, 2018",
    "2010:3000, 2010,",
    "2010:, 2010,",
    "1000:2018, , 2018",
    "last year, 2023-02-28,",
    "in the last 2 weeks, 2024-02-15,",
    "past 6 months, 2023-08-29,",
    "last 9999 years, 0001-01-01,",
  })
  void stretchesAreAsTyped(String text, String from, String to) {
    assertThat(dates.stretch(text)).hasValue(Range.of(from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ":", "3000", "spring", "2018/13", "2018/1/32", "218", "2018 Wombat", "1:2:3"})
  void whatIsNoDateIsNone(String text) {
    assertThat(dates.stretch(text)).isEmpty();
  }

  @Test
  void yearsAreWhatIsLeftOfDays() {
    assertThat(Dates.years(Range.of("2010-01-01", null))).isEqualTo(Range.of("2010", null));
  }
}
