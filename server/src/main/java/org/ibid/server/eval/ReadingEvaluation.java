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
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Sources;
import org.ibid.server.style.CitationStyles;

/** Measures the reading of a folder of JATS articles. */
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
   * @param layouts which layouts
   * @param withNative whether to read the XML itself too
   * @param write where to write the printed articles, in a folder a layout; empty for nowhere
   */
  public record Plan(
      Half half, int limit, List<Layout> layouts, boolean withNative, Optional<Path> write) {
    public Plan {
      layouts = List.copyOf(layouts);
    }
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

  /** Whether a folder holds articles. */
  public static boolean hasArticles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
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
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(ReadingEvaluation::isArticle)
          .filter(file -> plan.half().includes(file.getFileName().toString()))
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
    String name = file.getFileName().toString();
    GoldArticle article;
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
      article = JatsArticle.read(name, bytes);
    } catch (IOException e) {
      return new Measured(false, List.of(name + ": " + e.getMessage()), List.of(), new Scores());
    }
    boolean isFit = CitationGold.isFit(article);
    Scores scores = new Scores();
    List<String> rejected = new ArrayList<>();
    for (Layout layout : plan.layouts()) {
      Rendered rendered = layout.print(article, styles);
      write(name, layout, rendered);
      byte[] text = rendered.text().getBytes(StandardCharsets.UTF_8);
      Paper paper = read(name, layout.row(), text, "text", rejected);
      scores.add(ReadingScore.of(layout.row(), name, rendered, paper, isFit));
    }
    if (plan.withNative() && sources.formats().contains(JATS)) {
      Rendered rendered = NativeArticle.of(article);
      scores.add(
          ReadingScore.of(
              NATIVE, name, rendered, read(name, NATIVE, bytes, JATS, rejected), isFit));
    }
    return new Measured(!isFit, List.of(), rejected, scores);
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

  /** The paper that was read; one that holds nothing where the reader refused it. */
  private Paper read(String name, String row, byte[] bytes, String format, List<String> rejected) {
    for (Outcome outcome : outcomes(name, bytes, format)) {
      switch (outcome) {
        case Outcome.Read(Paper paper) -> {
          return paper;
        }
        case Outcome.Rejected fault ->
            rejected.add(row + ": " + fault.source() + ": " + fault.why());
      }
    }
    return EmptyPaper.named(name);
  }

  private List<Outcome> outcomes(String name, byte[] bytes, String format) {
    List<Outcome> outcomes = new ArrayList<>();
    sources.read(Input.of(name, bytes), Optional.of(format), outcomes::add);
    return outcomes;
  }
}
