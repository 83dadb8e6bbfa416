package org.ibid.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrategyFileTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 3, 4);

  private static JsonNode json(String text) throws JsonProcessingException {
    return new ObjectMapper().readTree(text);
  }

  @Test
  void aFileHasTheFieldsThatOthersExpect() throws JsonProcessingException {
    JsonNode file = json(new StrategyFile("1. a\n2. b", "pubmed", "").json(TODAY));
    assertThat(file.path("search_string").asText()).isEqualTo("1. a\n2. b");
    assertThat(file.path("platform").asText()).isEqualTo("pubmed");
    assertThat(file.path("authors").isArray()).isTrue();
    assertThat(file.path("record_info").isObject()).isTrue();
    assertThat(file.path("date").path("search_conducted").asText()).isEqualTo("2021-03-04");
  }

  @Test
  void whatItSaysBesideIsKept() throws JsonProcessingException {
    String given =
        """
        {"search_string": "knee[ti]", "platform": "PubMed (NLM)", "authors": [{"name": "A. Miller"}],
         "record_info": {"DOI": "10.5555/s"}, "date": {"search_conducted": "2019-01-02"}, "coder": "AM"}
        """;
    StrategyFile read = StrategyFile.read(given);
    assertThat(read.text()).isEqualTo("knee[ti]");
    assertThat(read.syntax()).isEqualTo("pubmed");
    JsonNode again = json(new StrategyFile("knees[ti]", "pubmed", read.about()).json(TODAY));
    assertThat(again.path("search_string").asText()).isEqualTo("knees[ti]");
    assertThat(again.path("platform").asText()).isEqualTo("PubMed (NLM)");
    assertThat(again.path("authors").path(0).path("name").asText()).isEqualTo("A. Miller");
    assertThat(again.path("date").path("search_conducted").asText()).isEqualTo("2019-01-02");
    assertThat(again.path("coder").asText()).isEqualTo("AM");
  }

  @Test
  void aFileOfAnotherPlatformLeavesTheSyntaxToBeSeen() {
    StrategyFile read =
        StrategyFile.read("{\"search_string\": \"TI=knee\", \"platform\": \"Web of Science\"}");
    assertThat(read.syntax()).isEqualTo("auto");
  }

  @ParameterizedTest
  @ValueSource(strings = {"knee[ti]", "{knee", "{\"a\": 1}", "{}", "[1]", "", "\ufeffknee"})
  void whateverIsNoSuchFileIsText(String text) {
    assertThat(StrategyFile.read(text).text()).isEqualTo(text.replace("\ufeff", ""));
    assertThat(StrategyFile.read(text).about()).isEmpty();
  }
}
