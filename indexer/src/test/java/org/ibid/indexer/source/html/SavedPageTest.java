package org.ibid.indexer.source.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.source.Head;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Recognition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedPageTest {

  private static final String PAGE =
      "<html><head><meta name='citation_title' content='Old mice swim'></head><body><h1>Old mice swim</h1><h2>Introduction</h2><p>%s</p></body></html>";

  private static final String TOP =
      String.join(
          "\r\n",
          "From: <Saved by a browser>",
          "Snapshot-Content-Location: https://shore.example/45",
          "Subject: =?utf-8?Q?Old=20mice?=",
          "MIME-Version: 1.0",
          "Content-Type: multipart/related;",
          "\ttype=\"text/html\";",
          "\tboundary=\"----Of-Parts\"",
          "",
          "",
          "");

  private static String part(String fields, String content) {
    return "------Of-Parts\r\n" + fields + "\r\n\r\n" + content + "\r\n";
  }

  private static String html(String encoding, String address) {
    return "Content-Type: text/html\r\nContent-Transfer-Encoding: "
        + encoding
        + "\r\nContent-Location: "
        + address;
  }

  private static String text(String file) {
    return text(file.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(byte[] file) {
    Paper paper = ((Outcome.Read) Pages.outcome(file)).paper();
    assertThat(paper.publication().title()).isEqualTo("Old mice swim");
    return paper.sections().getFirst().text();
  }

  private static String quoted(String html) {
    return html.replace("=", "=3D").replace("ö", "=C3=B6").replace("<body>", "<bo=\r\ndy>");
  }

  @Test
  void thePageWithTheAddressOfTheFileIsRead() {
    String file =
        TOP
            + part("Content-Type: text/css", "p { }")
            + part(html("quoted-printable", "https://ads.example"), quoted(PAGE.formatted("Buy!")))
            + part(
                html("quoted-printable", "https://shore.example/45"),
                quoted(PAGE.formatted("Mäuse, Möwen = alt")).replace("ä", "=C3=A4"))
            + "------Of-Parts--\r\n";

    assertThat(text(file)).isEqualTo("Mäuse, Möwen = alt");
  }

  @Test
  void thePartThatTheFileNamesIsReadInItsOwnEncoding() {
    byte[] page = PAGE.formatted("боль").getBytes(Charset.forName("windows-1251"));
    String file =
        TOP.replace("type=", "start=\"<one@x>\"; type=")
            + part(html("8bit", "https://shore.example/45"), PAGE.formatted("Not this"))
            + part(
                "Content-ID: <one@x>\r\nContent-Type: text/html; charset=\"windows-1251\"\r\nContent-Transfer-Encoding: BASE64",
                Base64.getMimeEncoder().encodeToString(page));

    assertThat(text(file)).isEqualTo("боль");
  }

  @Test
  void aPageInAPartOfAPartOrAloneIsRead() {
    String inner =
        "Content-Type: multipart/alternative; boundary=inner\n\n--inner\nContent-Type: text/plain\n\nx\n--inner\n"
            + html("7bit", "x")
            + "\n\n"
            + PAGE.formatted("In it")
            + "\n--inner--";

    assertThat(text(TOP + "------Of-Parts\n" + inner + "\n------Of-Parts--")).isEqualTo("In it");
    assertThat(
            text(
                "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
                    + quoted(PAGE.formatted("Alöne"))))
        .isEqualTo("Alöne");
  }

  @Test
  void filesWithoutAPageSaySo() {
    assertThat(Pages.rejection(TOP + part("Content-Type: image/png", "x")))
        .contains("no part is HTML");
    assertThat(Pages.rejection(TOP)).contains("no part is HTML");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TY  - JOUR\nMIME-Version: 1.0\n",
        "From: a\nSubject: b\n\nMIME-Version: 1.0\nContent-Type: text/html\n",
        "MIME-Version: 1.0\nContent-Type: text/plain\n\nx",
        "Title: A paper of MIME\nAuthor: B\n"
      })
  void otherTextIsNotTakenForOne(String head) {
    Head file = Head.of(head.getBytes(StandardCharsets.UTF_8));

    assertThat(new HtmlReader().recognises(file)).isEqualTo(Recognition.NO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "------Of-Parts\n",
        "=",
        "=\n",
        "------Of-Parts\nContent-Type: multipart/related; boundary=\"----Of-Parts\"\n\n",
        "Content-Type: x\n",
        " folded\n"
      })
  void repeatsTakeNoTime(String piece) {
    String file = TOP + part(html("quoted-printable", "x"), PAGE.formatted(piece.repeat(200_000)));

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Pages.outcome(file));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Pages.outcome(TOP + piece.repeat(200_000)));
  }
}
