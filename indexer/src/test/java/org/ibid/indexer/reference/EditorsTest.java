package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.ibid.indexer.literature.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Dahl S, Mott K, editors. Life of the shore. Leeds: Pier Press # Dahl S; Mott K # Life of the shore. Leeds: Pier Press",
        "Dahl S, Mott K (eds) Life of the shore # Dahl S; Mott K # Life of the shore",
        "S. Dahl & K. Mott (Eds.), Life of the shore # Dahl S.; Mott K. # Life of the shore",
        "Life of the shore (eds Dahl, S. & Mott, K.) # Dahl S.; Mott K. # Life of the shore.",
        "Life of the shore, edited by S. Dahl and K. Mott # Dahl S.; Mott K. # Life of the shore.",
        "Life of the shore, edited by Sven Dahl and Kari A. Mott, 7–24 # Dahl Sven; Mott Kari A. # Life of the shore. 7–24",
        "Life of the shore, S. Dahl, Ed. # Dahl S. # Life of the shore.",
        "Life of the shore; Dahl, S., Mott, K., Eds. # Dahl S.; Mott K. # Life of the shore.",
        "Life of the shore, eds Dahl S., Mott K. (Leeds: Pier Press) # Dahl S.; Mott K. # Life of the shore. (Leeds: Pier Press)"
      })
  void areFoundWhereverTheyStand(String text, String names, String rest) {
    Editors editors = Editors.in(text);
    assertThat(editors.names().stream().map(Name::display).collect(Collectors.joining("; ")))
        .isEqualTo(names);
    assertThat(editors.rest().strip()).isEqualTo(rest);
  }

  @Test
  void aTitleWithoutEditorsStaysAsItIs() {
    Editors none = Editors.in("The edited shore, revised edition");
    assertThat(none.isKnown()).isFalse();
    assertThat(none.rest()).isEqualTo("The edited shore, revised edition");
  }
}
