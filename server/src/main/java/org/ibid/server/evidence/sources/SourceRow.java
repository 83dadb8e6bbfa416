package org.ibid.server.evidence.sources;

import java.util.List;
import java.util.Objects;
import org.ibid.indexer.json.PaperJson;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Statement;
import org.ibid.server.search.SourceResult.Source;

/** What became of a source. */
public sealed interface SourceRow {

  /** File, and record or place in it. */
  String name();

  /**
   * It was read.
   *
   * @param format what it was taken for
   * @param paper id of the paper that it is
   * @param title empty where none was found
   * @param others names of other sources of the same paper
   * @param isShown whether the paper is shown as this source has it
   */
  record Read(
      String name,
      String format,
      String paper,
      String title,
      Counts counts,
      List<Dropped> dropped,
      List<String> warnings,
      List<String> others,
      boolean isShown)
      implements SourceRow {
    public Read {
      dropped = List.copyOf(dropped);
      warnings = List.copyOf(warnings);
      others = List.copyOf(others);
    }
  }

  /** It could not be read. */
  record Rejected(String name, String why) implements SourceRow {}

  /** How much of each was read. A mention is a mark and a reference that it means. */
  record Counts(int sections, int references, int statements, int citations, int mentions) {
    static Counts of(Paper paper) {
      int citations = 0;
      int mentions = 0;
      for (Statement statement : paper.statements()) {
        citations += statement.citations().size();
        mentions += statement.citations().stream().mapToInt(c -> c.references().size()).sum();
      }
      return new Counts(
          paper.sections().size(),
          paper.references().size(),
          paper.statements().size(),
          citations,
          mentions);
    }
  }

  /** The row of a source. */
  static SourceRow of(Source source) {
    return switch (source) {
      case Source.Rejected(String name, String why) -> new Rejected(name, why);
      case Source.Read(String json, List<String> sources) -> of(PaperJson.read(json), sources);
    };
  }

  private static Read of(Paper paper, List<String> sources) {
    String name = paper.source().toString();
    return new Read(
        name,
        paper.source().format(),
        paper.id(),
        Objects.requireNonNullElse(paper.publication().title(), ""),
        Counts.of(paper),
        paper.dropped(),
        paper.warnings(),
        sources.stream().filter(other -> !other.equals(name)).toList(),
        sources.isEmpty() || sources.getFirst().equals(name));
  }
}
