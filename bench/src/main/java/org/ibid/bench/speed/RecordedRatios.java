package org.ibid.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The ratios that were measured when they were last accepted, with the number of records they are
 * of. One that is not recorded isn't held to anything: those of single moments are too noisy.
 */
final class RecordedRatios {

  /** A fifth: runs of one commit differ by less on a quiet machine. */
  static final double TOLERANCE = 1.2;

  private static final String HEAD =
      """
      # Ratios of Ibid to the floor, as measured when last accepted (docs/performance.md).
      # A long run fails where one is more than a fifth worse; -Dspeed.gate=update writes them anew.
      """;

  private final Path file;

  RecordedRatios(Path file) {
    this.file = file;
  }

  /** What is worse than recorded, in words; none where other numbers of records were recorded. */
  List<String> regressions(int records, List<Row> rows) throws IOException {
    Properties recorded = new Properties();
    try (InputStream in = Files.newInputStream(file)) {
      recorded.load(in);
    }
    List<String> worse = new ArrayList<>();
    if (!Integer.toString(records).equals(recorded.getProperty(SpeedPlan.RECORDS))) {
      return worse;
    }
    for (Row row : rows) {
      String ratio = recorded.getProperty(row.id());
      if (ratio != null && !(row.worseThan(Double.parseDouble(ratio)) <= TOLERANCE)) {
        worse.add(String.format(Locale.ROOT, "%s: %.3f, was %s", row.id(), row.ratio(), ratio));
      }
    }
    return worse;
  }

  /** Records all ratios. */
  void update(int records, List<Row> rows) throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    text.append(SpeedPlan.RECORDS).append('=').append(records).append('\n');
    for (Row row : rows) {
      if (!Double.isNaN(row.ratio())) {
        text.append(String.format(Locale.ROOT, "%s=%.3f%n", row.id(), row.ratio()));
      }
    }
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
