package org.ibid.indexer.source.jats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.reference.ParsedReference;
import org.ibid.indexer.reference.ReferenceParser;
import org.ibid.indexer.source.markup.Flow;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a reference list. Fields are the markup's; what a publisher left unmarked is read
 * from the printed characters, where they stand outside all markup. An entry that lists several
 * works is one reference, as the paper cites it, with the fields of its first.
 */
final class ReferenceReader {

  private static final Set<String> CITATIONS =
      Set.of("element-citation", "mixed-citation", "nlm-citation", "citation");

  /** What is read out of unmarked characters is less sure than in a reference read whole. */
  private static final double UNMARKED = 0.9;

  private final ReferenceParser parser;
  private final MarkupConfidence confidence = new MarkupConfidence();

  ReferenceReader(ReferenceParser parser) {
    this.parser = parser;
  }

  /** The citations in an entry, those that say the same in other forms too. */
  static List<Element> citations(Element ref) {
    List<Element> citations = new ArrayList<>(1);
    for (Node node : ref.content()) {
      if (node instanceof Element part && part.is("citation-alternatives")) {
        citations.addAll(citations(part));
      } else if (node instanceof Element part && CITATIONS.contains(part.name())) {
        citations.add(part);
      }
    }
    return citations;
  }

  /** Whether an entry lists several works, not one in several forms. */
  static boolean hasSeveral(List<Element> citations) {
    return citations.size() > 1
        && citations.stream().map(Element::name).distinct().count() < citations.size();
  }

  /**
   * Reads an entry.
   *
   * @param label as printed without its punctuation, or null
   */
  Reference read(Element ref, String id, @Nullable String label) {
    List<Element> citations = citations(ref);
    if (citations.isEmpty()) {
      String text = ref.textWithout(e -> e.is("label"));
      return parsed(id, label, text);
    }
    Element marked = mostMarked(citations);
    Publication publication = new CitationMarkup(marked).publication();
    PrintedCitation printed = printed(citations);
    if (printed == null) {
      String composed = PrintedCitation.composed(publication, marked);
      return new Reference(id, label, composed, publication, confidence.of(publication));
    }
    String text = hasSeveral(citations) ? all(citations) : printed.text();
    return completed(new Entry(id, label, text), publication, printed);
  }

  /** The first form that has the source's punctuation, or null. */
  private static @Nullable PrintedCitation printed(List<Element> citations) {
    for (Element citation : citations) {
      boolean bare = citation.is("element-citation") && citations.size() > 1;
      PrintedCitation printed = bare ? null : PrintedCitation.of(citation);
      if (printed != null) {
        return printed;
      }
    }
    return null;
  }

  private record Entry(String id, @Nullable String label, String text) {}

  private static String all(List<Element> citations) {
    Flow flow = new Flow();
    for (Element citation : citations) {
      flow.add(PrintedCitation.text(citation));
      flow.space();
    }
    return flow.text();
  }

  private static Element mostMarked(List<Element> citations) {
    if (hasSeveral(citations)) {
      return citations.getFirst();
    }
    return Collections.max(citations, Comparator.comparingInt(c -> c.elements().size()));
  }

  /** A reference that has nothing but characters. */
  private Reference parsed(String id, @Nullable String label, String text) {
    ParsedReference parsed = parser.parse(text);
    return new Reference(id, label, text, parsed.publication(), parsed.confidence());
  }

  private Reference completed(Entry entry, Publication marked, PrintedCitation printed) {
    if (!printed.hasUnmarked() || isComplete(marked)) {
      return new Reference(entry.id, entry.label, entry.text, marked, confidence.of(marked));
    }
    Completion completion = new Completion(marked, parser.parse(printed.text()), printed);
    Publication completed = completion.publication();
    Map<String, Double> sure = new LinkedHashMap<>(confidence.of(marked));
    sure.putAll(completion.found);
    return new Reference(entry.id, entry.label, entry.text, completed, sure);
  }

  private static boolean isComplete(Publication marked) {
    boolean people = !marked.author().isEmpty() || !marked.editor().isEmpty();
    boolean journal = marked.containerTitle() != null || !"article-journal".equals(marked.type());
    return people && journal && marked.title() != null && marked.issued() != null;
  }

  /** Takes from a parsed string what the markup lacks. */
  private static final class Completion {
    private final Publication marked;
    private final ParsedReference parsed;
    private final PrintedCitation printed;
    private final Publication.Builder fields;
    private final Map<String, Double> found = new LinkedHashMap<>();

    Completion(Publication marked, ParsedReference parsed, PrintedCitation printed) {
      this.marked = marked;
      this.parsed = parsed;
      this.printed = printed;
      this.fields = marked.toBuilder();
    }

    Publication publication() {
      text("title", Publication::title, Publication.Builder::title);
      if (isInJournal()) {
        text("container-title", Publication::containerTitle, Publication.Builder::containerTitle);
      }
      text("volume", Publication::volume, Publication.Builder::volume);
      text("issue", Publication::issue, Publication.Builder::issue);
      text("page", Publication::page, Publication.Builder::page);
      text("DOI", Publication::doi, Publication.Builder::doi);
      text("PMID", Publication::pmid, Publication.Builder::pmid);
      text("URL", Publication::url, Publication.Builder::url);
      text("publisher", Publication::publisher, Publication.Builder::publisher);
      authors();
      year();
      if (marked.type() == null && parsed.publication().type() != null) {
        fields.type(parsed.publication().type());
        keep("type");
      }
      return fields.build();
    }

    /** A web page's {@code Available} is no container; what has numbers stands in one. */
    private boolean isInJournal() {
      Publication read = parsed.publication();
      return marked.volume() != null
          || marked.page() != null
          || read.volume() != null
          || read.page() != null;
    }

    private void text(
        String name,
        Function<Publication, @Nullable String> field,
        BiConsumer<Publication.Builder, @Nullable String> setter) {
      String value = field.apply(parsed.publication());
      if (field.apply(marked) == null && value != null && isUnmarked(value)) {
        setter.accept(fields, value);
        keep(name);
      }
    }

    /** Ranges are printed with another dash, and spaces of the loose text are as in the file. */
    private boolean isUnmarked(String value) {
      String dashed = value.replace('-', '\u2013');
      return printed.leaves(value) || printed.leaves(dashed);
    }

    private void authors() {
      List<Name> names = parsed.publication().author();
      boolean missing = marked.author().isEmpty() && marked.editor().isEmpty();
      if (missing && !names.isEmpty() && names.stream().allMatch(this::isUnmarked)) {
        fields.author(names).etAl(parsed.publication().etAl());
        keep("author");
      }
    }

    private boolean isUnmarked(Name name) {
      return switch (name) {
        case Name.Personal person -> isUnmarked(person.family());
        case Name.Literal body -> isUnmarked(body.literal());
      };
    }

    private void year() {
      Integer year = parsed.publication().issued();
      if (marked.issued() == null && year != null && isUnmarked(year.toString())) {
        fields.issued(year);
        keep("issued");
      }
    }

    private void keep(String name) {
      found.put(name, parsed.confidence().getOrDefault(name, UNMARKED) * UNMARKED);
    }
  }

  /** The number of an entry without its punctuation; null where a label is no number. */
  static @Nullable String label(Element ref) {
    Element printed = ref.first("label").orElse(null);
    for (Element citation : printed == null ? citations(ref) : List.<Element>of()) {
      printed = printed == null ? citation.first("label").orElse(null) : printed;
    }
    String text = printed == null ? "" : printed.text();
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    String bare = text.substring(start, end);
    boolean number = bare.chars().anyMatch(Character::isDigit) && bare.length() <= LONGEST_LABEL;
    return number && bare.indexOf(' ') < 0 ? bare : null;
  }

  /** {@code S123}, {@code 12a}; what is longer names the work: {@code Kami2016}. */
  private static final int LONGEST_LABEL = 5;
}
