package org.ibid.server.evidence.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.ibid.indexer.concept.PaperTags;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.literature.Statement;
import org.ibid.indexer.literature.Tag;

/** A paper with its citations in one row, its entries by id, and the concepts of either. */
final class TaggedPaper {

  /** What the part of a paper is called that says how things were done. */
  private static final Pattern METHODS =
      Pattern.compile(
          "(?i)[\\d.\\s]*(?:.{0,30}\\bmethods?\\b.*|materials?\\b.*|methodology\\b.*|experimental procedures?\\b.*)");

  private final Paper paper;
  private final PaperTags tags;
  private final List<Quotation> quotations = new ArrayList<>();
  private final IdentityHashMap<Citation, List<Tag>> scopes = new IdentityHashMap<>();
  private final Map<String, Reference> entries = new HashMap<>();
  private final boolean[] ofMethods;

  TaggedPaper(Paper paper, PaperTags tags) {
    this.paper = paper;
    this.tags = tags;
    this.ofMethods = ofMethods(paper.sections());
    paper.references().forEach(reference -> entries.put(reference.id(), reference));
    for (int i = 0; i < paper.statements().size(); i++) {
      Statement statement = paper.statements().get(i);
      for (int j = 0; j < statement.citations().size(); j++) {
        Citation citation = statement.citations().get(j);
        quotations.add(new Quotation(i + 1, statement, citation, paper.sectionOf(statement)));
        scopes.put(citation, tags.citations().get(i).get(j));
      }
    }
  }

  /** Whether each section is of the methods: by its own heading, or by one above it. */
  private static boolean[] ofMethods(List<Section> sections) {
    boolean[] methods = new boolean[sections.size()];
    int above = Integer.MAX_VALUE;
    for (int i = 0; i < methods.length; i++) {
      Integer level = sections.get(i).level();
      int depth = level == null ? 1 : level;
      if (depth <= above) {
        above = METHODS.matcher(sections.get(i).heading()).matches() ? depth : Integer.MAX_VALUE;
      }
      methods[i] = above < Integer.MAX_VALUE;
    }
    return methods;
  }

  Paper paper() {
    return paper;
  }

  /** The citations in the order of the text. */
  List<Quotation> quotations() {
    return quotations;
  }

  /** Whether a citation stands in the part that says how things were done. */
  boolean isOfMethods(Quotation quotation) {
    int section = quotation.statement().section();
    return section >= 0 && ofMethods[section];
  }

  /** The entries that a citation names, each once. */
  List<Reference> cited(Citation citation) {
    return new LinkedHashSet<>(citation.references())
        .stream().map(entries::get).filter(Objects::nonNull).toList();
  }

  /** What the scope of a citation names. */
  List<Tag> scopeTags(Quotation quotation) {
    return scopes.getOrDefault(quotation.citation(), List.of());
  }

  /** What the own title of an entry names, each with its words in the title. */
  List<Tag> titleTags(Reference reference) {
    List<Tag> own = new ArrayList<>();
    for (Tag tag : tags.references().getOrDefault(reference.id(), List.of())) {
      List<Tag.Cause> causes = tag.from().stream().filter(c -> c.where().equals("title")).toList();
      if (!causes.isEmpty()) {
        own.add(new Tag(tag.scheme(), tag.id(), tag.label(), causes));
      }
    }
    return own;
  }
}
