package org.ibid.server.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.source.Sources;
import org.ibid.server.style.CitationStyles;

/**
 * Measures the reading of a folder of JATS articles: of their XML, of pages printed from it, and of
 * {@link Twin twins}.
 */
public final class ReadingEvaluation {

  /** The row of articles read as the XML they are. */
  public static final String NATIVE = "native";

  private static final String JATS = "jats";

  /** XML declaration, document type and some comments: the longest here has 600 bytes. */
  private static final int HEAD_BYTES = 4096;

  /**
   * What to measure.
   *
   * @param half which articles
   * @param limit how many of them at most, in the order of their names
   * @param rows which of {@link ReadingEvaluation#rows()}; empty for all, but for printed layouts
   *     of articles that have twins
   * @param write where to write the printed articles, in a folder a layout; empty for nowhere
   */
  public record Plan(Half half, int limit, List<String> rows, Optional<Path> write) {
    public Plan {
      rows = List.copyOf(rows);
    }

    boolean namesLayouts() {
      return Stream.of(Layout.values()).map(Layout::row).anyMatch(rows::contains);
    }

    boolean isChosen(String row) {
      return rows.isEmpty() || rows.contains(row);
    }
  }

  /** What may be measured: layouts to print, the XML itself, and endings of twins. */
  public static List<String> rows() {
    Stream<String> layouts = Stream.of(Layout.values()).map(Layout::row);
    return Stream.of(layouts, Stream.of(NATIVE), Twin.rows().stream())
        .flatMap(rows -> rows)
        .toList();
  }

  /**
   * What was measured.
   *
   * @param articles how many articles were read
   * @param citationsSkipped articles whose marks are not fit to be counted
   * @param unreadable files that are no JATS articles, and why
   * @param rejected printed articles that the reader refused, and why
   */
  public record Result(
      int articles,
      int citationsSkipped,
      List<String> unreadable,
      List<String> rejected,
      Scores scores) {}

  /** JATS's root, or that of BioMed Central's older DTD. */
  private static final Pattern ARTICLE = Pattern.compile("<art(?:icle)?+[\\s>]");

  private final Sources sources;
  private final Plan plan;

  public ReadingEvaluation(Sources sources, Plan plan) {
    this.sources = sources;
    this.plan = plan;
  }

  /** Whether a folder, or one in it, holds articles. */
  public static boolean hasArticles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(ReadingEvaluation::isArticle);
    }
  }

  /** Labelled references are XML too: an article says in its first lines that it is one. */
  private static boolean isArticle(Path file) {
    if (!file.toString().endsWith(".xml") && !file.toString().endsWith(".nxml")) {
      return false;
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      String head = new String(bytes.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
      return ARTICLE.matcher(head).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Measures every article of a folder.
   *
   * @throws IOException where the folder can't be read, or a printed article not be written
   */
  public Result run(Path folder) throws IOException {
    Tasks tasks = new Tasks(articles(folder));
    try (ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      return tasks.run(threads);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private List<Path> articles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(ReadingEvaluation::isArticle)
          .filter(file -> plan.half().includes(String.valueOf(file.getFileName())))
          .sorted()
          .limit(plan.limit())
          .toList();
    }
  }

  /** What became of one file. */
  private record Measured(
      boolean skipped, List<String> unreadable, List<String> rejected, Scores scores) {}

  /** The files, spread over threads, added up in their order. */
  private final class Tasks {
    private final List<Path> files;
    private final ThreadLocal<CitationStyles> styles = ThreadLocal.withInitial(CitationStyles::new);

    Tasks(List<Path> files) {
      this.files = files;
    }

    Result run(ExecutorService threads) {
      List<Future<Measured>> running = new ArrayList<>();
      files.forEach(file -> running.add(threads.submit(() -> measure(file, styles.get()))));
      Scores scores = new Scores();
      List<String> unreadable = new ArrayList<>();
      List<String> rejected = new ArrayList<>();
      int skipped = 0;
      for (Future<Measured> task : running) {
        Measured measured = result(task);
        scores.add(measured.scores());
        unreadable.addAll(measured.unreadable());
        rejected.addAll(measured.rejected());
        skipped += measured.skipped() ? 1 : 0;
      }
      return new Result(files.size() - unreadable.size(), skipped, unreadable, rejected, scores);
    }
  }

  private static Measured result(Future<Measured> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while measuring", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }

  private Measured measure(Path file, CitationStyles styles) {
    String name = String.valueOf(file.getFileName());
    Scores scores = new Scores();
    ReadBack reading = new ReadBack(sources, name, scores);
    try {
      byte[] bytes = Files.readAllBytes(file);
      GoldArticle article = JatsArticle.read(name, bytes);
      List<Twin> twins = Twin.of(file);
      if (twins.isEmpty() || plan.namesLayouts()) {
        printed(article, styles, reading, scores);
      }
      if (plan.isChosen(NATIVE) && sources.formats().contains(JATS)) {
        Paper paper = reading.bytes(NATIVE, bytes, JATS);
        Rendered gold = NativeArticle.of(article);
        scores.add(ReadingScore.of(NATIVE, name, gold, paper, CitationGold.isFit(article)));
      }
      for (Twin twin : twins) {
        twin(twin, file, article, reading, scores);
      }
      return new Measured(!CitationGold.isFit(article), List.of(), reading.rejected(), scores);
    } catch (IOException e) {
      return new Measured(false, List.of(name + ": " + e.getMessage()), List.of(), new Scores());
    }
  }

  private void printed(
      GoldArticle article, CitationStyles styles, ReadBack reading, Scores scores) {
    for (Layout layout : Layout.values()) {
      if (plan.isChosen(layout.row())) {
        Rendered rendered = layout.print(article, styles);
        write(article.name(), layout, rendered);
        byte[] text = rendered.text().getBytes(StandardCharsets.UTF_8);
        Paper paper = reading.bytes(layout.row(), text, "text");
        boolean isFit = CitationGold.isFit(article);
        scores.add(ReadingScore.of(layout.row(), article.name(), rendered, paper, isFit));
      }
    }
  }

  private void twin(Twin twin, Path file, GoldArticle article, ReadBack reading, Scores scores)
      throws IOException {
    if (plan.isChosen(twin.row())) {
      Paper paper = reading.twin(twin);
      TwinArticle.Gold gold = TwinArticle.of(article, twin.page(file));
      scores.add(ReadingScore.of(twin.row(), article.name(), gold.rendered(), paper, gold.isFit()));
    }
  }

  private void write(String name, Layout layout, Rendered rendered) {
    if (plan.write().isEmpty()) {
      return;
    }
    try {
      Path folder = Files.createDirectories(plan.write().get().resolve(layout.row()));
      Files.writeString(folder.resolve(name.replaceAll("\\.n?xml$", "") + ".txt"), rendered.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
