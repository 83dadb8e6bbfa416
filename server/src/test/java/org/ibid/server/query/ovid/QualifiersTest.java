package org.ibid.server.query.ovid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QualifiersTest {

  @Test
  void everyCodeHasANameOfItsOwn() {
    List<String> names = Qualifiers.all().stream().map(Map.Entry::getValue).toList();
    assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(76);
    assertThat(Qualifiers.all()).allMatch(entry -> entry.getKey().length() == 2);
    assertThat(names).allMatch(name -> name.length() <= Qualifiers.LONGEST);
  }

  @Test
  void qualifiersAreFoundByCodeAndByNameHoweverItIsWritten() {
    assertThat(Qualifiers.named("DT")).contains("drug therapy");
    assertThat(Qualifiers.named(" Drug Therapy ")).contains("drug therapy");
    assertThat(Qualifiers.named("administration and dosage")).contains("administration & dosage");
    assertThat(Qualifiers.named("zz")).isEmpty();
    assertThat(Qualifiers.code("drug therapy")).contains("dt");
  }

  @Test
  void whatMeshGaveUpHasASuccessorThatIsAQualifier() {
    List<String> given = List.of("radiography", "ultrasonography", "utilization", "manpower");
    assertThat(given)
        .allSatisfy(name ->
            assertThat(Qualifiers.code(Qualifiers.successor(name).orElseThrow())).isPresent());
    assertThat(Qualifiers.successor("surgery")).isEmpty();
  }
}
