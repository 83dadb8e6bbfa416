package org.ibid.indexer.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Section;

/** The pages that the tests read: the seeds, and made-up ones of the same kinds. */
final class Pages {

  private Pages() {}

  /** The seed whose name starts with these digits. */
  static Outline seed(String number) {
    try (Stream<Path> files = Files.list(Path.of("../seeds"))) {
      Path seed =
          files
              .filter(f -> f.getFileName().toString().startsWith(number))
              .findFirst()
              .orElseThrow();
      return read(Files.readString(seed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Outline madeUp(String name) {
    return read(text(name));
  }

  static List<String> lines(String name) {
    return text(name).lines().toList();
  }

  private static String text(String name) {
    try (InputStream stream = Pages.class.getResourceAsStream(name + ".txt")) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Outline read(String text) {
    return new PlainTextLayout().read(text);
  }

  static List<String> authors(Outline outline) {
    return outline.publication().author().stream().map(Name::display).toList();
  }

  static List<String> headings(Outline outline) {
    return outline.sections().stream().map(Section::heading).toList();
  }

  /** Everything of an outline that a reader is shown or searches. */
  static String content(Outline outline) {
    StringBuilder content = new StringBuilder();
    content.append(outline.publication()).append('\n').append(outline.abstractText()).append('\n');
    content.append(outline.keyword()).append(outline.abbreviations()).append('\n');
    outline
        .sections()
        .forEach(s -> content.append(s.heading()).append('\n').append(s.text()).append('\n'));
    outline.entries().forEach(e -> content.append(e.raw()).append('\n'));
    return content.toString();
  }
}
