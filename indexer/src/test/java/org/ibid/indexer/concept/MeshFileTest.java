package org.ibid.indexer.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeshFileTest {

  /** A fifth of MeSH: a twentieth of this time on an idle machine. */
  private static final int SOME = MeshFile.DESCRIPTORS / 5;

  private static final Duration LIMIT = Duration.ofSeconds(40);

  @TempDir private Path folder;

  @Test
  void aVocabularyOfEverythingIsReadAndTagsWithinSeconds() throws IOException {
    MeshFile.write(folder.resolve("desc.xml"), SOME);
    assertTimeout(
        LIMIT,
        () -> {
          Schemes schemes = Schemes.builtIn().with(Schemes.load(folder));
          PaperTagger tagger = new PaperTagger(schemes);
          Concept last = schemes.concepts("mesh").getLast();
          assertThat(tagger.tag("On " + last.label() + " in rats."))
              .extracting(tag -> tag.scheme() + ":" + tag.id())
              .contains("mesh:" + last.id(), "species:rat");
          assertThat(tagger.tag("The role of work.")).isEmpty();
          List<String> closure = schemes.closure("mesh", last.id());
          assertThat(closure)
              .allSatisfy(
                  above -> assertThat(schemes.withNarrower("mesh", above)).contains(last.id()));
        });
  }
}
