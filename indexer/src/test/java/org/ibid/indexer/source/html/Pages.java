package org.ibid.indexer.source.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;

/** Reads pages out of strings. */
final class Pages {

  private Pages() {}

  static Outcome outcome(byte[] bytes) {
    List<Outcome> outcomes = new ArrayList<>();
    try {
      new HtmlReader().read(Input.of("page.html", bytes), outcomes::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (outcomes.size() != 1) {
      throw new AssertionError("expected one outcome, got " + outcomes);
    }
    return outcomes.getFirst();
  }

  static Outcome outcome(String html) {
    return outcome(html.getBytes(StandardCharsets.UTF_8));
  }

  static Paper paper(String html) {
    return switch (outcome(html)) {
      case Outcome.Read(Paper paper) -> paper;
      case Outcome.Rejected fault -> throw new AssertionError("rejected: " + fault.why());
    };
  }

  static String rejection(String html) {
    return switch (outcome(html)) {
      case Outcome.Read(Paper paper) -> throw new AssertionError("read: " + paper.publication());
      case Outcome.Rejected fault -> fault.why();
    };
  }
}
