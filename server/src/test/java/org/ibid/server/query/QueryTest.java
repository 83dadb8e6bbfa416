package org.ibid.server.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.ibid.server.query.Query.And;
import org.ibid.server.query.Query.Boost;
import org.ibid.server.query.Query.Everything;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Fuzzy;
import org.ibid.server.query.Query.Gap;
import org.ibid.server.query.Query.Literal;
import org.ibid.server.query.Query.Not;
import org.ibid.server.query.Query.Nothing;
import org.ibid.server.query.Query.Phrase;
import org.ibid.server.query.Query.Preferring;
import org.ibid.server.query.Query.Range;
import org.ibid.server.query.Query.Term;
import org.ibid.server.query.Query.Truncation;
import org.junit.jupiter.api.Test;

class QueryTest {

  private static final Term A = new Term("a");
  private static final Term B = new Term("b");
  private static final Term C = new Term("c");

  @Test
  void nestedOperandsAreTakenIn() {
    assertThat(Query.allOf(List.of(Query.allOf(List.of(A, B)), C)))
        .isEqualTo(new And(List.of(A, B, C)));
    assertThat(Query.anyOf(List.of(A, Query.anyOf(List.of(B, C)))))
        .isEqualTo(new Query.Or(List.of(A, B, C)));
  }

  @Test
  void fewerThanTwoOperandsAreNoGroup() {
    assertThat(Query.allOf(List.of())).isEqualTo(new Everything());
    assertThat(Query.anyOf(List.of())).isEqualTo(new Nothing());
    assertThat(Query.allOf(List.of(A))).isEqualTo(A);
    assertThat(Query.anyOf(List.of(A))).isEqualTo(A);
    assertThat(Query.not(Query.not(A))).isEqualTo(A);
  }

  @Test
  void nodesKeepTheirRules() {
    assertThatIllegalArgumentException().isThrownBy(() -> new And(List.of(A)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new And(List.of(A, new And(List.of(B, C)))));
    assertThatIllegalArgumentException().isThrownBy(() -> new Not(new Not(A)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Term(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> new Phrase("a", -1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Fuzzy("a", 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new Gap(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Truncation(List.of(Gap.any())));
    assertThatIllegalArgumentException().isThrownBy(() -> new Fielded(List.of(), A));
    assertThatIllegalArgumentException().isThrownBy(() -> new Boost(A, Float.NaN));
  }

  @Test
  void everyNodeHasItsWords() {
    assertThat(Description.of(new Fuzzy("pain", 2))).isEqualTo("pain~2");
    assertThat(Description.of(new Boost(A, 2))).isEqualTo("a^2");
    assertThat(Description.of(new Boost(Query.anyOf(List.of(A, B)), 0.5f)))
        .isEqualTo("(a OR b)^0.5");
    assertThat(Description.of(new Preferring(A, B))).isEqualTo("a PREFERRING b");
    assertThat(Description.of(new Fielded(List.of("title", "abstract"), A)))
        .isEqualTo("title,abstract:a");
    assertThat(Description.of(new Range("a", "b", false, true))).isEqualTo("]a–b]");
    assertThat(Description.of(new Range(null, "b", true, false))).isEqualTo("[–b[");
    assertThat(Description.of(new Nothing())).isEqualTo("nothing");
    assertThat(
            Description.of(
                new Truncation(
                    List.of(new Literal("wom"), new Gap(1, 1), new Literal("n"), new Gap(0, 3)))))
        .isEqualTo("wom?n{0,3}");
    assertThat(Description.of(new Truncation(List.of(new Literal("a"), new Gap(2, Gap.UNLIMITED)))))
        .isEqualTo("a{2,}");
  }
}
