package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTalkTest {

  private final SiteChrome chrome = new SiteChrome();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Skip directly to site navigation",
        "Jump to content",
        "As a public service, we host papers. Inclusion here does not imply approval.",
        "This article was provided here courtesy of Example Press",
        "This is a preview of premium content.",
        "We use essential cookies to make this site work.",
        "Terms of Service",
        "Was this article helpful?",
        "Print Email Share",
        "Save Cite Permalink Send to"
      })
  void someTalkIsTheSitesWhereverItStands(String line) {
    assertThat(chrome.why(line)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Save this to my library",
        "View it on the publisher's site",
        "Leave a comment",
        "Sign in through your institution",
        "Use your employer or school login. Our site will keep you signed in.",
        "These links will open the publisher's page.",
        "Already a subscriber?",
        "Rent this article",
        "Background Citations 14"
      })
  void moreTalkIsTheSitesOutsideThePapersSections(String line) {
    assertThat(chrome.whyAround(line)).isPresent();
    assertThat(chrome.why(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Signing up participants in hospital was feasible.",
        "Access to physiotherapy in rural clinics: a survey",
        "Search strategy",
        "Exercise lowers blood pressure in adults over 65.",
        "Reading on paper and on screen: does the medium matter?",
        "CONCLUSION: Newsletters by e-mail did not change behaviour."
      })
  void wordsOfPapersAreNoTalkOfSites(String line) {
    assertThat(chrome.whyAround(line)).isEmpty();
  }
}
