package org.ibid.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the README shows with its output, and checks that it names only what there is. */
class ReadmeIT {

  private static final Pattern WORD = Pattern.compile("'([^']*+)'|(\\S++)");
  private static final Pattern DOCUMENT = Pattern.compile("`([A-Za-z/-]++(?:\\.md|/))`");

  @TempDir Path folder;

  /** A command and what it is shown to print. */
  private record Example(String command, String output) {}

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String block : Files.readString(Path.of("../README.md")).split("```", -1)) {
      if (block.contains("\n$ ")) {
        for (String example : block.split("\n\\$ ", -1)) {
          int end = example.indexOf('\n');
          if (end > 0) {
            examples.add(new Example(example.substring(0, end), example.substring(end).strip()));
          }
        }
      }
    }
    return examples;
  }

  private String[] arguments(String command) {
    List<String> arguments = new ArrayList<>();
    Matcher words = WORD.matcher(command.replace("./ibid ", ""));
    while (words.find()) {
      String word = words.group(1) != null ? words.group(1) : words.group(2);
      arguments.add(word.equals("seeds") ? "../seeds" : word);
    }
    arguments.add("--index");
    arguments.add(folder.resolve("index").toString());
    return arguments.toArray(String[]::new);
  }

  @Test
  void whatTheReadmeShowsIsWhatIsPrinted() throws IOException {
    List<Example> examples = examples();
    assertThat(examples).hasSize(2);
    for (Example example : examples) {
      Run run = Run.of(arguments(example.command()));
      assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
      assertThat(run.out().strip()).isEqualTo(example.output());
    }
  }

  @Test
  void whatTheReadmeNamesIsThere() throws IOException {
    Matcher documents = DOCUMENT.matcher(Files.readString(Path.of("../README.md")));
    int found = 0;
    while (documents.find()) {
      assertThat(Path.of("..", documents.group(1))).exists();
      found++;
    }
    assertThat(found).isGreaterThan(5);
  }
}
