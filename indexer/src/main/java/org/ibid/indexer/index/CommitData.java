package org.ibid.indexer.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.ibid.indexer.correction.Corrections;
import org.ibid.indexer.json.DecisionsJson;
import org.ibid.indexer.work.Decisions;

/**
 * By what a commit was written: the schema, what readers decided about works, and what people
 * corrected.
 */
final class CommitData {

  private CommitData() {}

  /** The decisions by which the works were made that were committed last. */
  static Decisions decisions(IndexWriter writer) throws IOException {
    String kept = kept(writer, IndexFolder.DECISIONS);
    return kept.isEmpty() ? Decisions.NONE : DecisionsJson.read(kept);
  }

  /** Whether the papers that were committed last are as people corrected them. */
  static boolean isCorrectedBy(IndexWriter writer, Corrections corrections) {
    return kept(writer, IndexFolder.CORRECTIONS).equals(corrections.fingerprint());
  }

  private static String kept(IndexWriter writer, String key) {
    Map<String, String> kept = new HashMap<>();
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      data.forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
    }
    return kept.getOrDefault(key, "");
  }

  /** Has the next commit say what it is written by. */
  static void put(
      IndexWriter writer, String fingerprint, Decisions decisions, Corrections corrections)
      throws IOException {
    Map<String, String> data =
        Map.of(
            IndexFolder.FINGERPRINT,
            fingerprint,
            IndexFolder.DECISIONS,
            DecisionsJson.write(decisions),
            IndexFolder.CORRECTIONS,
            corrections.fingerprint());
    writer.setLiveCommitData(data.entrySet());
  }
}
