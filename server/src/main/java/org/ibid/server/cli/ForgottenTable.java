package org.ibid.server.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.indexer.json.RecordJson;
import org.ibid.server.evidence.forgotten.Forgotten;
import org.ibid.server.search.ForgottenResult;
import org.ibid.server.search.ForgottenResult.Found;
import org.ibid.server.search.Hit;

/** What a list forgot, for the eyes of a person. */
final class ForgottenTable {

  private static final String MARGIN = "   ";

  private final Screen screen;
  private final List<String> lines = new ArrayList<>();

  private ForgottenTable(Screen screen) {
    this.screen = screen;
  }

  static String of(Forgotten forgotten, Screen screen) {
    ForgottenTable table = new ForgottenTable(screen);
    ForgottenResult result = forgotten.result();
    table.wrap(forgotten.from(), "", false);
    table.section("Cited in a sentence with them", result.together(), result.togetherInAll());
    table.section("Only listed in a paper with them", result.coupled(), result.coupledInAll());
    return String.join("\n", table.lines);
  }

  private void section(String heading, List<Found> all, long inAll) {
    lines.add("");
    String count =
        all.size() < inAll ? inAll + ", these are the first " + all.size() : Long.toString(inAll);
    lines.add(Marked.bold(heading + ": " + count, screen.styled()));
    for (Found found : all) {
      JsonNode work = RecordJson.read(found.work().json());
      wrap(work.path("title").asText(found.work().id()), MARGIN, false);
      String source =
          Stream.of(
                  HitJson.authors(work),
                  HitJson.year(work),
                  count(found.statements(), "sentence"),
                  count(found.papers(), "paper"),
                  found.work().id())
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" · "));
      wrap(source, MARGIN + MARGIN, true);
      found.examples().stream().limit(1).forEach(this::quote);
    }
  }

  private static String count(int number, String thing) {
    return number == 0 ? "" : number + " " + thing + (number == 1 ? "" : "s");
  }

  private void quote(Hit statement) {
    wrap(
        "“" + RecordJson.read(statement.json()).path("sentence").asText() + "”",
        MARGIN + MARGIN,
        false);
  }

  private void wrap(String text, String margin, boolean dim) {
    int width = screen.width() - margin.length();
    Marked.plain(text)
        .lines(width, false)
        .forEach(line -> lines.add(margin + (dim ? Marked.dim(line, screen.styled()) : line)));
  }
}
