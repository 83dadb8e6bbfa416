package org.ibid.indexer.source.jats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Statement;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;

/** Made-up articles, and what is read of them. */
final class Articles {

  private Articles() {}

  static byte[] bytes(String name) {
    try (InputStream in = Articles.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static List<Outcome> outcomes(byte[] bytes) {
    List<Outcome> outcomes = new ArrayList<>();
    try {
      new JatsReader().read(Input.of("article.xml", bytes), outcomes::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return outcomes;
  }

  static List<Outcome> outcomes(String xml) {
    return outcomes(xml.getBytes(StandardCharsets.UTF_8));
  }

  static Paper paper(byte[] bytes) {
    List<Outcome> outcomes = outcomes(bytes);
    if (outcomes.size() == 1 && outcomes.getFirst() instanceof Outcome.Read(Paper paper)) {
      return paper;
    }
    throw new AssertionError("expected one paper, got " + outcomes);
  }

  static Paper named(String name) {
    return paper(bytes(name));
  }

  /** An article with this body and these entries of its list. */
  static Paper of(String body, String... refs) {
    return paper(xml(body, refs).getBytes(StandardCharsets.UTF_8));
  }

  static String xml(String body, String... refs) {
    return "<article><front><article-meta><title-group><article-title>Ponds</article-title>"
        + "</title-group></article-meta></front><body>"
        + body
        + "</body><back><ref-list>"
        + String.join("", refs)
        + "</ref-list></back></article>";
  }

  /** Entries {@code r1}, {@code r2} … without labels, by Author1, Author2 … */
  static String[] refs(int count) {
    String[] refs = new String[count];
    for (int i = 0; i < count; i++) {
      refs[i] = ref(i + 1);
    }
    return refs;
  }

  private static String ref(int number) {
    return "<ref id=\"r"
        + number
        + "\"><element-citation publication-type=\"journal\"><name><surname>Author"
        + Character.toString('a' + number - 1)
        + "</surname><given-names>A</given-names></name><article-title>Pond "
        + number
        + "</article-title><source>Pond J</source><year>2001</year></element-citation></ref>";
  }

  /** {@code MARK -> ids} for each mark of a paper, in order. */
  static List<String> marks(Paper paper) {
    List<String> marks = new ArrayList<>();
    for (Statement statement : paper.statements()) {
      for (Citation citation : statement.citations()) {
        marks.add(statement.mark(citation) + " -> " + String.join(" ", citation.references()));
      }
    }
    return marks;
  }
}
