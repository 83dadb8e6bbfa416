package org.ibid.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {

  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

  /** WCAG 2.2, 1.4.3, for text of any size. */
  private static final double LEAST_CONTRAST = 4.5;

  @ParameterizedTest
  @CsvSource({
    "ink, page",
    "ink, raised",
    "ink, mark",
    "ink, own",
    "ink, chosen",
    "ink, warn-page",
    "quiet, page",
    "quiet, raised",
    "quiet, chosen",
    "link, page",
    "link, raised",
    "link, own",
    "link, mark",
    "link-strong, page",
    "link-strong, own",
    "page, link",
    "page, link-strong",
  })
  void textStandsOutFromWhatIsBehindIt(String text, String behind) {
    for (Map<String, Integer> colours : List.of(light(), dark())) {
      assertThat(contrast(colour(colours, text), colour(colours, behind)))
          .as("%s on %s", text, behind)
          .isGreaterThanOrEqualTo(LEAST_CONTRAST);
    }
  }

  @Test
  void theNameChangesWithTheContent() {
    String address = new StaticFiles().styleSheet();
    assertThat(address).matches("/static/ibid\\.[0-9a-f]{10}\\.css");
    assertThat(new StaticFiles().find(address.substring("/static/".length()))).isPresent();
    assertThat(new StaticFiles().find("ibid.css")).isEmpty();
  }

  private static int colour(Map<String, Integer> colours, String name) {
    return Objects.requireNonNull(colours.get(name), name);
  }

  private static Map<String, Integer> light() {
    return colours(css().substring(0, css().indexOf("@media")));
  }

  private static Map<String, Integer> dark() {
    Map<String, Integer> colours = light();
    int start = css().indexOf("prefers-color-scheme: dark");
    colours.putAll(colours(css().substring(start, css().indexOf("box-sizing"))));
    return colours;
  }

  private static Map<String, Integer> colours(String css) {
    Map<String, Integer> colours = new HashMap<>();
    Matcher matcher = COLOUR.matcher(css);
    while (matcher.find()) {
      colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
    }
    return colours;
  }

  private static String css() {
    StaticFiles files = new StaticFiles();
    String name = files.styleSheet().substring(StaticFiles.FOLDER.length());
    try (InputStream in = files.find(name).orElseThrow().open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double contrast(int one, int other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * channel(colour >> 16)
        + 0.7152 * channel(colour >> 8)
        + 0.0722 * channel(colour);
  }

  private static double channel(int shifted) {
    double value = (shifted & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
