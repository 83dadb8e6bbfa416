package org.ibid.indexer.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.layout.OwnCitations;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.source.bibliography.PersonNames;
import org.jsoup.nodes.Element;

/**
 * What a page prints of authors that its tags leave open: the group for which they wrote, and where
 * the family name of {@code Antonia Herrera Galante} begins.
 *
 * @param lines those from the title to the first part
 * @param text all of the page
 * @param marked the persons whose family and given names the page sets apart
 */
record Byline(List<String> lines, String text, List<Name> marked, List<Reference> references) {

  /** Words of the classes of what holds authors. */
  private static final Set<String> AUTHORS =
      Set.of("author", "authors", "contrib", "contributor", "contributors", "byline");

  /** What holds a family name, whatever else its class says. */
  static final String FAMILY = "[class*=surname], [class*=family-name]";

  private static final String GIVEN = "[class*=given-name], [class*=first-name], [class*=forename]";

  /** Longer lines are paragraphs. */
  private static final int LONGEST = 6_000;

  private static final String MARKS = "\\s\\d*\u2020\u2021\u00a7\u00b6\u2016#\u2217";

  /**
   * Behind the last person and what points at a place of work: what words lead to, or what is
   * called by a word of groups.
   */
  private static final Pattern GROUP =
      Pattern.compile(
          "(?:[,;"
              + MARKS
              + "]|\\b[a-z]\\b){0,60}+(?:(?:(?:and|&)\\s++)?(?:on behalf of|for)\\s++(?:the\\s++)?+"
              + "|(?:and|&)\\s++the\\s++)(\\p{L}[^,;.()]{2,150}?)(?=["
              + MARKS
              + "]{0,20}+(?:$|[,;.(]))"
              + "|(?:[,;"
              + MARKS
              + "]|\\b[a-z]\\b){0,60}+(?:and\\s++|&\\s*+)?(?:the\\s++)?+(\\p{L}[^,;.()]{2,150}?"
              + "\\b(?:[Gg]roup|Consortium|Collaborat(?:ion|ors|ive)|Committee|Network|[Ii]nvestigators"
              + "|Task Force|Initiative|[Tt]eam|Trialists|Alliance))(?=["
              + MARKS
              + "]{0,20}+(?:$|[,;.(]))");

  Byline {
    lines = List.copyOf(lines);
    marked = List.copyOf(marked);
    references = List.copyOf(references);
  }

  /** The persons above the text whose names are set apart in parts. */
  static List<Name> marked(Element body) {
    Element first = body.selectFirst(FAMILY);
    Element around = null;
    for (Element at = first; at != null && !at.equals(body); at = at.parent()) {
      around = Shape.isCalled(at, AUTHORS) ? at : around;
    }
    boolean entry = around == null || around.closest("li, cite, [class*=ref]") != null;
    return entry || around == null
        ? List.of()
        : around.select(FAMILY).stream().limit(MOST).map(Byline::person).distinct().toList();
  }

  private static Name person(Element family) {
    Element person = family.parent();
    String given =
        person == null
            ? ""
            : person.select(GIVEN).stream().map(Element::text).findFirst().orElse("");
    return PersonNames.person(family.text(), given, null);
  }

  /** The largest collaborations have some thousand authors. */
  private static final int MOST = 5_000;

  /**
   * The authors as the page prints them.
   *
   * @param tagged as its tags name them
   * @param spoken those of whom no tag says where the family name begins
   */
  List<Name> of(List<Name> tagged, Set<Name> spoken) {
    List<Name> said = tagged.isEmpty() ? marked : tagged;
    if (said.isEmpty() || !(said.getLast() instanceof Name.Personal last)) {
      return asCited(said, spoken);
    }
    List<Name> authors = new ArrayList<>(asCited(said, spoken));
    group(last.family()).ifPresent(group -> authors.add(Name.literal(group)));
    return authors;
  }

  private Optional<String> group(String family) {
    for (String line : lines) {
      int at = line.length() > LONGEST ? -1 : line.lastIndexOf(family);
      if (at >= 0) {
        Matcher group = GROUP.matcher(line).region(at + family.length(), line.length());
        if (group.lookingAt()) {
          return Optional.of(group.group(1) != null ? group.group(1) : group.group(2));
        }
      }
    }
    return Optional.empty();
  }

  private List<Name> asCited(List<Name> said, Set<Name> spoken) {
    if (said.stream().noneMatch(name -> spoken.contains(name) && isOpen(name))) {
      return said;
    }
    List<String> passages = new ArrayList<>(List.of(text));
    references.forEach(reference -> passages.add(reference.raw()));
    OwnCitations own = new OwnCitations(passages);
    return said.stream()
        .map(name -> spoken.contains(name) ? own.asNamed(List.of(name)).getFirst() : name)
        .toList();
  }

  /** The last given name is spelt out, so that it may be a family name as well. */
  private static boolean isOpen(Name name) {
    String given = name instanceof Name.Personal person ? String.valueOf(person.given()) : "";
    String last = given.substring(given.lastIndexOf(' ') + 1);
    return given.indexOf(' ') > 0 && last.length() > 2 && !last.endsWith(".");
  }
}
