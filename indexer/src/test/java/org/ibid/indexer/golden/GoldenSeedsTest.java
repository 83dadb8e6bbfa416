package org.ibid.indexer.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.concept.PaperTagger;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.json.PaperJson;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.SourceFile;
import org.ibid.indexer.source.SourceFiles;
import org.ibid.indexer.source.Sources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is understood of each seed, tags and dropped passages included, as one file a seed: so that
 * a change of the readers is a readable difference. {@code -Dgolden.update=true} rewrites them.
 */
class GoldenSeedsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/ibid/indexer/golden");
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final PaperTagger TAGGER = new PaperTagger(Schemes.builtIn());

  static List<SourceFile> seeds() throws IOException {
    return SourceFiles.below(List.of(Path.of("../seeds"))).files();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aSeedIsUnderstoodAsBefore(SourceFile seed) throws Exception {
    Sources sources = new Sources();
    List<Outcome> outcomes = new ArrayList<>();
    sources.read(seed, Optional.empty(), outcomes::add);
    Outcome outcome = outcomes.getFirst();
    Paper paper = ((Outcome.Read) outcome).paper();
    Paper tagged = paper.withConcepts(TAGGER.tag(paper).paper());
    String understood =
        MAPPER
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(MAPPER.readTree(PaperJson.write(tagged)))
                .replace(System.lineSeparator(), "\n")
            + "\n";
    String number = seed.path().getFileName().toString().substring(0, 3);
    Path golden = GOLDEN.resolve(number + ".json");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, understood);
    }
    assertThat(understood).isEqualTo(Files.readString(golden));
  }
}
