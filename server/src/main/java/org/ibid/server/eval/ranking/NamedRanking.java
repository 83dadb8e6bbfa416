package org.ibid.server.eval.ranking;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Expansion;
import org.ibid.server.search.Expansion.Feedback;

/** The rankings that can be measured; a new one is a value here. */
public enum NamedRanking {
  /** As searches rank. */
  DEFAULT("default", "how any-word searches rank") {
    @Override
    public Run run(Asked asked) {
      return new Retrieval(asked.engine(), asked.kind(), asked.judgements(), Expansion.NONE)
          .run(id(), asked.topics());
    }
  },
  /** As searches rank that take their first hits for answers. */
  FEEDBACK("feedback", "the default, with the words of the first hits (RM3)") {
    @Override
    public Run run(Asked asked) {
      Expansion admits = Expansion.of(Feedback.ADMITS);
      return new Retrieval(asked.engine(), asked.kind(), asked.judgements(), admits)
          .run(id(), asked.topics());
    }
  },
  /** What it must beat. */
  PLAIN("plain", "BM25 of title and abstract as one field (k1 0.9, b 0.4, English analysis)") {
    @Override
    public Run run(Asked asked) throws IOException {
      return new PlainRanking(asked.engine(), asked.kind(), asked.judgements())
          .run(id(), asked.topics());
    }
  };

  private final String id;
  private final String description;

  NamedRanking(String id, String description) {
    this.id = id;
    this.description = description;
  }

  /**
   * What rankings are asked.
   *
   * @param kind of the records that are ranked
   * @param judgements which name the records
   */
  public record Asked(Engine engine, Kind kind, Judgements judgements, List<Topic> topics) {
    public Asked {
      topics = List.copyOf(topics);
    }
  }

  /** What it gives for each topic. */
  public abstract Run run(Asked asked) throws IOException;

  /** Its name on the command line and in runs. */
  public String id() {
    return id;
  }

  /** What it is, in a line. */
  public String description() {
    return description;
  }

  /** The ranking of a name. */
  public static Optional<NamedRanking> of(String id) {
    return Arrays.stream(values()).filter(ranking -> ranking.id.equals(id)).findFirst();
  }

  /** All names, as they are listed to people. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(NamedRanking::id).toList();
  }
}
