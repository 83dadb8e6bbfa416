package org.ibid.indexer.concept;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.literature.Statement;
import org.ibid.indexer.literature.Tag;

/**
 * Finds the concepts of schemes in papers. What a paper is about is said in its title, abstract,
 * keywords, headings and list of key points, or in its whole text where it has no abstract. A
 * reference is about what its title says and what it is cited for, a statement about what its
 * sentence says, a citation about what its scope says.
 *
 * <p>Immutable, and safe for several threads at once.
 */
public final class PaperTagger {

  /** What journals call the list of a paper's points. */
  private static final Pattern KEY_POINTS =
      Pattern.compile(
          "(?i)(?:key|main|summary|learning|take[- ]home|clinical) (?:points?|messages?|findings)\\b.*"
              + "|highlights\\b.*|what (?:this|the) (?:study|paper|review) adds\\b.*");

  private final Vocabulary vocabulary;
  private final Finder plain;

  public PaperTagger(Schemes schemes) {
    this(schemes, TextAnalysis.english(OcrVariants.of(schemes)));
  }

  /**
   * A tagger that shares with others what they have read.
   *
   * @param english as {@link TextAnalysis} makes it of the variants of these schemes
   */
  public PaperTagger(Schemes schemes, Analyzer english) {
    vocabulary = new Vocabulary(schemes, english);
    plain = new Finder(vocabulary);
  }

  /** What a paper's abbreviations stand for, short form to long form, in the order defined. */
  public static Map<String, String> definitions(Paper paper) {
    return Definitions.of(paper);
  }

  /** The tags of a paper and of its parts. */
  public PaperTags tag(Paper paper) {
    Finder own = Finder.with(vocabulary, Definitions.of(paper));
    TagList all = paper(paper, own);
    List<TagList> statements =
        paper.statements().stream().map(statement -> statement(statement, own)).toList();
    List<List<TagList>> citations = citations(paper, own);
    Set<Concept> named = named(all, statements);
    return new PaperTags(
        all.tags(named),
        references(paper, citations, named),
        statements.stream().map(list -> list.tags(named)).toList(),
        citations.stream().map(of -> of.stream().map(list -> list.tags(named)).toList()).toList());
  }

  /** What the whole paper names, as far as somebody will ask. */
  private static Set<Concept> named(TagList paper, List<TagList> statements) {
    if (!paper.hasHints() && statements.stream().noneMatch(TagList::hasHints)) {
      return Set.of();
    }
    Set<Concept> named = new HashSet<>(paper.named());
    statements.forEach(list -> named.addAll(list.named()));
    return named;
  }

  /** The concepts that a text by itself names: a claim, a query. */
  public List<Tag> tag(String text) {
    TagList tags = new TagList();
    tags.add("text", plain.finds(text));
    return tags.tags(Set.of());
  }

  private static TagList paper(Paper paper, Finder finder) {
    TagList tags = new TagList();
    String title = paper.publication().title();
    tags.add("title", finder.finds(title == null ? "" : title));
    tags.add("abstract", finder.finds(paper.abstractText()));
    paper.keyword().forEach(keyword -> tags.add("keyword", finder.finds(keyword)));
    for (Section section : paper.sections()) {
      tags.add("heading", finder.finds(section.heading()));
      if (KEY_POINTS.matcher(section.heading().strip()).matches()) {
        tags.add("key points", finder.finds(section.text()));
      } else if (paper.abstractText().isBlank()) {
        tags.add("text", finder.finds(section.text()));
      }
    }
    return tags;
  }

  private static TagList statement(Statement statement, Finder finder) {
    TagList tags = new TagList();
    int start = 0;
    for (Citation citation : statement.citations()) {
      Span mark = citation.mark();
      if (mark.start() > start) {
        tags.add("sentence", finder.finds(statement.sentence().substring(start, mark.start())));
      }
      start = Math.max(start, mark.end());
    }
    tags.add("sentence", finder.finds(statement.sentence().substring(start)));
    return tags;
  }

  private static List<List<TagList>> citations(Paper paper, Finder finder) {
    List<List<TagList>> citations = new ArrayList<>();
    for (Statement statement : paper.statements()) {
      citations.add(
          statement.citations().stream()
              .map(citation -> scope(citation, statement.sentence(), finder))
              .toList());
    }
    return citations;
  }

  private static TagList scope(Citation citation, String sentence, Finder finder) {
    TagList tags = new TagList();
    citation.scope().forEach(span -> tags.add("scope", finder.finds(span.of(sentence))));
    return tags;
  }

  private Map<String, List<Tag>> references(
      Paper paper, List<List<TagList>> citations, Set<Concept> named) {
    Map<String, TagList> tags = new LinkedHashMap<>();
    paper.references().forEach(reference -> tags.put(reference.id(), title(reference)));
    for (int i = 0; i < citations.size(); i++) {
      List<Citation> of = paper.statements().get(i).citations();
      for (int j = 0; j < of.size(); j++) {
        addScope(of.get(j), citations.get(i).get(j), tags);
      }
    }
    Map<String, List<Tag>> lists = new LinkedHashMap<>();
    tags.forEach((id, list) -> lists.put(id, list.tags(named)));
    return lists;
  }

  /** What a paper defines doesn't hold in the titles that others wrote. */
  private TagList title(Reference reference) {
    TagList tags = new TagList();
    String title = reference.publication().title();
    tags.add("title", plain.finds(title == null ? "" : title));
    return tags;
  }

  private static void addScope(Citation citation, TagList scope, Map<String, TagList> tags) {
    for (String id : citation.references()) {
      TagList cited = tags.get(id);
      if (cited != null) {
        cited.addAll(scope);
      }
    }
  }
}
