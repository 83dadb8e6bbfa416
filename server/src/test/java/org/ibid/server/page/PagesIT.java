package org.ibid.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a browser as their users see them, where it runs scripts and where it doesn't. */
@ParameterizedClass(name = "scripts: {0}")
@ValueSource(booleans = {false, true})
class PagesIT {

  private static final String PAPER = "/papers/10.1186%2Fs40798-021-00307-9";
  private static final String REFERENCE = "/references/10.1186%2Fs40798-021-00307-9%2334";

  @TempDir static Path folder;
  private static SeedServer server;
  private static Chromium chromium;

  @Parameter private boolean scripts;

  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void start() throws IOException {
    Optional<Path> executable = Chromium.find();
    if (executable.isEmpty()) {
      System.out.println("BROWSER TESTS SKIPPED: no Chromium on the path, and CHROMIUM names none");
    }
    Assumptions.assumeTrue(executable.isPresent(), "there is no Chromium on this machine");
    server = SeedServer.withTwoRecords(folder);
    chromium = Chromium.start(executable.orElseThrow());
  }

  @AfterAll
  static void stop() throws IOException {
    if (chromium != null) {
      chromium.close();
      server.close();
    }
  }

  @BeforeEach
  void open() {
    open(1280, 900);
  }

  @AfterEach
  void close() {
    context.close();
    assertThat(complaints).as("what the browser complained of").isEmpty();
  }

  private void open(int width, int height) {
    context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setJavaScriptEnabled(scripts)
                    .setViewportSize(width, height));
    page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onRequestFailed(request -> complaints.add(request.url()));
    page.onRequest(request -> {
      if (!request.url().startsWith(server.address(""))) {
        complaints.add("asked elsewhere: " + request.url());
      }
    });
  }

  private void visit(String path) {
    page.navigate(server.address(path));
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  @Test
  void aSearchIsTypedAndItsStatementsShowWhatMatched() {
    visit("/");
    page.getByLabel("Search the collection").fill("naloxone");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*[?]q=naloxone.*"));
    page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("What is searched"))
        .getByText("Statements")
        .click();
    assertThat(page.locator("h1")).containsText("statements for naloxone");
    assertThat(page.locator(".hits mark").first()).hasText("naloxone");
    assertThat(page.locator(".hits .cited .label").allTextContents()).contains("34", "48", "53");
  }

  @Test
  void twoMechanismsAreChosenAtOnceAndGivenUpAgain() {
    visit("/?in=references&more=mechanism");
    int microglia = choose("mechanism", "Microglia");
    assertThat(total()).isEqualTo(microglia);
    int opioids = choose("mechanism", "Endogenous opioids");
    assertThat(page).hasURL(Pattern.compile(".*filter=mechanism:microglia%7Cendogenous-opioids.*"));
    assertThat(total()).isBetween(Math.max(microglia, opioids), microglia + opioids);
    assertThat(page.locator(".chips .chip")).hasCount(1);
    assertThat(page.locator(".chips .chip")).containsText("or Endogenous opioids");
    assertThat(page.locator(".value[data-chosen]").count()).isEqualTo(2);
    link("Mechanism Microglia").click();
    assertThat(total()).isEqualTo(opioids);
  }

  @Test
  void feedbackRanksTheSameHitsAndIsTakenBack() {
    visit("/?in=references&q=exercise");
    int plain = total();
    link("Rank also by what the first results are about").click();
    assertThat(page).hasURL(Pattern.compile(".*feedback=on.*"));
    assertThat(page.locator(".expansion")).containsText("Ranked also by:");
    assertThat(total()).isEqualTo(plain);
    page.locator(".expansion a.word").first().click();
    assertThat(total()).isLessThan(plain);
    link("Rank by my words only").click();
    assertThat(page.locator(".expansion")).not().containsText("Ranked also by:");
  }

  @Test
  void aHitLeadsToMoreLikeIt() {
    visit("/?in=references&q=%22heat+shock+protein%22");
    String title = page.locator(".hits h2 a").first().innerText();
    page.locator(".hits .onward a:has-text('More like this')").first().click();
    assertThat(page.locator(".expansion")).containsText("“" + title.substring(0, 40));
    assertThat(page.locator(".hits h2 a").allInnerTexts()).doesNotContain(title);
    link("Remove what they must be like").click();
    assertThat(page).hasURL(Pattern.compile(".*/[?]in=references$"));
  }

  @Test
  void aMechanismAndAModelNarrowEachOther() {
    visit("/?in=references&more=mechanism");
    choose("mechanism", "Microglia");
    choose("model", "Spinal cord injury");
    assertThat(page.locator(".hits h2 .label").allInnerTexts().toString()).contains("44");
  }

  @Test
  void aCellOfTheMatrixOpensItsQuotations() {
    visit("/");
    link("Matrix").click();
    assertThat(page.locator("h1")).hasText("References by mechanism and model");
    link("references: Endocannabinoids and Spinal cord injury").click();
    assertThat(page.locator("h1")).hasText("Endocannabinoids and Spinal cord injury");
    page.waitForLoadState();
    assertThat(page.locator(".passage a.own").allTextContents()).containsExactly("89", "90", "91");
    assertThat(page.locator(".passage mark").allTextContents()).contains("SCI");
    assertThat(page.locator(".cites .label").allTextContents())
        .containsExactly("Reference 89", "Reference 90", "Reference 91");
  }

  @Test
  void anEmptyCellOpensWhatComesNearest() {
    visit("/matrix/cell?row=endogenous-opioids&column=spinal-nerve-ligation");
    assertThat(page.locator(".near .neighbour").first()).containsText("spinal nerve-ligated");
    link("Endogenous opioids and Neuropathic pain model").click();
    assertThat(page.locator("main")).containsText("Reference 34");
  }

  @Test
  void theMatrixIsAskedByItsForm() {
    visit("/matrix");
    page.getByLabel("Columns").selectOption("species");
    page.getByLabel("Filters").fill("year:2010-2030");
    page.getByText("Count", new Page.GetByTextOptions().setExact(true)).last().click();
    assertThat(page).hasURL(Pattern.compile(".*columns=species.*"));
    assertThat(page.locator("h1")).hasText("References by mechanism and species");
    page.waitForLoadState();
    assertThat(page.locator("thead th").allTextContents().toString()).contains("Rat");
  }

  @Test
  void anUploadedListIsToldWhatItForgot() throws IOException {
    visit("/forgotten");
    Path list =
        Files.writeString(
            folder.resolve("list.ris"),
            "TY  - JOUR\nTI  - One\nDO  - 10.2147/jpr.s156326\nER  -\n");
    page.setInputFiles("#list", list);
    page.getByText("Look", new Page.GetByTextOptions().setExact(true)).first().click();
    assertThat(page.locator("strong").first())
        .hasText("The list has one publication; this collection knows it.");
    assertThat(page.locator(".hits h3").first())
        .hasText("Benefits of exercise intervention in reducing neuropathic pain");
  }

  @Test
  void aPastedClaimShowsWhatItStandsOn() {
    visit("/");
    link("Claim").click();
    page.getByLabel("A sentence from")
        .fill(
            "In SNI, reductions of mechanical hypersensi-\ntivity were reversed by naloxone [12].");
    page.getByText("Find what it stands on").click();
    assertThat(page.locator(".alike .sentence").first()).containsText("naloxone");
    assertThat(page.locator(".standing a").first())
        .containsText("The effect of exercise frequency on neuropathic pain");
  }

  @Test
  void aStrategyIsRunCombinedChangedAndLedToItsHits() {
    visit("/");
    link("Strategy").click();
    page.getByLabel("The strategy, in the words")
        .fill("1. exercis$.ti.\n2. (pain or pian).ti.\n3. allodynia.ab.");
    page.getByText("Run", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page).hasURL(Pattern.compile(".*/strategy[?]text=.*"));
    assertThat(page.locator(".ran")).containsText("3 lines of Ovid over 7 papers");
    page.getByText("2 terms, 1 not found").click();
    assertThat(page.locator(".terms .none")).containsText("pian");
    page.getByLabel("Line 1", new Page.GetByLabelOptions().setExact(true)).check();
    page.getByLabel("Line 2", new Page.GetByLabelOptions().setExact(true)).check();
    page.getByText("all of them").click();
    assertThat(page.locator("#line-4 .typed")).hasText("1 and 2");
    page.locator("#line-4 button").click();
    page.getByLabel("Line 4", new Page.GetByLabelOptions().setExact(true)).last().fill("1 or 2");
    page.getByText("Change it").click();
    assertThat(page.locator("#line-4 .typed")).hasText("1 or 2");
    String hits = page.locator("#line-4 .hits a").evaluate("a => a.firstChild.data").toString();
    page.locator("#line-4 .hits a").click();
    assertThat(page.locator("h1")).containsText(hits + " paper");
    assertThat(page.getByLabel("Search the collection")).hasValue(Pattern.compile("exercis.*"));
  }

  @Test
  void aSearchLeadsToWhyAPaperIsNotFound() {
    visit("/?syntax=ovid&q=(hypoalgesi$+adj3+pain).ti.+or+spinal.ti.");
    link("Why one of them is found").click();
    assertThat(page.getByLabel("Query")).hasValue(Pattern.compile(".*adj3.*"));
    page.getByLabel("Record: its id").fill("https://doi.org/10.1186/s40798-021-00307-9");
    page.getByText("Ask", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator(".verdict")).containsText("is not found");
    assertThat(page.locator(".deciding")).containsText("none of the 2 is there");
    page.getByLabel("Record: its id").fill("10.1/none");
    page.getByText("Ask", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator(".note")).containsText("There is no paper 10.1/none here.");
    complaints.clear(); // the browser complains of the status of that answer, as it should
  }

  @Test
  void aStrategyIsSavedToAFileAndOpenedFromIt() throws IOException {
    visit("/strategy?text=exercise[ti]%0Apain[ti]%0A%231+AND+%232");
    Download download = page.waitForDownload(() -> page.getByText("Save as a file").click());
    Path file = folder.resolve("saved-" + scripts + ".json");
    download.saveAs(file);
    assertThat(Files.readString(file)).contains("\"search_string\"", "\"platform\" : \"pubmed\"");
    complaints.clear(); // a navigation that becomes a download is one that was cut off
    visit("/strategy");
    page.setInputFiles("#file", file);
    page.getByText("Open", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator(".ran")).containsText("3 lines of PubMed");
  }

  @Test
  void anAuditIsReachedFromItsPaper() {
    visit(PAPER);
    page.getByText("Audit", new Page.GetByTextOptions().setExact(false)).first().click();
    assertThat(page).hasURL(Pattern.compile(".*/audit"));
    assertThat(page.locator("main")).containsText("selective spinal nerve ligation");
  }

  @Test
  void aWorkShowsItsRecordsAndWhatIsSaidOfIt() {
    visit("/works/work%3A10.2147%2Fjpr.s156326");
    assertThat(page.locator("h1")).containsText("The effect of exercise frequency");
    assertThat(page.locator(".concordance")).containsText("[34, 79]");
    link("Its records, and why they are one publication").click();
    assertThat(page.locator("h2").first()).hasText("One record");
  }

  @Test
  void recordsArePartedAndTheDecisionTakenBack() {
    visit(TwoRecords.PAGE);
    assertThat(page.locator("#members-heading")).hasText("2 records of it");
    part("gardem");
    assertThat(page.locator("#members-heading")).hasText("One record");
    assertThat(page.locator(".decisions li")).hasCount(1);
    assertThat(page.locator(".decisions li span").first())
        .hasText(Pattern.compile("Another publication than <script>.* garden .*: .* gardem .*"));
    button("Take back").click();
    assertThat(page.locator("#members-heading")).hasText("2 records of it");
    assertThat(page.locator(".links")).containsText("same title but for a letter");
    assertThat(page.locator(".decisions")).hasCount(0);
  }

  @Test
  void partedRecordsAreJoinedByTheirIds() {
    visit(TwoRecords.PAGE);
    String other = part("gardem");
    visit(TwoRecords.PAGE);
    assertThat(page.locator("#members-heading")).hasText("One record");
    page.getByLabel("Another record of it").fill(other);
    button("It is of this publication too").click();
    assertThat(page.locator("#members-heading")).hasText("2 records of it");
    assertThat(page.locator(".decisions")).containsText("One publication: <script>");
    assertThat(page.locator(".links")).containsText("a reader said so");
    while (page.locator(".decisions li").count() > 0) {
      int before = page.locator(".decisions li").count();
      button("Take back").first().click();
      assertThat(page.locator(".decisions li")).hasCount(before - 1);
    }
    assertThat(page.locator("#members-heading")).hasText("2 records of it");
  }

  /** Says by the form that the record whose text this is is another publication; its id. */
  private String part(String text) {
    Locator record =
        page.locator(".records li", new Page.LocatorOptions().setHasText(text)).first();
    Locator box = record.getByRole(AriaRole.CHECKBOX);
    box.check();
    String id = box.getAttribute("value");
    button("The chosen ones are another publication").click();
    assertThat(page.locator("#members-heading")).hasText("One record");
    return id;
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  @Test
  void whatWasFoundIsCarriedAway() throws IOException {
    visit("/?in=references&q=%22heat+shock+protein%22");
    Download download = page.waitForDownload(() -> link("RIS").click());
    String file = Files.readString(download.path());
    assertThat(download.suggestedFilename()).endsWith(".ris");
    assertThat(file.lines().filter(line -> line.startsWith("TY  -"))).hasSize(3);
    complaints.clear(); // a navigation that becomes a download is one that was cut off
  }

  @Test
  void anUploadThatIsNoListIsSaid() throws IOException {
    visit("/forgotten");
    Path picture = Files.write(folder.resolve("list.png"), new byte[] {(byte) 0x89, 'P', 'N', 0});
    page.setInputFiles("#list", picture);
    page.getByText("Look", new Page.GetByTextOptions().setExact(true)).first().click();
    assertThat(page.locator("main")).containsText("list.png");
    assertThat(complaints).allMatch(complaint -> complaint.contains("400 (Bad Request)"));
    complaints.clear();
  }

  @Test
  void aConceptOfAHitBecomesAFilter() {
    visit("/?in=references&q=swimming");
    int before = total();
    Locator concept = page.locator(".hits .concept").first();
    concept.click();
    assertThat(page.locator(".chips")).isVisible();
    assertThat(total()).isBetween(1, before);
  }

  @Test
  void yearsAreChosenAsAStretch() {
    visit("/?in=references");
    page.getByLabel("From year").fill("2010");
    page.getByLabel("To year").fill("2012");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply years")).click();
    assertThat(page).hasURL(Pattern.compile(".*filter=year:2010-2012$"));
    for (String where : page.locator(".hits .where .year").allInnerTexts()) {
      assertThat(where).matches("201[012]");
    }
  }

  @Test
  void pagesFollowEachOtherToTheEnd() {
    visit("/?in=references&sort=year");
    List<String> seen = new ArrayList<>(titles());
    while (link("Next page").count() > 0) {
      String before = page.url();
      link("Next page").click();
      page.waitForURL(url -> !url.equals(before)); // and until all of it is there
      seen.addAll(titles());
    }
    assertThat(seen).hasSize(103).doesNotHaveDuplicates();
    assertThat(page.locator(".paging")).containsText("101–103 of 103");
  }

  @Test
  void aMarkInAPaperLeadsToItsEntryAndTheEntryToItsReference() {
    visit(PAPER);
    assertThat(page.locator("h1"))
        .hasText(
            "Exercise and Neuropathic Pain: A General Overview of Preclinical and Clinical Research");
    page.locator(".prose a[href='#reference-36']").first().click();
    assertThat(page).hasURL(Pattern.compile(".*#reference-36$"));
    Locator entry = page.locator("#reference-36");
    assertThat(entry).isInViewport();
    assertThat(entry.locator(".evidence").first()).containsText("opioid receptor antagonists");
    assertThat(entry.locator(".evidence .own").first()).hasText("[36]");
    entry.locator("h3 a").click();
    assertThat(page).hasURL(Pattern.compile(".*/references/.*%2336$"));
  }

  @Test
  void aReferenceShowsEverySentenceThatCitesItWithItsNeighbours() {
    visit(REFERENCE);
    assertThat(page.locator("#statements-heading")).hasText("Cited in 4 sentences");
    assertThat(page.locator(".passage").count()).isEqualTo(4);
    Locator naloxone =
        page.locator(".passage", new Page.LocatorOptions().setHasText("naloxone (an opioid"));
    assertThat(naloxone.locator(".own")).hasText("[34]");
    assertThat(naloxone.locator(".neighbour").first()).containsText("opioid receptor antagonists");
    naloxone.locator(".where a").click();
    assertThat(page).hasURL(Pattern.compile(".*/papers/.*#statement-\\d+$"));
  }

  @Test
  void theKeyboardReachesTheContentFirst() {
    visit("/?in=references");
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    assertThat(page.locator(".skip")).isInViewport();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(page.locator("main :focus")).hasCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?in=references&q=exercise",
        "/?in=statements",
        PAPER,
        PAPER + "/correct",
        REFERENCE,
        REFERENCE + "/correct",
        "/none"
      })
  void aPhoneShowsEveryPageWithoutScrollingSideways(String path) {
    context.close();
    open(390, 844);
    complaints.clear();
    page.onConsoleMessage(message -> complaints.remove(message.text()));
    visit(path);
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
  }

  @Test
  void onAPhoneFiltersOpenAndStayOpenOnceUsed() {
    context.close();
    open(390, 844);
    visit("/?in=references");
    assertThat(page.locator("#filter-mechanism")).not().isVisible();
    page.locator(".facets > summary").click();
    page.locator("#filter-mechanism .value").first().click();
    assertThat(page.locator("#filter-mechanism")).isVisible();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?in=references&q=exercise",
        "/?in=statements&q=%22x",
        PAPER,
        REFERENCE,
        REFERENCE + "/correct"
      })
  void headingsLandmarksAndLabelsAreWhereReadersLookForThem(String path) {
    visit(path);
    assertThat(page.locator("h1").count()).isEqualTo(1);
    assertThat(page.locator("main").count()).isEqualTo(1);
    assertThat(page.getByRole(AriaRole.SEARCH).count()).isEqualTo(1);
    for (Locator input : page.locator("input:not([type=hidden]), select").all()) {
      String id = input.getAttribute("id");
      assertThat(page.locator("label[for='" + id + "']").count()).as(id).isEqualTo(1);
    }
    assertThat(page.locator("[id]").evaluateAll("all => all.map(e => e.id)").toString().split(", "))
        .doesNotHaveDuplicates();
  }

  @Test
  void darkIsDark() {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    visit("/");
    assertThat(page.locator("body")).hasCSS("background-color", "rgb(23, 24, 26)");
  }

  /** Chooses a value and says which count stood at it. */
  private int choose(String dimension, String label) {
    Locator value =
        page.locator("#filter-" + dimension + " .value")
            .filter(
                new Locator.FilterOptions()
                    .setHas(
                        page.locator(
                            ".name",
                            new Page.LocatorOptions()
                                .setHasText(Pattern.compile("^" + label + "$")))));
    int count = Integer.parseInt(value.locator(".count").innerText());
    value.click();
    return count;
  }

  private int total() {
    return Integer.parseInt(page.locator("h1").innerText().replaceAll("\\D.*", ""));
  }

  private List<String> titles() {
    return page.locator(".hits h2 a").evaluateAll("all => all.map(a => a.href)")
            instanceof List<?> all
        ? all.stream().map(String::valueOf).toList()
        : List.of();
  }
}
