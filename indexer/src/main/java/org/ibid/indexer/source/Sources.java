package org.ibid.indexer.source;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every reader, and the choice among them: by content, unless the user names the format. Safe for
 * many threads.
 */
public final class Sources {

  /** Larger files are no plain text of a paper: the longest handbook has some 5 MB. */
  static final long MAX_BYTES = 32L << 20;

  /** How much of a file the readers see to recognise their format. */
  private static final int HEAD_BYTES = 8192;

  private final List<Reader> readers;

  public Sources() {
    this(List.of(new TextReader()));
  }

  Sources(List<Reader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** What {@code --input-format} may name. */
  public List<String> formats() {
    return readers.stream().map(Reader::format).toList();
  }

  /**
   * The bytes of a file.
   *
   * @throws RejectedException where it is too large, empty or unreadable; nothing was loaded then
   */
  public byte[] load(SourceFile file) throws RejectedException {
    try {
      long size = Files.size(file.path());
      if (size > MAX_BYTES) {
        throw new RejectedException(
            file.name(), "has " + size + " bytes; a text file may have at most " + MAX_BYTES);
      }
      byte[] bytes = Files.readAllBytes(file.path());
      if (bytes.length == 0) {
        throw new RejectedException(file.name(), "is empty");
      }
      return bytes;
    } catch (IOException e) {
      throw new RejectedException(file.name(), SourceFiles.reason(e));
    }
  }

  /**
   * The records of a file, in order.
   *
   * @param format reader to use, or empty to choose by content
   * @throws IllegalArgumentException where no reader is called {@code format}
   */
  public List<Outcome> read(SourceFile file, byte[] bytes, Optional<String> format) {
    Optional<Reader> reader =
        format.isPresent() ? Optional.of(named(format.get())) : recognising(bytes);
    if (reader.isEmpty()) {
      return List.of(
          new Outcome.Rejected(
              file.name(), "is no text, and no other format that Ibid reads: " + formats()));
    }
    return reader.get().read(file, bytes);
  }

  private Reader named(String format) {
    return readers.stream()
        .filter(reader -> reader.format().equals(format))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "input format is one of " + formats() + ", got " + format));
  }

  private Optional<Reader> recognising(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD_BYTES));
    return readers.stream().filter(reader -> reader.recognises(head)).findFirst();
  }
}
