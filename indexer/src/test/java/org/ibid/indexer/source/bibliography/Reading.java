package org.ibid.indexer.source.bibliography;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.source.Head;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Reader;
import org.ibid.indexer.source.Recognition;

/** What a reader makes of a text. */
public record Reading(List<Outcome> outcomes) {

  public static Reading of(Reader reader, byte[] bytes) {
    List<Outcome> outcomes = new ArrayList<>();
    try {
      reader.read(Input.of("a.file", bytes), outcomes::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Reading(outcomes);
  }

  public static Reading of(Reader reader, String text) {
    return of(reader, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A fixture that stands beside the reader. */
  public static Reading ofResource(Reader reader, String name) {
    try (InputStream bytes = reader.getClass().getResourceAsStream(name)) {
      return of(reader, bytes.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Recognition recognition(Reader reader, String text) {
    return reader.recognises(Head.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  public List<Paper> papers() {
    return outcomes.stream()
        .filter(Outcome.Read.class::isInstance)
        .map(outcome -> ((Outcome.Read) outcome).paper())
        .toList();
  }

  public Paper only() {
    if (outcomes.size() != 1 || papers().size() != 1) {
      throw new AssertionError("one paper expected, got " + outcomes);
    }
    return papers().getFirst();
  }

  public List<String> titles() {
    return papers().stream().map(paper -> String.valueOf(paper.publication().title())).toList();
  }

  /** Rejections as {@code source: why}. */
  public List<String> faults() {
    return outcomes.stream()
        .filter(Outcome.Rejected.class::isInstance)
        .map(Outcome.Rejected.class::cast)
        .map(rejected -> rejected.source() + ": " + rejected.why())
        .toList();
  }

}
