package org.ibid.indexer.concept;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Tag;

/**
 * The tags of a paper and of its parts, a tag a concept, in the order found. A concept's broader
 * ones are not among them unless the text names them: the index adds the closure.
 *
 * @param paper what the paper is about
 * @param references by reference id, of every reference of the list
 * @param statements by position in {@link org.ibid.indexer.literature.Paper#statements()}
 * @param citations by position of the statement, then of the citation in it
 */
public record PaperTags(
    List<Tag> paper,
    Map<String, List<Tag>> references,
    List<List<Tag>> statements,
    List<List<List<Tag>>> citations) {

  public PaperTags {
    paper = List.copyOf(paper);
    Map<String, List<Tag>> copy = new LinkedHashMap<>();
    references.forEach((id, tags) -> copy.put(id, List.copyOf(tags)));
    references = Collections.unmodifiableMap(copy);
    statements = statements.stream().map(List::copyOf).toList();
    citations = citations.stream().map(of -> of.stream().map(List::copyOf).toList()).toList();
  }
}
