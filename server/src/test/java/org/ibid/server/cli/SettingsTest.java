package org.ibid.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void theIndexIsInTheWorkingFolderUnlessTheEnvironmentSaysElse() {
    assertThat(Settings.of(Map.of(), Optional.empty()).index()).isEqualTo(Path.of(".ibid"));
    assertThat(Settings.of(Map.of("IBID_INDEX", ""), Optional.empty()).index())
        .isEqualTo(Path.of(".ibid"));
    assertThat(Settings.of(Map.of("IBID_INDEX", "/data"), Optional.empty()).index())
        .isEqualTo(Path.of("/data"));
  }

  @Test
  void colourIsUsedUnlessItIsUnwanted() {
    assertThat(Settings.of(Map.of(), Optional.empty()).colour()).isTrue();
    assertThat(Settings.of(Map.of("NO_COLOR", "1"), Optional.empty()).colour()).isFalse();
  }

  @Test
  void aWidthThatIsNoNumberIsNone() {
    assertThat(Settings.of(Map.of("COLUMNS", "120"), Optional.empty()).columns()).hasValue(120);
    assertThat(Settings.of(Map.of("COLUMNS", "wide"), Optional.empty()).columns()).isEmpty();
  }
}
