package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Statement;
import org.junit.jupiter.api.Test;

class CitationLinkerTest {

  private static final List<Statement> STATEMENTS = SeedOne.statements();

  private static Stream<Citation> citations() {
    return STATEMENTS.stream().flatMap(statement -> statement.citations().stream());
  }

  @Test
  void seedOneHas113MarksAnd227Mentions() {
    assertThat(citations()).hasSize(113);
    assertThat(citations().mapToInt(citation -> citation.references().size()).sum()).isEqualTo(227);
  }

  @Test
  void everyReferenceOfSeedOneIsCited() {
    assertThat(citations().flatMap(citation -> citation.references().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(
            SeedOne.references().stream().map(Reference::id).toList());
  }

  @Test
  void aNarrativeNameIsNoMarkWhereTheListIsNumbered() {
    Statement chiang =
        STATEMENTS.stream()
            .filter(statement -> statement.sentence().startsWith("Chiang et al. (2016)"))
            .findFirst()
            .orElseThrow();
    assertThat(chiang.citations()).hasSize(1);
    assertThat(chiang.mark(chiang.citations().getFirst())).isEqualTo("[68]");
    assertThat(chiang.before()).startsWith("The results indicated that");
    assertThat(chiang.after()).startsWith("Their results indicated");
  }

  @Test
  void everySentenceIsVerbatim() {
    String text = SeedOne.sections().getFirst().text();
    assertThat(STATEMENTS)
        .allSatisfy(statement -> {
          assertThat(text).contains(statement.sentence());
          assertThat(statement.section()).isZero();
        });
  }
}
