package org.ibid.bench.pubmed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes a collection shaped like PubMed's files: gzipped XML, so many records each. {@code java -cp
 * … org.ibid.bench.pubmed.PubMedGenerator FOLDER RECORDS} writes one. The same arguments give the
 * same XML everywhere; how it is packed is zlib's.
 */
public final class PubMedGenerator {

  /** As many as PubMed's own files have. */
  public static final int RECORDS_A_FILE = 30_000;

  /** A million records have seven million references. */
  public static final double REFERENCES_A_RECORD = 7;

  private static final int BUFFER_BYTES = 1 << 16;
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<PubmedArticleSet>\n";
  private static final String TAIL = "</PubmedArticleSet>\n";

  private final Plan plan;
  private final RecordWriter writer;

  /**
   * What is made.
   *
   * @param records how many the collection has; works beyond them are only cited
   * @param references that a record has on average
   * @param recordsAFile most records that a file has
   * @param seed other records for another
   */
  public record Plan(int records, double references, int recordsAFile, long seed) {
    public Plan {
      if (records < 1 || recordsAFile < 1 || references < 0) {
        throw new IllegalArgumentException(
            "expected records, and some in a file, got " + records + " and " + recordsAFile);
      }
    }

    /** The plan that all figures are of. */
    public static Plan of(int records) {
      return new Plan(records, REFERENCES_A_RECORD, RECORDS_A_FILE, 1);
    }
  }

  public PubMedGenerator(Plan plan) {
    Prose prose = new Prose();
    Catalogue catalogue = new Catalogue();
    Works works = new Works(prose, catalogue, plan.records(), plan.seed());
    this.plan = plan;
    this.writer = new RecordWriter(prose, catalogue, works, plan.references(), plan.seed());
  }

  /** Takes the folder and how many records; writes the files and prints how many. */
  public static void main(String[] arguments) throws IOException {
    Plan plan = Plan.of(Integer.parseInt(arguments[1]));
    List<Path> files = new PubMedGenerator(plan).write(Path.of(arguments[0]));
    System.out.println(plan.records() + " records in " + files.size() + " files");
  }

  /** The number in PubMed of the record of a number. */
  public static int pmid(int number) {
    return Work.FIRST_PMID + number;
  }

  /** Writes all files into a folder, which is made, and returns them in their order. */
  public List<Path> write(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (int from = 0; from < plan.records(); from += plan.recordsAFile()) {
      String number = Integer.toString(10_001 + files.size()).substring(1);
      Path file = folder.resolve("bench26n" + number + ".xml.gz");
      write(file, from, Math.min(plan.records(), from + plan.recordsAFile()));
      files.add(file);
    }
    return files;
  }

  /** Writes the records of some numbers into one file. */
  public void write(Path file, int from, int to) throws IOException {
    try (OutputStream out = new Gzip(Files.newOutputStream(file))) {
      write(out, from, to);
    }
  }

  /** Writes the records of some numbers as XML. */
  void write(OutputStream out, int from, int to) throws IOException {
    out.write(HEAD.getBytes(StandardCharsets.UTF_8));
    StringBuilder xml = new StringBuilder();
    for (int number = from; number < to; number++) {
      xml.setLength(0);
      writer.write(number, xml);
      out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
    }
    out.write(TAIL.getBytes(StandardCharsets.UTF_8));
  }

  /** Packs quickly. The JDK's gzip has no time in its head. */
  private static final class Gzip extends GZIPOutputStream {
    Gzip(OutputStream out) throws IOException {
      super(out, BUFFER_BYTES);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
