package org.ibid.indexer.source.jats;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.indexer.source.markup.PaperDraft;
import org.jspecify.annotations.Nullable;

/** The paper's abstract among those that say the same to others: in other words or languages. */
final class Abstracts {

  /** Kinds that are the abstract by another name. */
  private static final Set<String> PLAIN =
      Set.of("", "normal", "abstract", "section", "structured");

  /** Kinds that stand in for it where a paper has no other, the nearest first. */
  private static final List<String> SUBSTITUTES =
      List.of("summary", "executive-summary", "synopsis");

  private final PaperDraft draft;
  private final Targets targets;

  Abstracts(PaperDraft draft, Targets targets) {
    this.draft = draft;
    this.targets = targets;
  }

  void read(Element meta) {
    List<Element> all = meta.elements("abstract");
    Optional<Element> chosen = chosen(all);
    chosen.ifPresent(this::parts);
    for (Element other : all) {
      if (chosen.isEmpty() || other != chosen.get()) {
        String kind = other.attribute("abstract-type");
        draft.drop(other.text(), kind.isEmpty() ? "other abstract" : "other abstract: " + kind);
      }
    }
    meta.elements("trans-abstract")
        .forEach(other -> draft.drop(other.text(), "translated abstract"));
  }

  private static Optional<Element> chosen(List<Element> all) {
    Optional<Element> plain =
        all.stream().filter(a -> PLAIN.contains(a.attribute("abstract-type"))).findFirst();
    for (String kind : SUBSTITUTES) {
      plain =
          plain.or(() ->
              all.stream().filter(a -> a.attribute("abstract-type").equals(kind)).findFirst());
    }
    return plain;
  }

  private void parts(Element element) {
    for (Element part : element.elements()) {
      if (part.is("sec")) {
        labelled(part);
      } else if (!part.is("title") && !part.is("label")) {
        prose().block(part);
      }
    }
  }

  /** The heading of a part is the label of its first paragraph. */
  private void labelled(Element part) {
    @Nullable String label = label(part);
    for (Element child : part.elements()) {
      if (child.is("sec")) {
        labelled(child);
      } else if (!child.is("title") && !child.is("label")) {
        prose().block(child, child.is("p") ? label : null);
        label = child.is("p") ? null : label;
      }
    }
  }

  private static @Nullable String label(Element part) {
    String title = part.first("title").map(Element::text).orElse("");
    int end = title.length();
    while (end > 0 && ".: ".indexOf(title.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? null : title.substring(0, end) + ":";
  }

  private Prose prose() {
    return new Prose(draft, targets, draft::abstractPart);
  }
}
