package org.ibid.indexer.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a file holds: itself, or where it is compressed or an archive, what is in it. Archives are
 * read as a stream, so that one that is cut off gives what stands before the cut.
 */
final class Container {

  private static final int GZIP = 0x1F8B;
  private static final int ZIP = 0x504B;

  /** More files are a data set to unpack first; each would be a line of the report. */
  static final int MAX_ENTRIES = 100_000;

  /** What OpenDocument texts and e-books, which are archives too, begin with. */
  private static final String MIME_TYPE = "mimetype";

  /** What Office's documents begin with: they are archives, but one document. */
  private static final Set<String> OFFICE_PARTS =
      Set.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "docProps/app.xml",
          "docProps/core.xml",
          "word/document.xml");

  /** The name in an archive's first header stands behind so many bytes (APPNOTE 4.3.7). */
  private static final int HEADER = 30;

  /** Longer names are no part's. */
  private static final int LONGEST_PART = 40;

  private final String name;
  private final Consumer<Input> inputs;

  /**
   * A container that hands over its inputs one by one; each is to be read before the next.
   *
   * @param name of the file
   */
  Container(String name, Consumer<Input> inputs) {
    this.name = name;
    this.inputs = inputs;
  }

  /**
   * Reads the container.
   *
   * @param outcomes hears of what can't be unpacked
   * @throws IOException where the bytes can't be had or are no sound archive
   */
  void read(InputStream bytes, Consumer<Outcome> outcomes) throws IOException {
    Decompressed.Counted counted = new Decompressed.Counted(bytes);
    BufferedInputStream buffered = new BufferedInputStream(counted);
    switch (magic(buffered)) {
      case GZIP -> inputs.accept(new Input(name, null, gunzipped(buffered, counted)));
      case ZIP -> {
        if (OFFICE_PARTS.contains(firstName(buffered))) {
          inputs.accept(new Input(name, null, buffered));
        } else {
          unzip(buffered, counted, outcomes);
        }
      }
      default -> inputs.accept(new Input(name, null, buffered));
    }
  }

  private static int magic(BufferedInputStream bytes) throws IOException {
    bytes.mark(2);
    int magic = bytes.read() << 8 | bytes.read();
    bytes.reset();
    return magic;
  }

  /** The name of the first file of an archive; empty where it is longer than any part's. */
  private static String firstName(BufferedInputStream bytes) throws IOException {
    bytes.mark(HEADER + LONGEST_PART);
    byte[] head = bytes.readNBytes(HEADER + LONGEST_PART);
    bytes.reset();
    int length = head.length < HEADER ? 0 : (head[26] & 0xFF) | (head[27] & 0xFF) << 8;
    return length > head.length - HEADER
        ? ""
        : new String(head, HEADER, length, StandardCharsets.UTF_8);
  }

  private static InputStream gunzipped(InputStream bytes, Decompressed.Counted counted)
      throws IOException {
    return new Decompressed(new GZIPInputStream(bytes), counted);
  }

  private void unzip(InputStream bytes, Decompressed.Counted counted, Consumer<Outcome> outcomes)
      throws IOException {
    ZipInputStream zip = new ZipInputStream(bytes);
    int entries = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entries++ == 0 && entry.getName().equals(MIME_TYPE)) {
        throw new IOException(
            "it is an OpenDocument text or an e-book, which is not read yet: save it as .docx, HTML or PDF");
      }
      if (entries > MAX_ENTRIES) {
        throw new TooLargeException("holds more than " + MAX_ENTRIES + " files; the rest was left");
      }
      if (!entry.isDirectory() && !isHidden(entry.getName())) {
        entry(entry.getName(), new Decompressed(zip, counted), outcomes);
      }
    }
    if (entries == 0) {
      throw new IOException("it is an archive without files, or not a sound one");
    }
  }

  private void entry(String entry, InputStream bytes, Consumer<Outcome> outcomes)
      throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(new Kept(bytes));
    Decompressed.Counted counted = new Decompressed.Counted(buffered);
    switch (magic(buffered)) {
      case GZIP -> inputs.accept(new Input(name, entry, gunzipped(counted, counted)));
      case ZIP -> {
        Input input = new Input(name, entry, buffered);
        if (OFFICE_PARTS.contains(firstName(buffered))) {
          inputs.accept(input);
        } else {
          outcomes.accept(input.rejected("is an archive in an archive"));
        }
      }
      default -> inputs.accept(new Input(name, entry, buffered));
    }
  }

  /** What file managers leave in archives is nobody's paper. */
  private static boolean isHidden(String entry) {
    return entry.startsWith(".") || entry.contains("/.") || entry.startsWith("__MACOSX/");
  }

  /** An entry's bytes: a reader that closes them must not close the archive. */
  private static final class Kept extends FilterInputStream {
    Kept(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // The archive goes on.
    }
  }
}
