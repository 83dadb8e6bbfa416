package org.ibid.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {

  @TempDir Path folder;

  private final Sources sources = new Sources();

  private SourceFile file(String name, byte[] bytes) throws IOException {
    return SourceFile.of(Files.write(folder.resolve(name), bytes));
  }

  private List<Outcome> read(SourceFile file, Optional<String> format) {
    List<Outcome> outcomes = new ArrayList<>();
    sources.read(file, format, outcomes::add);
    return outcomes;
  }

  private List<Outcome> read(String name, byte[] bytes) throws IOException {
    return read(file(name, bytes), Optional.empty());
  }

  private String why(SourceFile file) {
    return ((Outcome.Rejected) read(file, Optional.empty()).getLast()).why();
  }

  @Test
  void anEmptyFileIsRejected() throws IOException {
    assertThat(why(file("empty.txt", new byte[0]))).isEqualTo("is empty");
  }

  @Test
  void aFileOfWhiteSpaceIsRejected() throws Exception {
    assertThat(read("blank.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .isInstanceOf(Outcome.Rejected.class);
  }

  @Test
  void aTextOfWhichNothingIsKeptIsRejectedWithWhatItWasTakenFor() throws Exception {
    assertThat(read("hello.txt", "hello\n".getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .isInstanceOfSatisfying(
            Outcome.Rejected.class,
            fault -> assertThat(fault.why()).startsWith("holds no title, text or references"));
  }

  @Test
  void aLineWithoutEndOrSpaceIsRejectedAtOnce() throws Exception {
    assertThat(read("line.txt", "a".repeat(5_000_000).getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .isInstanceOfSatisfying(
            Outcome.Rejected.class,
            fault -> assertThat(fault.why()).startsWith("has 5000000 characters without a space"));
  }

  @Test
  void aTextWithoutATitleIsReadWithAWarning() throws Exception {
    String text =
        "and so on, as was said before, for a while longer than any title goes; and on.\n\n";
    assertThat(read("notes.txt", text.repeat(3).getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .isInstanceOfSatisfying(
            Outcome.Read.class,
            read -> {
              boolean titled = read.paper().publication().title() != null;
              assertThat(read.paper().warnings().contains("No title was found."))
                  .isNotEqualTo(titled);
            });
  }

  @Test
  void aBinaryFileIsRejectedByName() throws Exception {
    byte[] bytes = new byte[4096];
    new Random(7).nextBytes(bytes);
    assertThat(read("picture.png", bytes))
        .singleElement()
        .satisfies(outcome -> {
          assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
          Outcome.Rejected fault = (Outcome.Rejected) outcome;
          assertThat(fault.source()).endsWith("picture.png");
          assertThat(fault.why()).startsWith("is in no format that Ibid reads");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n<?xml version='1.0'?><nothing>known</nothing>",
        "<pain>Pain</pain>",
        "%!PS-Adobe-3.0 and so on",
        "{\\rtf1 Pain}"
      })
  void whatOtherFormatsBeginWithIsNotReadAsText(String text) throws IOException {
    assertThat(why(file("page", text.getBytes(StandardCharsets.UTF_8))))
        .startsWith("is in no format that Ibid reads");
  }

  @Test
  void aReaderThatFailsIsReportedAndTheReceiversFailureIsItsOwn() {
    Reader failing = new OneRecordReader(true);
    List<Outcome> outcomes = new ArrayList<>();
    new Sources(List.of(failing))
        .read(Input.of("a", new byte[] {1}), Optional.empty(), outcomes::add);
    assertThat(outcomes)
        .singleElement()
        .isEqualTo(new Outcome.Rejected("a", "made the reader of one fail, which it should not"));

    Sources sound = new Sources(List.of(new OneRecordReader(false)));
    Consumer<Outcome> full =
        outcome -> {
          throw new UncheckedIOException(new IOException("disk full"));
        };
    assertThatThrownBy(() -> sound.read(Input.of("a", new byte[] {1}), Optional.empty(), full))
        .hasRootCauseMessage("disk full");
  }

  /** Rejects the first record, or fails. */
  private record OneRecordReader(boolean fails) implements Reader {
    @Override
    public String format() {
      return "one";
    }

    @Override
    public Recognition recognises(Head head) {
      return Recognition.SURE;
    }

    @Override
    public void read(Input input, Consumer<Outcome> outcomes) {
      if (fails) {
        throw new IllegalStateException("a fault");
      }
      outcomes.accept(input.rejected(1, "is only a test"));
    }
  }

  @Test
  void aTextTooLargeIsRejected() throws IOException {
    Path path = folder.resolve("large.txt");
    Files.writeString(path, "words and words ".repeat(Input.MAX_WHOLE / 16 + 1));
    assertThat(why(SourceFile.of(path)))
        .isEqualTo(
            "has more than " + Input.MAX_WHOLE + " bytes; a file of this format may have no more");
  }

  @Test
  void aFileThatIsGoneIsRejected() {
    assertThat(why(SourceFile.of(folder.resolve("gone.txt")))).isEqualTo("does not exist");
  }

  @Test
  void anUnknownFormatIsRefusedWithTheKnownOnes() throws Exception {
    SourceFile file = file("a.txt", "text".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> read(file, Optional.of("papyrus")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("text")
        .hasMessageContaining("papyrus");
  }
}
