package org.ibid.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedRatiosTest {

  @TempDir private Path folder;

  private RecordedRatios recorded(String text) throws IOException {
    Path file = folder.resolve("ratios.properties");
    Files.writeString(file, text);
    return new RecordedRatios(file);
  }

  private static Row time(double ratio) {
    return Row.less("time", "ms", 1, ratio, Row.NO_TARGET);
  }

  private static Row rate(double ratio) {
    return Row.more("rate", "records a second", 1, ratio, Row.NO_TARGET);
  }

  @Test
  void moreThanAFifthWorseIsARegression() throws IOException {
    RecordedRatios recorded = recorded("records=10\ntime=2.0\nrate=0.5\n");
    assertThat(recorded.regressions(10, List.of(time(2.39), rate(0.42)))).isEmpty();
    assertThat(recorded.regressions(10, List.of(time(2.41), rate(0.41))))
        .containsExactly("time: 2.410, was 2.0", "rate: 0.410, was 0.5");
  }

  @Test
  void whatCouldNotBeMeasuredIsARegression() throws IOException {
    assertThat(recorded("records=10\ntime=2.0\n").regressions(10, List.of(time(Double.NaN))))
        .hasSize(1);
  }

  @Test
  void ratiosOfOtherSizesAndUnrecordedOnesAreNotHeldToAnything() throws IOException {
    RecordedRatios recorded = recorded("records=10\ntime=2.0\n");
    assertThat(recorded.regressions(20, List.of(time(9)))).isEmpty();
    assertThat(recorded.regressions(10, List.of(rate(0.1)))).isEmpty();
  }

  @Test
  void whatIsRecordedIsNoRegressionOfItself() throws IOException {
    RecordedRatios recorded = recorded("");
    List<Row> rows = List.of(time(2.1234), rate(0.4567));
    recorded.update(30, rows);
    assertThat(recorded.regressions(30, rows)).isEmpty();
    assertThat(recorded.regressions(30, List.of(time(3))))
        .containsExactly("time: 3.000, was 2.123");
  }

  @Test
  void theRatiosOfTheProjectAreOfRowsThatAreMeasured() throws IOException {
    assertThat(Files.readString(Path.of("speed.properties")))
        .contains("records=", "search.all.p50=");
  }
}
