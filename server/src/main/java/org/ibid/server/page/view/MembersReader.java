package org.ibid.server.page.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.work.Decision;
import org.ibid.server.search.Hit;

/** Makes the list of a work's records out of the work and the records. */
public final class MembersReader {

  /** As many as a decision may be about, so that one can be made of all that are shown. */
  public static final int MOST = Decision.MAX_RECORDS;

  private MembersReader() {}

  /** Ids of the records of a work that are shown, ascending. */
  public static List<String> shown(Hit work) {
    List<String> members = Json.texts(RecordJson.read(work.json()), "members");
    return members.subList(0, Math.min(MOST, members.size()));
  }

  /** Ids of other records that decisions are about, as many as are named. */
  public static Stream<String> elsewhere(List<String> shown, List<Decision> decisions) {
    return decisions.stream()
        .flatMap(decision -> decision.ids().stream())
        .distinct()
        .filter(id -> !shown.contains(id))
        .limit(MOST);
  }

  /**
   * The view.
   *
   * @param records of those that {@link #shown} names, those there are
   * @param decisions those about any of them
   * @param elsewhere of those that {@link #elsewhere} names, those there are
   * @param decides whether decisions are kept here
   */
  public static MembersView read(
      Hit work, List<Hit> records, List<Decision> decisions, List<Hit> elsewhere, boolean decides) {
    JsonNode json = RecordJson.read(work.json());
    List<MembersView.Member> members = records.stream().map(MembersReader::member).toList();
    Map<String, String> names = new HashMap<>();
    members.forEach(member -> names.put(member.id(), member.name()));
    Map<String, String> decided = new HashMap<>();
    Stream.of(records, elsewhere)
        .flatMap(List::stream)
        .forEach(hit -> decided.put(hit.id(), named(hit)));
    return new MembersView(
        work.id(),
        Json.text(json, "title", members.isEmpty() ? work.id() : members.getFirst().text()),
        PageUrl.workRecords(work.id()),
        members,
        json.path("members").size() - members.size(),
        Json.list(json, "links").stream()
            .filter(link -> names.containsKey(link.path("a").asText()))
            .filter(link -> names.containsKey(link.path("b").asText()))
            .map(link -> link(link, names))
            .toList(),
        decisions.stream().map(decision -> decided(decision, decided)).toList(),
        decides);
  }

  private static MembersView.Member member(Hit record) {
    JsonNode json = RecordJson.read(record.json());
    Bibliography source = Bibliography.of(json);
    boolean reference = record.id().indexOf('#') >= 0;
    String title = source.title() == null ? record.id() : source.title();
    return new MembersView.Member(
        record.id(),
        reference ? reference(json, record.id()) : "The paper itself (" + record.id() + ")",
        reference ? PageUrl.reference(record.id()) : PageUrl.paper(record.id()),
        reference ? Json.text(json, "raw", title) : title,
        source);
  }

  /** A record where it stands among those of other works. */
  private static String named(Hit record) {
    JsonNode json = RecordJson.read(record.json());
    return record.id().indexOf('#') < 0
        ? Json.text(json, "title", record.id()) + " (" + record.id() + ")"
        : reference(json, record.id());
  }

  private static String reference(JsonNode json, String id) {
    String label = Json.text(json, "label", id.substring(id.lastIndexOf('#') + 1));
    String paper = Json.text(json.path("paper"), "title", PageUrl.paperOf(id));
    return "Reference " + label + " of " + paper;
  }

  private static MembersView.Link link(JsonNode link, Map<String, String> names) {
    String a = link.path("a").asText();
    String b = link.path("b").asText();
    return new MembersView.Link(
        names.getOrDefault(a, a), names.getOrDefault(b, b), link.path("why").asText());
  }

  private static MembersView.Decided decided(Decision decision, Map<String, String> names) {
    String records = named(decision.records(), names);
    String said =
        switch (decision.kind()) {
          case SAME -> "One publication: " + records;
          case DIFFERENT ->
              decision.from().isEmpty()
                  ? "Different publications: " + records
                  : "Another publication than " + named(decision.from(), names) + ": " + records;
        };
    String kind =
        switch (decision.kind()) {
          case SAME -> "same";
          case DIFFERENT -> "different";
        };
    return new MembersView.Decided(said, kind, decision.records(), decision.from());
  }

  private static String named(List<String> ids, Map<String, String> names) {
    return String.join("; ", ids.stream().map(id -> names.getOrDefault(id, id)).toList());
  }
}
