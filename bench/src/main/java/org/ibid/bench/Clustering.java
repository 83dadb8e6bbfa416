package org.ibid.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Sources;
import org.ibid.indexer.work.Candidate;
import org.ibid.indexer.work.CandidateList;
import org.ibid.indexer.work.Cluster;
import org.ibid.indexer.work.Clusters;
import org.ibid.indexer.work.Decisions;
import org.ibid.indexer.work.Network;

/**
 * What it costs to find out which records are of one publication, beside reading them: made-up RIS
 * records, three of a publication on average, misprinted. {@code java -cp …
 * org.ibid.bench.Clustering 50000} prints a line a round: CPU time, so that a busy machine changes
 * little.
 */
public final class Clustering {

  private static final int ROUNDS = 4;
  private static final int RECORDS_OF_A_WORK = 3;
  private static final int TITLE_WORDS = 10;
  private static final int WORDS = 2000;
  private static final double NANOS_OF_A_MILLI = 1e6;

  private Clustering() {}

  /** Prints the cost of so many records, 50,000 where none are named. */
  public static void main(String[] arguments) throws IOException {
    int records = arguments.length == 0 ? 50_000 : Integer.parseInt(arguments[0]);
    byte[] ris = ris(records, new Random(1)).getBytes(StandardCharsets.UTF_8);
    for (int round = 0; round < ROUNDS; round++) {
      System.out.println(round(ris));
    }
  }

  /** One round, in words. */
  static String round(byte[] ris) throws IOException {
    long start = cpuNanos();
    List<Publication> read = new ArrayList<>();
    new Sources()
        .read(
            Input.of("made-up.ris", ris),
            Optional.of("ris"),
            outcome -> {
              if (outcome instanceof Outcome.Read(var paper)) {
                read.add(paper.publication());
              }
            });
    long clustering = cpuNanos();
    List<Cluster> works = works(read);
    long end = cpuNanos();
    return String.format(
        Locale.ROOT,
        "%d records: read in %.0f ms, %d works in %.0f ms: %.2f times",
        read.size(),
        (clustering - start) / NANOS_OF_A_MILLI,
        works.size(),
        (end - clustering) / NANOS_OF_A_MILLI,
        (double) (end - clustering) / (clustering - start));
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<Cluster> works(List<Publication> publications) throws IOException {
    List<Candidate> candidates = new ArrayList<>(publications.size());
    for (Publication publication : publications) {
      candidates.add(Candidate.of("record " + candidates.size(), publication, ""));
    }
    CandidateList list = new CandidateList(candidates);
    return Clusters.of(Network.around(list.all(), list, Decisions.NONE));
  }

  static String ris(int records, Random random) {
    StringBuilder ris = new StringBuilder();
    for (int i = 0; i < records; i++) {
      int work = random.nextInt(Math.max(1, records / RECORDS_OF_A_WORK));
      record(work, new Random(work), random, ris);
    }
    return ris.toString();
  }

  /** A record of a work: what is printed is the work's, what is misprinted the record's. */
  private static void record(int work, Random of, Random slips, StringBuilder ris) {
    StringBuilder title = new StringBuilder();
    for (int i = 0; i < TITLE_WORDS; i++) {
      title.append(i == 0 ? "" : " ").append(word(of.nextInt(WORDS)));
    }
    if (slips.nextInt(4) == 0) {
      title.setCharAt(slips.nextInt(title.length()), 'x');
    }
    field(ris, "TY", "JOUR");
    field(ris, "TI", title.toString());
    field(ris, "AU", word(of.nextInt(WORDS)) + ", A.");
    field(ris, "AU", word(of.nextInt(WORDS)) + ", B.");
    field(ris, "PY", "" + (1980 + of.nextInt(40) + (slips.nextInt(20) == 0 ? 1 : 0)));
    field(ris, "JO", "Journal of " + word(of.nextInt(100)));
    field(ris, "VL", "" + (1 + of.nextInt(60)));
    field(ris, "SP", "" + (1 + of.nextInt(900)));
    if (slips.nextBoolean()) {
      field(ris, "DO", "10.5555/made.up." + work);
    }
    field(ris, "ER", "");
    ris.append('\n');
  }

  private static void field(StringBuilder ris, String tag, String value) {
    ris.append(tag).append("  - ").append(value).append('\n');
  }

  /** A word of some letters for each number, always the same. */
  private static String word(int number) {
    Random letters = new Random(number);
    StringBuilder word = new StringBuilder();
    for (int i = 3 + letters.nextInt(9); i > 0; i--) {
      word.append((char) ('a' + letters.nextInt(26)));
    }
    return word.toString();
  }
}
