package org.ibid.server.page.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.literature.Tag;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.evidence.claim.CitedWork;
import org.ibid.server.evidence.claim.ClaimAnswer;
import org.ibid.server.evidence.claim.Closeness;
import org.ibid.server.search.Likeness.Like;

/** Makes the page of a claim out of what it stands on. */
public final class ClaimReader {

  private static final int PERCENT = 100;

  private ClaimReader() {}

  /** The page before anything is asked. */
  public static ClaimView unasked() {
    return new ClaimView("", null);
  }

  /** The page of an answer. */
  public static ClaimView read(String text, ClaimAnswer answer) {
    List<String> sentences = answer.text().sentences();
    boolean same = sentences.equals(List.of(text.strip()));
    return new ClaimView(
        text,
        new ClaimView.Answer(
            heading(answer),
            hint(answer.closeness()),
            answer.text().limits(),
            same ? List.of() : sentences,
            answer.concepts().stream().map(Tag::label).distinct().toList(),
            answer.statements().stream().map(ClaimReader::alike).toList(),
            answer.works().stream().map(ClaimReader::standing).toList()));
  }

  private static String heading(ClaimAnswer answer) {
    int count = answer.statements().size();
    return switch (answer.closeness()) {
      case CLOSE -> Labels.count(count, Kind.STATEMENT) + " like it";
      case LOOSE -> Labels.count(count, Kind.STATEMENT) + " only loosely like it";
      case NONE -> "Nothing in this collection is like it";
    };
  }

  private static String hint(Closeness closeness) {
    return switch (closeness) {
      case CLOSE -> "";
      case LOOSE -> "They share some of its words; none of them says most of it.";
      case NONE -> "No sentence that cites shares enough of its words to be worth reading.";
    };
  }

  private static ClaimView.Alike alike(Like like) {
    ConceptLinks links = ConceptLinks.to(Kind.STATEMENT, List.of());
    return new ClaimView.Alike(
        StatementView.found(like.hit(), links),
        Closeness.of(like.likeness()) != Closeness.CLOSE,
        (int) Math.round(like.likeness() * PERCENT));
  }

  private static ClaimView.Standing standing(CitedWork work) {
    JsonNode json = RecordJson.read(work.record().json());
    Bibliography bibliography = Bibliography.of(json);
    String title = bibliography.title();
    boolean isWork = work.record().id().equals(work.id());
    return new ClaimView.Standing(
        title == null ? Json.text(json, "raw", work.id()) : title,
        bibliography,
        isWork ? PageUrl.work(work.id()) : PageUrl.reference(work.record().id()),
        "Cited for it in "
            + Labels.number(work.statements(), "statement")
            + " of "
            + Labels.number(work.papers().size(), "paper"),
        work.papers().stream()
            .map(p -> new ClaimView.Paper(p.title(), PageUrl.paper(p.id())))
            .toList());
  }
}
