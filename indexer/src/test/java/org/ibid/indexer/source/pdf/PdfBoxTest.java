package org.ibid.indexer.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PdfBoxTest {

  @Test
  void whatACallReturnsIsPassedOn() throws IOException {
    assertThat(PdfBox.call(() -> "a page")).isEqualTo("a page");
  }

  @Test
  void faultsOfEveryKindAreTheFiles() {
    assertThatThrownBy(() -> PdfBox.call(() -> Integer.parseInt("x")))
        .isInstanceOf(PdfBox.FaultException.class)
        .hasMessageContaining("\"x\"");
    assertThatThrownBy(() -> PdfBox.call(PdfBoxTest::tooDeep))
        .isInstanceOf(PdfBox.FaultException.class)
        .hasMessage("StackOverflowError");
  }

  private static String tooDeep() {
    throw new StackOverflowError();
  }

  @Test
  void limitsAreTold() {
    assertThatThrownBy(() ->
            PdfBox.call(() -> {
              throw new LimitException("is large");
            }))
        .isInstanceOf(LimitException.class);
    assertThatThrownBy(() ->
            PdfBox.call(() -> {
              throw new IOException(new LimitException("is large"));
            }))
        .isInstanceOf(LimitException.class);
  }

  @Test
  void memoryThatRunsOutIsNobodysFaultHere() {
    assertThatThrownBy(() ->
            PdfBox.call(() -> {
              throw new OutOfMemoryError("heap");
            }))
        .isInstanceOf(OutOfMemoryError.class);
  }
}
