package org.ibid.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Paper;

/** What a reader makes of a text or of a file beside its test. */
public final class Readings {

  private final Reader reader;

  public Readings(Reader reader) {
    this.reader = reader;
  }

  public List<Outcome> of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public List<Outcome> of(byte[] bytes) {
    List<Outcome> outcomes = new ArrayList<>();
    try {
      reader.read(Input.of("made-up", bytes), outcomes::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return outcomes;
  }

  /** The papers of a text, of which nothing may be rejected. */
  public List<Paper> papers(String text) {
    return papers(of(text));
  }

  /** The papers of a file beside the reader's test. */
  public List<Paper> papersOf(String file) {
    return papers(of(bytes(file)));
  }

  private static List<Paper> papers(List<Outcome> outcomes) {
    return outcomes.stream()
        .map(outcome -> switch (outcome) {
          case Outcome.Read read -> read.paper();
          case Outcome.Rejected fault -> throw new AssertionError(fault.toString());
        })
        .toList();
  }

  /** The bytes of a file beside the reader's test. */
  public byte[] bytes(String file) {
    try (InputStream in = reader.getClass().getResourceAsStream(file)) {
      if (in == null) {
        throw new AssertionError("no such file: " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Recognition recognition(String text) {
    return reader.recognises(Head.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** In short: the number PubMed gives to each that was read, the fault of each that was not. */
  public List<String> summary(String text) {
    return of(text).stream()
        .map(outcome -> switch (outcome) {
          case Outcome.Read read -> String.valueOf(read.paper().publication().pmid());
          case Outcome.Rejected fault -> fault.source() + ": " + fault.why();
        })
        .toList();
  }
}
