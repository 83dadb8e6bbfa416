package org.ibid.server.evidence.forgotten;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.Described;
import org.ibid.server.search.Engine;
import org.ibid.server.search.ForgottenResult;
import org.ibid.server.search.SearchRequest;

/**
 * What a list forgot.
 *
 * @param from what was looked from and how much of it is known, a sentence
 * @param listed how many publications the list has
 * @param recognised how many of them are works of the collection
 * @param unknown the first titles of those that are not
 * @param notes what of the list could not be read, and limits that were met, a sentence each
 */
public record Forgotten(
    String from,
    long listed,
    long recognised,
    List<String> unknown,
    List<String> notes,
    ForgottenResult result) {

  /** As many as are gone through by hand. */
  public static final int MOST = 200;

  /** Of what can't be read or isn't known, more examples say no more. */
  private static final int EXAMPLES = 10;

  public Forgotten {
    unknown = List.copyOf(unknown);
    notes = List.copyOf(notes);
  }

  /**
   * What the hits of a search forgot.
   *
   * @param request a search among papers, references or works; all its hits count
   * @param limit how many of each kind of evidence at most, up to {@link #MOST}
   */
  public static Forgotten by(Engine engine, SearchRequest request, int limit) {
    Engine.Works works = engine.worksOf(request);
    List<String> notes = new ArrayList<>();
    if (works.partial()) {
      notes.add("Only the first " + works.ids().size() + " works of the result were looked from.");
    }
    return new Forgotten(
        found(request.kind(), works.records(), works.ids().size()),
        works.records(),
        works.records(),
        List.of(),
        notes,
        engine.forgotten(works.ids(), Math.min(limit, MOST)));
  }

  /** What a list forgot that someone holds. */
  public static Forgotten by(Engine engine, KnownList list, int limit) {
    List<Optional<String>> works = engine.worksOf(list.publications());
    Set<String> known = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    long recognised = 0;
    for (int i = 0; i < works.size(); i++) {
      if (works.get(i).isPresent()) {
        recognised++;
        known.add(works.get(i).orElseThrow());
      } else if (unknown.size() < EXAMPLES) {
        unknown.add(name(list.publications().get(i)));
      }
    }
    return new Forgotten(
        recognised(works.size(), recognised),
        works.size(),
        recognised,
        unknown,
        notes(list.rejected()),
        engine.forgotten(known, Math.min(limit, MOST)));
  }

  private static String found(Kind kind, long records, int works) {
    String found = "The search finds " + number(records, kind.id());
    return kind == Kind.WORK || records == works
        ? found + "."
        : found + ", records of " + number(works, Kind.WORK.id()) + ".";
  }

  private static String number(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private static String recognised(long listed, long recognised) {
    String list = listed == 1 ? "one publication" : listed + " publications";
    String known = recognised == listed ? "" : recognised == 0 ? "none of " : recognised + " of ";
    String them = listed == 1 ? "it" : known.isEmpty() ? "all of them" : "them";
    return "The list has " + list + "; this collection knows " + known + them + ".";
  }

  private static String name(Described publication) {
    String title = publication.publication().title();
    return title == null ? publication.raw() : title;
  }

  private static List<String> notes(List<String> rejected) {
    List<String> notes = new ArrayList<>();
    rejected.stream().limit(EXAMPLES).map(why -> "Not read: " + why).forEach(notes::add);
    if (rejected.size() > EXAMPLES) {
      notes.add("And " + (rejected.size() - EXAMPLES) + " more that were not read.");
    }
    return notes;
  }
}
