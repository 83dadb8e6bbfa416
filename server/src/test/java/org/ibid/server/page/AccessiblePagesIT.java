package org.ibid.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of page against the rules of axe-core, light and dark, wide and narrow. Takes pictures
 * of the main ones, into {@code target}, or with {@code -Dimages.update=true} into {@code
 * docs/img}.
 */
class AccessiblePagesIT {

  private static final String SEED = "10.1186%2Fs40798-021-00307-9";

  /** Headings, misprints, a line that finds nothing, and one that can't be run. */
  private static final String STRATEGY =
      String.join(
          "%0A",
          "Population",
          "1.+exp+Neuralgia/",
          "2.+((neuropath$+or+nerve)+adj2+(pain$+or+painful+or+injur$)).ti,ab.",
          "3.+(allodynia+or+hyperalgesia+or+hyperalgezia).ti,ab.",
          "4.+or/1-3",
          "Intervention",
          "5.+(exercis$+or+training+or+treadmill).mp.",
          "6.+4+and+5",
          "7.+limit+6+to+yr=%222010+-2022%22",
          "8.+7+and+12");

  /** Rules that this runs: WCAG 2.2 A and AA, and what axe-core calls best practice. */
  private static final String RUN =
      """
      async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',
          'wcag22aa', 'best-practice']})).violations
        .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join(' | '))
      """;

  @TempDir static Path folder;
  private static SeedServer server;
  private static Chromium chromium;
  private static String axe = "";

  /** A page, and what its picture is called; empty for none. */
  private record Address(String path, String picture) {
    @Override
    public String toString() {
      return path;
    }
  }

  @BeforeAll
  static void start() throws IOException {
    Optional<Path> executable = Chromium.find();
    Assumptions.assumeTrue(executable.isPresent(), "there is no Chromium on this machine");
    server = SeedServer.withTwoRecords(folder);
    chromium = Chromium.start(executable.orElseThrow());
    try (InputStream script =
        Objects.requireNonNull(
            AccessiblePagesIT.class.getResourceAsStream("/axe.min.js"), "axe-core")) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void stop() throws IOException {
    if (chromium != null) {
      chromium.close();
      server.close();
    }
  }

  static Stream<Address> pages() {
    return Stream.of(
        new Address("/", "home"),
        new Address("/?in=references&q=%22heat+shock+protein%22", "search"),
        new Address("/?in=statements&q=naloxone", ""),
        new Address("/?in=references&q=exercise&feedback=on", ""),
        new Address("/?in=statements&like=10.1186/s40798-021-00307-9%2334", ""),
        new Address("/?in=references&filter=mechanism:microglia,year:2010-2020", ""),
        new Address("/?q=zebrafish", ""),
        new Address("/?in=nothing", ""),
        new Address("/papers/" + SEED, "paper"),
        new Address("/papers/" + SEED + "/audit", "audit"),
        new Address("/papers/" + SEED + "/correct", ""),
        new Address("/references/" + SEED + "%2334/correct", "correct"),
        new Address("/corrections", ""),
        new Address("/papers/no-such-paper", ""),
        new Address("/references/" + SEED + "%2334", "reference"),
        new Address("/works/work%3A10.2147%2Fjpr.s156326", ""),
        new Address("/works/work%3A10.2147%2Fjpr.s156326/records", ""),
        new Address(TwoRecords.PAGE, ""),
        new Address(
            "/claim?text=Naloxone+reversed+the+analgesia+of+exercise+in+animals+with+SNI", "claim"),
        new Address("/claim", ""),
        new Address("/matrix", "matrix"),
        new Address("/matrix?rows=intervention&columns=condition&row=exercise&count=papers", ""),
        new Address("/matrix/cell?row=endocannabinoids&column=spinal-cord-injury", "cell"),
        new Address("/matrix/cell?row=endogenous-opioids&column=spinal-nerve-ligation", ""),
        new Address("/strategy", ""),
        new Address("/strategy?known=10.1186/s40798-021-00307-9&text=" + STRATEGY, "strategy"),
        new Address("/strategy?edit=2&text=" + STRATEGY, ""),
        new Address("/why", ""),
        new Address(
            "/why?syntax=ovid&id="
                + SEED
                + "&q=(exercise+adj2+pain).ti.+and+(naloxone+or+rat$).ti.",
            "why"),
        new Address("/sources", ""),
        new Address("/forgotten", ""),
        new Address("/forgotten?in=nothing&q=pain", ""),
        new Address("/forgotten?filter=mechanism:endogenous-opioids", "forgotten"));
  }

  @Test
  void noRuleIsBrokenWhereRecordsWereParted() throws IOException {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(server.address(TwoRecords.PAGE));
      page.locator(".records input[type=checkbox]").last().check();
      page.locator("button[value=split]").click();
      page.locator("button[value=forget]").waitFor();
    }
    noRuleIsBroken(new Address(TwoRecords.PAGE, ""));
  }

  @Test
  void noRuleIsBrokenWhereAFieldWasCorrected() throws IOException {
    String reference = "/references/" + SEED + "%2335/correct";
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(server.address(reference));
      page.getByLabel("Volume").fill("77");
      page.getByLabel("Your name").first().fill("Ann");
      page.getByText("Keep the corrections").click();
      page.getByText("as Ann says").waitFor();
      page.getByLabel("Year").fill("soon");
      page.getByText("Keep the corrections").click();
      page.getByRole(AriaRole.ALERT).waitFor();
    }
    noRuleIsBroken(new Address(reference, ""));
    noRuleIsBroken(new Address("/corrections", ""));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noRuleIsBroken(Address address) throws IOException {
    assertThat(broken(address, 1280, ColorScheme.LIGHT)).as("wide, light").isEmpty();
    assertThat(broken(address, 400, ColorScheme.DARK)).as("narrow, dark").isEmpty();
  }

  private static List<?> broken(Address address, int width, ColorScheme scheme) throws IOException {
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setBypassCSP(true) // pages allow no script, not even this one
                    .setColorScheme(scheme)
                    .setViewportSize(width, 900))) {
      Page page = context.newPage();
      page.navigate(server.address(address.path()));
      if (scheme == ColorScheme.LIGHT && !address.picture().isEmpty()) {
        page.screenshot(new Page.ScreenshotOptions().setPath(picture(address)));
      }
      page.evaluate(axe);
      return (List<?>) page.evaluate(RUN);
    }
  }

  private static Path picture(Address address) throws IOException {
    Path into =
        Boolean.getBoolean("images.update") ? Path.of("../docs/img") : Path.of("target/img");
    Files.createDirectories(into);
    return into.resolve(address.picture() + ".png");
  }
}
