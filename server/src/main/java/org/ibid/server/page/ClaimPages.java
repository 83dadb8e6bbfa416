package org.ibid.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.api.SearchParameters;
import org.ibid.server.api.SearchParameters.Understood;
import org.ibid.server.evidence.claim.Claims;
import org.ibid.server.page.view.ClaimReader;
import org.ibid.server.page.view.ClaimView;
import org.ibid.server.search.Engine;
import org.ibid.server.search.InvalidRequestException;

/** Answers the addresses of the page that finds what a claim stands on. */
final class ClaimPages {

  static final String TEXT = "text";

  /** What every browser, proxy and mail program passes on whole (RFC 9110, 4.1, asks for more). */
  private static final int LONGEST_ADDRESS = 6_000;

  private final Engine engine;

  ClaimPages(Engine engine) {
    this.engine = engine;
  }

  /** What an address leads to. */
  sealed interface Answer {}

  /** The page; with an answer where a claim was given. */
  record Found(ClaimView page) implements Answer {}

  /** The address of the same question, which can be kept and sent. */
  record Elsewhere(String address) implements Answer {}

  record Refused(String message) implements Answer {}

  /** A form was sent: whatever fits an address gets one. */
  Answer posted(Map<String, List<String>> fields) {
    String address = "/claim?" + TEXT + "=" + encode(text(fields));
    boolean filtered = !fields.getOrDefault("filter", List.of()).isEmpty();
    return address.length() <= LONGEST_ADDRESS && !filtered
        ? new Elsewhere(address)
        : answer(fields);
  }

  Answer answer(Map<String, List<String>> parameters) {
    String text = text(parameters);
    if (text.isBlank()) {
      return new Found(ClaimReader.unasked());
    }
    Map<String, List<String>> filter =
        Map.of("filter", parameters.getOrDefault("filter", List.of()));
    return switch (SearchParameters.PAGES.read(Kind.STATEMENT, engine.schema(), filter)) {
      case SearchParameters.Refused refused -> new Refused(refused.faults().getFirst().message());
      case Understood understood -> found(text, understood);
    };
  }

  private Answer found(String text, Understood understood) {
    try {
      return new Found(
          ClaimReader.read(
              text,
              new Claims(engine)
                  .answer(text, understood.request().filters(), Claims.DEFAULT_LIMIT)));
    } catch (InvalidRequestException e) {
      return new Refused(String.valueOf(e.getMessage()));
    }
  }

  private static String text(Map<String, List<String>> parameters) {
    return String.join("\n", parameters.getOrDefault(TEXT, List.of()));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
