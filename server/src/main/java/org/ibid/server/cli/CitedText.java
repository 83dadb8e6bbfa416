package org.ibid.server.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.indexer.json.RecordJson;
import org.ibid.server.evidence.cited.CitingStatement;
import org.ibid.server.evidence.cited.CitingStatement.Mark;
import org.ibid.server.evidence.cited.Subject;
import org.ibid.server.search.Hit;

/** What is said of a reference or work, for the eyes of a person. */
final class CitedText {

  private static final String MARGIN = "  ";

  private final Subject subject;
  private final Screen screen;

  CitedText(Subject subject, Screen screen) {
    this.subject = subject;
    this.screen = screen;
  }

  /** What it is, and how often it is cited. */
  List<String> head(List<Hit> entries, long statements) {
    JsonNode json = RecordJson.read(subject.hit().json());
    String title = json.path("title").asText(json.path("raw").asText(subject.hit().id()));
    List<String> lines = new ArrayList<>();
    for (String line : Marked.plain(title).lines(screen.width(), false)) {
      lines.add(Marked.bold(line, screen.styled()));
    }
    String source =
        Stream.of(
                HitJson.authors(json),
                HitJson.year(json),
                json.path("container-title").asText(""),
                subject.hit().id())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · "));
    lines.addAll(dimmed(source, ""));
    lines.add(
        CitedCommand.times(statements, "statement")
            + "; listed in "
            + CitedCommand.times(
                entries.stream().map(CitedText::paper).distinct().count(), "paper"));
    return lines;
  }

  private static String paper(Hit entry) {
    return entry.id().substring(0, Math.max(0, entry.id().lastIndexOf('#')));
  }

  /** The statements under the papers they stand in, their marks standing out. */
  List<String> statements(List<Hit> hits) {
    List<String> lines = new ArrayList<>();
    String paper = "";
    for (Hit hit : hits) {
      CitingStatement statement = CitingStatement.of(hit);
      if (!statement.paper().equals(paper)) {
        paper = statement.paper();
        lines.add("");
        lines.addAll(Marked.plain(statement.paperTitle()).lines(screen.width(), false));
      }
      lines.add("");
      Marked sentence = Marked.fragment(html(statement));
      for (String line : sentence.lines(screen.width() - MARGIN.length(), screen.styled())) {
        lines.add(MARGIN + line);
      }
      String section = RecordJson.read(hit.json()).path("section").asText("");
      lines.addAll(dimmed(section.isBlank() ? hit.id() : section + " · " + hit.id(), MARGIN));
    }
    return lines;
  }

  private String html(CitingStatement statement) {
    StringBuilder html = new StringBuilder();
    int at = 0;
    for (Mark mark : statement.marks()) {
      if (mark.names(subject.all()) && mark.span().start() >= at) {
        html.append(escaped(statement.sentence().substring(at, mark.span().start())));
        html.append("<mark>")
            .append(escaped(mark.span().of(statement.sentence())))
            .append("</mark>");
        at = mark.span().end();
      }
    }
    return html.append(escaped(statement.sentence().substring(at))).toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private List<String> dimmed(String text, String margin) {
    return Marked.plain(text).lines(screen.width() - margin.length(), false).stream()
        .map(line -> margin + Marked.dim(line, screen.styled()))
        .toList();
  }
}
