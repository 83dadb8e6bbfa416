package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.reference.TaggedParagraph.Link;

/**
 * The marks of paragraphs whose source links them: links that are printed as one mark are one, with
 * its brackets; what a range only spans, and a number that the source forgot to link among others,
 * is cited too.
 */
final class TaggedMarks {

  /** The source says so itself; a link may still lead astray. */
  private static final double LINKED = 0.99;

  /** Some of the links lead nowhere. */
  private static final double PARTLY = 0.7;

  private static final double UNLISTED = 0.2;

  /** A range of more is a dash that means something else. */
  private static final int MAX_RANGE = 200;

  private final Labels labels;
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<Reference> references;

  TaggedMarks(List<Reference> references) {
    Labels printed = Labels.printed(references);
    this.labels = printed.isEmpty() ? Labels.positions(references) : printed;
    this.references = references;
    for (int i = 0; i < references.size(); i++) {
      positions.put(references.get(i).id(), i);
    }
  }

  /** The marks of a paragraph, ascending, without overlap. */
  List<Mark> marks(TaggedParagraph paragraph) {
    List<Mark> marks = new ArrayList<>();
    List<Link> links = paragraph.links();
    int from = 0;
    int next = 0;
    while (next < links.size()) {
      LinkGroup group = LinkGroup.at(paragraph.text(), links, next, from);
      marks.add(mark(paragraph.text(), group, from));
      from = group.span().end();
      next += group.links().size();
    }
    return marks;
  }

  private Mark mark(String text, LinkGroup group, int from) {
    List<String> ids = group.numeric() ? numbered(text, group) : targets(group);
    boolean dead = group.links().stream().anyMatch(link -> link.references().isEmpty());
    double confidence = ids.isEmpty() ? UNLISTED : dead ? PARTLY : LINKED;
    Span span = group.numeric() ? group.span() : withNames(text, group, from);
    return new Mark(span, ids, confidence);
  }

  private static List<String> targets(LinkGroup group) {
    Set<String> ids = new LinkedHashSet<>();
    group.links().forEach(link -> ids.addAll(link.references()));
    return List.copyOf(ids);
  }

  /** The printed numbers, where they name at least all that is linked; else what is linked. */
  private List<String> numbered(String text, LinkGroup group) {
    List<String> linked = spanned(text, group);
    List<String> printed = new ArrayList<>();
    int at = firstDigit(text, group.span());
    int last = at;
    while (at < group.span().end()) {
      NumberList list = NumberList.at(text, at);
      if (list.numbers().isEmpty() || !labels.hasAll(list.numbers())) {
        return linked;
      }
      printed.addAll(labels.resolve(list.numbers()));
      last = list.end();
      at = firstDigit(text, new Span(last, Math.max(last + 1, group.span().end())));
    }
    if (printed.equals(linked)) {
      return linked;
    }
    boolean lettered = last < text.length() && Character.isLetter(text.charAt(last));
    boolean all = new LinkedHashSet<>(printed).containsAll(linked);
    return all && !lettered ? List.copyOf(new LinkedHashSet<>(printed)) : linked;
  }

  private static int firstDigit(String text, Span span) {
    int at = span.start();
    while (at < span.end() && at < text.length() && !Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** What the links name, and what stands in the list between two with only a dash between. */
  private List<String> spanned(String text, LinkGroup group) {
    List<String> first = group.links().getFirst().references();
    if (group.links().size() == 1 && first.size() < 2) {
      return first;
    }
    Set<String> ids = new LinkedHashSet<>();
    Link before = null;
    for (Link link : group.links()) {
      if (before != null && LinkGroup.isRange(text, before.span().end(), link.span().start())) {
        addBetween(ids, before.references(), link.references());
      }
      if (link.references().size() == 2 && LinkGroup.holdsRange(link.span().of(text))) {
        addBetween(ids, link.references().subList(0, 1), link.references().subList(1, 2));
      }
      ids.addAll(link.references());
      before = link;
    }
    return List.copyOf(ids);
  }

  private void addBetween(Set<String> ids, List<String> first, List<String> last) {
    if (first.isEmpty() || last.isEmpty()) {
      return;
    }
    int from = positions.getOrDefault(first.getLast(), 0);
    int to = positions.getOrDefault(last.getFirst(), 0);
    for (int i = from; to - from <= MAX_RANGE && i < to; i++) {
      ids.add(references.get(i).id());
    }
  }

  /** The names before a year that is linked alone belong to the mark. */
  private Span withNames(String text, LinkGroup group, int from) {
    Span span = group.span();
    boolean years = LinkGroup.isYears(span.of(text));
    if (!years || group.links().getFirst().references().isEmpty()) {
      return span;
    }
    Integer position = positions.get(group.links().getFirst().references().getFirst());
    List<Name> authors =
        position == null ? List.of() : references.get(position).publication().author();
    int start = Math.max(from, span.start() - MAX_NAMES);
    NamesBefore names = NamesBefore.at(text, start, span.start(), name -> isAuthor(name, authors));
    boolean named = names.isFound() && isAuthor(names.first(), authors);
    return named ? new Span(names.start(), span.end()) : span;
  }

  /** Names before a narrative mark's year take no more room. */
  private static final int MAX_NAMES = 90;

  private static boolean isAuthor(String name, List<Name> authors) {
    if (authors.isEmpty()) {
      return false;
    }
    String family =
        switch (authors.getFirst()) {
          case Name.Personal person -> person.family();
          case Name.Literal body -> body.literal();
        };
    return AuthorYears.key(family).equals(AuthorYears.key(name));
  }
}
