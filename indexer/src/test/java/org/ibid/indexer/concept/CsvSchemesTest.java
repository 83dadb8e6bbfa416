package org.ibid.indexer.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvSchemesTest {

  private static List<Concept> read(String csv) throws SchemeException {
    return CsvSchemes.read(new SourceText(Path.of("own.csv"), csv));
  }

  @Test
  void tableIsReadWithQuotesBarsAndBlankLines() throws SchemeException {
    String csv =
        """
        scheme,label,synonyms,broader

        Model,"Injury, ""spared"" one",SNI|spared \\| nerve injury,Nerve injury
        model,Nerve injury,
        """;
    assertThat(read(csv))
        .containsExactly(
            Concept.of(
                "model",
                "Injury, \"spared\" one",
                List.of("SNI", "spared | nerve injury"),
                List.of(),
                List.of("nerve-injury")),
            Concept.of("model", "Nerve injury", List.of(), List.of(), List.of()));
  }

  @Test
  void lineEndsOfWindowsAndQuotesOverLinesAreRead() throws SchemeException {
    assertThat(read("scheme,label\r\ns,\"two\r\nlines\"\r\ns,last"))
        .extracting(Concept::label)
        .containsExactly("two\r\nlines", "last");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | own.csv:1:1 | an empty file",
        "'model,SNI,,' | own.csv:1:1 | \"model\"",
        "'scheme;label;synonyms' | own.csv:1:1 | \"scheme;label;synonyms\"",
        "'scheme,label,synonym' | own.csv:1:14 | \"synonym\"",
        "'scheme,label,label' | own.csv:1:14 | \"label\"",
        "'label,synonyms' | own.csv:1:1 | label,synonyms",
        "'scheme,label\\ns,' | own.csv:2:3 | a label with a letter or digit",
        "'scheme,label\\n??,a' | own.csv:2:1 | a scheme with a letter or digit",
        "'scheme,label\\n\\ns,a,b' | own.csv:3:5 | expected 2 columns, got 3",
        "'scheme,label\\ns,\"a' | own.csv:2:3 | closing double quote",
        "'scheme,label\\ns,\"a\"b' | own.csv:2:6 | after a closing quote",
      })
  void faultsAreRefusedWithTheirPlace(String csv, String place, String reason) {
    assertThatThrownBy(() -> read(csv.replace("\\n", "\n")))
        .isInstanceOf(SchemeException.class)
        .hasMessageStartingWith(place + ": ")
        .hasMessageContaining(reason);
  }

  @Test
  void placeOfAFaultIsAlsoThereForPrograms() {
    assertThatThrownBy(() -> read("scheme,label\ns,\"a"))
        .isInstanceOfSatisfying(
            SchemeException.class,
            fault -> {
              assertThat(fault.file()).isEqualTo("own.csv");
              assertThat(fault.line()).isEqualTo(2);
              assertThat(fault.column()).isEqualTo(3);
            });
  }
}
