package org.ibid.indexer.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every reader, and the choice among them: by content, unless the user names the format. Safe for
 * many threads.
 */
public final class Sources {

  private static final Logger LOG = LoggerFactory.getLogger(Sources.class);

  private final List<Reader> readers;

  /** All readers that are there. */
  public Sources() {
    this(ServiceLoader.load(Reader.class).stream().map(ServiceLoader.Provider::get).toList());
  }

  Sources(List<Reader> readers) {
    this.readers = readers.stream().sorted(Comparator.comparing(Reader::format)).toList();
  }

  /** What {@code --input-format} may name, ascending. */
  public List<String> formats() {
    return readers.stream().map(Reader::format).toList();
  }

  /**
   * Hands over the records of a file, in order, each as soon as it is read; those of every file in
   * it where it is an archive. A fault of the file is the last outcome.
   *
   * @param format reader to use, or empty to choose by content
   * @throws IllegalArgumentException where no reader is called {@code format}
   */
  public void read(SourceFile file, Optional<String> format, Consumer<Outcome> outcomes) {
    read(file, format, count -> {}, outcomes);
  }

  /**
   * The same, and tells how far it is.
   *
   * @param progress hears how many more bytes of the file, as it is on disk, were taken in
   */
  public void read(
      SourceFile file,
      Optional<String> format,
      IntConsumer progress,
      Consumer<Outcome> outcomes) {
    try (InputStream bytes = new CountedStream(Files.newInputStream(file.path()), progress)) {
      new Container(file.name(), input -> read(input, format, outcomes)).read(bytes, outcomes);
    } catch (IOException e) {
      outcomes.accept(new Outcome.Rejected(file.name(), SourceFiles.reason(e)));
    }
  }

  /** The same for one input that is no archive. */
  public void read(Input input, Optional<String> format, Consumer<Outcome> outcomes) {
    Delivery delivery = new Delivery(outcomes);
    try {
      BufferedInputStream bytes = new BufferedInputStream(input.stream(), Head.MAX_BYTES);
      Head head = head(bytes);
      if (head.isEmpty()) {
        outcomes.accept(input.rejected("is empty"));
        return;
      }
      Optional<Reader> reader =
          format.isPresent() ? Optional.of(named(format.get())) : recognising(head);
      if (reader.isEmpty()) {
        outcomes.accept(
            input.rejected("is in no format that Ibid reads: " + String.join(", ", formats())));
        return;
      }
      read(reader.get(), input.over(bytes), delivery);
    } catch (IOException e) {
      outcomes.accept(input.rejected(SourceFiles.reason(e)));
    }
  }

  /**
   * A reader that fails on one file is a fault of Ibid's, to be logged whole; the user's other
   * files are still to be read.
   */
  private static void read(Reader reader, Input input, Delivery delivery) throws IOException {
    try {
      reader.read(input, delivery);
    } catch (RuntimeException | StackOverflowError e) {
      delivery.rethrow();
      LOG.error("The reader of {} failed on {}", reader.format(), input.source(0, ""), e);
      delivery.accept(
          input.rejected("made the reader of " + reader.format() + " fail, which it should not"));
    }
  }

  /** Hands outcomes on, and tells the receiver's own failures from the reader's. */
  private static final class Delivery implements Consumer<Outcome> {
    private final Consumer<Outcome> receiver;
    private Optional<RuntimeException> failure = Optional.empty();

    Delivery(Consumer<Outcome> receiver) {
      this.receiver = receiver;
    }

    @Override
    public void accept(Outcome outcome) {
      try {
        receiver.accept(outcome);
      } catch (RuntimeException e) {
        failure = Optional.of(e);
        throw e;
      }
    }

    void rethrow() {
      if (failure.isPresent()) {
        throw failure.get();
      }
    }
  }

  private static Head head(BufferedInputStream bytes) throws IOException {
    bytes.mark(Head.MAX_BYTES);
    Head head = Head.of(bytes.readNBytes(Head.MAX_BYTES));
    bytes.reset();
    return head;
  }

  private Reader named(String format) {
    return readers.stream()
        .filter(reader -> reader.format().equals(format))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "input format is one of " + formats() + ", got " + format));
  }

  private Optional<Reader> recognising(Head head) {
    Optional<Reader> perhaps = Optional.empty();
    for (Reader reader : readers) {
      switch (reader.recognises(head)) {
        case SURE -> {
          return Optional.of(reader);
        }
        case PERHAPS -> perhaps = perhaps.or(() -> Optional.of(reader));
        case NO -> {}
      }
    }
    return perhaps;
  }
}
