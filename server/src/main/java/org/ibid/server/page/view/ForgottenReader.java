package org.ibid.server.page.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ibid.indexer.json.RecordJson;
import org.ibid.server.evidence.forgotten.Forgotten;
import org.ibid.server.page.view.ForgottenView.Group;
import org.ibid.server.page.view.ForgottenView.Work;
import org.ibid.server.search.ForgottenResult;
import org.ibid.server.search.ForgottenResult.Found;

/** Makes the page of what a list forgot. */
public final class ForgottenReader {

  private ForgottenReader() {}

  /**
   * The page.
   *
   * @param asked what was asked, to be asked again
   */
  public static ForgottenView read(Forgotten forgotten, ForgottenView asked) {
    ForgottenResult result = forgotten.result();
    return new ForgottenView(
        asked.query(),
        asked.filter(),
        asked.in(),
        forgotten.from(),
        forgotten.notes(),
        forgotten.unknown(),
        List.of(
            group(
                "Cited in the same sentences",
                "A sentence that cites few works weighs more than one that cites twenty.",
                result.together(),
                result.togetherInAll()),
            group(
                "Listed in the same papers",
                "Never in one sentence with any of them; by the share of the papers’ lists that is"
                    + " known.",
                result.coupled(),
                result.coupledInAll())));
  }

  private static Group group(String heading, String explanation, List<Found> found, long inAll) {
    String count =
        found.size() < inAll ? "the first " + found.size() + " of " + inAll : Long.toString(inAll);
    return new Group(
        heading, explanation, count, found.stream().map(ForgottenReader::work).toList());
  }

  private static Work work(Found found) {
    JsonNode json = RecordJson.read(found.work().json());
    Bibliography bibliography = Bibliography.of(json);
    String title = bibliography.title();
    List<String> evidence = new ArrayList<>();
    if (found.statements() > 0) {
      evidence.add("with them in " + Labels.number(found.statements(), "sentence"));
    }
    evidence.add("in the lists of " + Labels.number(found.papers(), "paper"));
    return new Work(
        title == null ? found.work().id() : title,
        "/works/" + PageUrl.encode(found.work().id()),
        bibliography,
        String.join(", ", evidence),
        found.examples().stream()
            .map(hit -> StatementView.quoted(hit, List.of(), Set.of()))
            .toList());
  }
}
