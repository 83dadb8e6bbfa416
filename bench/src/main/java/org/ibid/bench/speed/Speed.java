package org.ibid.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ibid.bench.floor.Floor;
import org.ibid.bench.floor.FloorSearch;
import org.ibid.bench.pubmed.PubMedGenerator;
import org.ibid.bench.pubmed.PubMedGenerator.Plan;
import org.ibid.server.cli.Main;

/**
 * Measures indexing, searching and starting, of the floor and of Ibid, and prints one table of
 * ratios: {@code java -cp … org.ibid.bench.speed.Speed records=200000 [NAME=VALUE]...}; {@link
 * SpeedPlan} has the names. docs/performance.md says how the build runs it.
 */
public final class Speed {

  private static final int TENTH = 10;
  private static final long QUESTIONS_SEED = 1;
  private static final double MEGA = 1e6;

  private final SpeedPlan plan;
  private final PrintStream progress;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /** Measures by a plan; each row is shown as soon as it is measured. */
  Speed(SpeedPlan plan, PrintStream progress) {
    this.plan = plan;
    this.progress = progress;
  }

  private void add(Row row) {
    rows.add(row);
    progress.println(row.markdown());
  }

  /** What was measured, and what else is to be said about it. */
  record Table(List<Row> rows, List<String> notes) {
    @Override
    public String toString() {
      StringBuilder text =
          new StringBuilder("| | against | Ibid | ratio | wanted |\n|---|---|---|---|---|\n");
      rows.forEach(row -> text.append(row.markdown()).append('\n'));
      text.append('\n');
      notes.forEach(note -> text.append(note).append('\n'));
      return text.toString();
    }
  }

  /** Takes the plan. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    SpeedPlan plan = SpeedPlan.of(arguments);
    Table table = new Speed(plan, System.err).measure();
    System.out.println(table);
    RecordedRatios recorded = new RecordedRatios(plan.ratios());
    switch (plan.gate()) {
      case OPEN -> {}
      case CHECK -> refuse(recorded.regressions(plan.records(), table.rows()));
      case UPDATE -> recorded.update(plan.records(), table.rows());
    }
  }

  private static void refuse(List<String> regressions) {
    if (!regressions.isEmpty()) {
      System.err.println("Slower by more than a fifth than recorded:");
      regressions.forEach(System.err::println);
      System.exit(1);
    }
  }

  Table measure() throws IOException, InterruptedException {
    Files.createDirectories(plan.work());
    Path floorIndex = plan.work().resolve("floor-" + plan.records());
    Path ibidIndex = plan.work().resolve("ibid-" + plan.records());
    switch (plan.indexes()) {
      case FRESH -> {
        Folders.delete(floorIndex);
        Folders.delete(ibidIndex);
        indexing(files(plan.records()), floorIndex, ibidIndex);
      }
      case KEPT -> notes.add("The indexes are an earlier run's.");
    }
    searching(floorIndex, ibidIndex);
    Starts.Times starts = new Starts(plan).measure(floorIndex, ibidIndex);
    add(
        Row.less(
            "command.search",
            "a search from the command line, median, ms",
            starts.bare().median(),
            starts.ibid().median(),
            2));
    notes.add(machine());
    return new Table(List.copyOf(rows), List.copyOf(notes));
  }

  private static String machine() {
    return String.format(
        Locale.ROOT,
        "JDK %s, %d processors.",
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors());
  }

  /** Made once for a size, and left for the next run. */
  private Path files(int records) throws IOException {
    Path folder = plan.work().resolve("pubmed-" + records);
    if (!Files.exists(folder)) {
      Path making = fresh("making");
      new PubMedGenerator(Plan.of(records)).write(making);
      Files.move(making, folder);
    }
    return folder;
  }

  private Path fresh(String name) throws IOException {
    Path folder = plan.work().resolve(name);
    Folders.delete(folder);
    return folder;
  }

  private void indexing(Path files, Path floorIndex, Path ibidIndex)
      throws IOException, InterruptedException {
    int tenth = Math.max(1, plan.records() / TENTH);
    String threads = Integer.toString(plan.threads());
    Path log = plan.work().resolve("index.log");
    Jvm.Figures small =
        Jvm.run(plan.jvm(), log, Main.class, index(files(tenth), fresh("ibid-" + tenth), threads));
    Jvm.Figures floor =
        Jvm.run(
            plan.jvm(),
            log,
            Floor.class,
            "index",
            files.toString(),
            floorIndex.toString(),
            threads);
    Jvm.Figures ibid = Jvm.run(plan.jvm(), log, Main.class, index(files, ibidIndex, threads));
    double records = plan.records();
    add(
        Row.more(
            "index.rate",
            "indexing, records a second",
            records / floor.wallSeconds(),
            records / ibid.wallSeconds(),
            0.5));
    add(Row.less("index.cpu", "indexing, CPU seconds", floor.cpuSeconds(), ibid.cpuSeconds(), 2));
    add(
        Row.less(
            "index.memory",
            "indexing, peak memory, MB",
            floor.peakMegabytes().orElse(Double.NaN),
            ibid.peakMegabytes().orElse(Double.NaN),
            1.5));
    add(
        Row.less(
            "index.growth",
            "CPU ms a record, of a tenth of the records and of all",
            small.cpuSeconds() * 1e3 / tenth,
            ibid.cpuSeconds() * 1e3 / records,
            1.25));
    add(
        Row.less(
            "index.size",
            "size of the index, MB",
            Folders.bytes(floorIndex) / MEGA,
            Folders.bytes(ibidIndex) / MEGA,
            Row.NO_TARGET));
  }

  private static String[] index(Path files, Path index, String threads) {
    return new String[] {
      "index", files.toString(), "--index", index.toString(), "--threads", threads
    };
  }

  private void searching(Path floorIndex, Path ibidIndex) throws IOException, InterruptedException {
    List<Question> questions = Question.some(plan.queries(), QUESTIONS_SEED);
    Path log = plan.work().resolve("serve.log");
    try (FloorSearch floor = new FloorSearch(floorIndex);
        IbidServer server = IbidServer.start(plan.serveJvm(), ibidIndex, log)) {
      Duel.Result result = new Duel(floor, server, plan.records()).run(questions);
      latencies("all", "search", result.floor(), result.ibid(), 1.5);
      latencies("many", "search, many hits", result.floorMany(), result.ibidMany(), 1.2);
      said(result);
      meanwhile(new Meanwhile(plan, ibidIndex, server), result.ibid(), questions);
    }
  }

  private void latencies(String id, String what, Latencies floor, Latencies ibid, double target) {
    for (int percentile : new int[] {50, 95, 99}) {
      add(
          Row.less(
              "search." + id + ".p" + percentile,
              what + ", p" + percentile + ", ms",
              floor.percentile(percentile),
              ibid.percentile(percentile),
              target));
    }
  }

  private void said(Duel.Result result) throws IOException {
    notes.add(
        String.format(
            Locale.ROOT,
            "%d queries a side after as many to warm up, %d of them with many hits (a tenth of the"
                + " papers); both count the same for %.0f %%, the median of Ibid's count over the"
                + " floor's is %.2f.",
            result.ibid().count(),
            result.ibidMany().count(),
            100 * result.sameCounts(),
            result.countRatio()));
    notes.add(
        String.format(
            Locale.ROOT,
            "Of Ibid's times the client's own part is %.2f ms at p50.",
            EmptyAnswer.times(plan.queries()).median()));
  }

  /** Records beyond the collection's are read into it meanwhile. */
  private void meanwhile(Meanwhile meanwhile, Latencies idle, List<Question> questions)
      throws IOException, InterruptedException {
    int more = Math.max(1, plan.records() / TENTH);
    PubMedGenerator generator = new PubMedGenerator(Plan.of(plan.records()));
    Path some = plan.work().resolve("more.xml.gz");
    generator.write(some, plan.records(), plan.records() + more);
    Latencies busy = meanwhile.whileIndexing(some, questions);
    add(
        Row.less(
            "search.meanwhile",
            "search, p99, idle and while indexing, ms",
            idle.percentile(99),
            busy.percentile(99),
            2));
    int last = plan.records() + more;
    Path one = plan.work().resolve("one.xml.gz");
    generator.write(one, last, last + 1);
    String pmid = Integer.toString(PubMedGenerator.pmid(last));
    double seconds = meanwhile.secondsUntilFound(one, pmid);
    add(Row.less("found", "from a commit to found elsewhere, s", 1, seconds, 1));
  }
}
