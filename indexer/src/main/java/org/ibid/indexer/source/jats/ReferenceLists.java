package org.ibid.indexer.source.jats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.reference.ReferenceParser;
import org.ibid.indexer.source.markup.PaperDraft;
import org.jspecify.annotations.Nullable;

/**
 * The entries of an article's lists in order, and what its links to them lead to. Their ids are
 * their labels where each has its own, else positions from 1.
 */
final class ReferenceLists {

  /** The share of linked numbers that are positions, in a list that is printed numbered. */
  private static final double MOST = 0.8;

  /** Where lists stand, however deep. */
  private static final Set<String> HOLDERS =
      Set.of(
          "back", "body", "sec", "ref-list", "app-group", "app", "notes", "boxed-text", "glossary");

  private final ReferenceReader reader;
  private final PaperDraft draft;
  private final Targets targets = new Targets();
  private final List<Reference> references = new ArrayList<>();

  ReferenceLists(ReferenceParser parser, PaperDraft draft) {
    this.reader = new ReferenceReader(parser);
    this.draft = draft;
  }

  void read(Element article) {
    List<Element> refs = new ArrayList<>();
    collect(article, refs);
    List<@Nullable String> labels = labels(article, refs);
    boolean labelled = !labels.contains(null) && new HashSet<>(labels).size() == refs.size();
    for (int i = 0; i < refs.size(); i++) {
      String label = labels.get(i);
      String id = labelled ? Objects.requireNonNull(label) : Integer.toString(i + 1);
      entry(refs.get(i), id, label);
    }
  }

  private static void collect(Element element, List<Element> refs) {
    for (Node node : element.content()) {
      if (node instanceof Element part && part.is("ref")) {
        if (!part.content().isEmpty()) {
          refs.add(part);
        }
      } else if (node instanceof Element part && HOLDERS.contains(part.name())) {
        collect(part, refs);
      }
    }
  }

  private void entry(Element ref, String id, @Nullable String label) {
    references.add(reader.read(ref, id, label));
    targets.put(ref.attribute("id"), id);
    List<Element> citations = ReferenceReader.citations(ref);
    for (Element citation : citations) {
      targets.put(citation.attribute("id"), id);
    }
    if (ReferenceReader.hasSeveral(citations)) {
      draft
          .warnings()
          .add("Reference " + id + " lists several works; its fields are those of the first.");
    }
  }

  /** Printed numbers; where none is marked up, positions, if that is what the marks print. */
  private static List<@Nullable String> labels(Element article, List<Element> refs) {
    List<@Nullable String> labels = new ArrayList<>();
    refs.forEach(ref -> labels.add(ReferenceReader.label(ref)));
    if (labels.stream().allMatch(Objects::isNull) && isNumbered(article, refs)) {
      for (int i = 0; i < labels.size(); i++) {
        labels.set(i, Integer.toString(i + 1));
      }
    }
    return labels;
  }

  private static boolean isNumbered(Element article, List<Element> refs) {
    Targets positions = new Targets();
    for (int i = 0; i < refs.size(); i++) {
      positions.put(refs.get(i).attribute("id"), Integer.toString(i + 1));
    }
    int[] counts = new int[2];
    article.walk(
        e -> e.is("ref") || ArticleReader.isOtherText(e),
        e -> {
          if (e.is("xref") && positions.of(e).size() == 1) {
            counts[0]++;
            counts[1] += digits(e.text()).equals(positions.of(e).getFirst()) ? 1 : 0;
          }
        });
    return counts[0] > 0 && counts[1] >= MOST * counts[0];
  }

  private static String digits(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && "[( ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ")] ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  List<Reference> references() {
    return references;
  }

  Targets targets() {
    return targets;
  }

  /** What a list holds beside its entries. */
  void drop(Element list) {
    Set<String> read = Set.of("ref", "title", "label");
    for (Element part : list.elements()) {
      if (part.is("ref-list")) {
        drop(part);
      } else if (!read.contains(part.name())) {
        draft.drop(part.text(), "note of the reference list");
      }
    }
  }
}
