package org.ibid.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.lucene.store.FSDirectory;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.index.PaperWriter;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.schema.Schema;

/**
 * An index of made-up papers with titles and abstracts whose words are as frequent as words are in
 * languages: the second half as often as the first, the third a third as often (Zipf's law).
 */
final class StrategyIndex {

  /** Titles and abstracts of MEDLINE have about so many words. */
  private static final int TITLE = 12;

  private static final int ABSTRACT = 150;

  private static final int VOCABULARY = 30_000;

  /** Papers that are written before the next commit, so that there are several segments. */
  private static final int COMMIT = 20_000;

  private static final String[] SYLLABLES = {
    "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va"
  };

  private final Random random = new Random(20261122);
  private final double[] upTo = new double[VOCABULARY];

  StrategyIndex() {
    double sum = 0;
    for (int rank = 0; rank < VOCABULARY; rank++) {
      sum += 1.0 / (rank + 1);
      upTo[rank] = sum;
    }
  }

  static Schema schema() {
    return new Schema(Schemes.none());
  }

  /** The word of a rank of frequency, 0 for the most frequent; no two are the same. */
  static String word(int rank) {
    StringBuilder word = new StringBuilder();
    for (int rest = rank + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.toString();
  }

  /** Writes the index into a folder. */
  void write(Path folder, int papers) throws IOException {
    Schema schema = schema();
    try (FSDirectory directory = FSDirectory.open(folder);
        PaperWriter writer = new PaperWriter(directory, schema, schema.tagger())) {
      for (int i = 1; i <= papers; i++) {
        Paper paper = paper(i);
        writer.put(paper.source().path(), "hash", List.of(paper));
        if (i % COMMIT == 0 || i == papers) {
          writer.commit();
        }
      }
    }
  }

  private Paper paper(int number) {
    Publication publication =
        Publication.builder()
            .title(text(TITLE) + " " + number)
            .issued(1980 + random.nextInt(45))
            .containerTitle("Journal " + random.nextInt(300))
            .build();
    return Paper.builder(new Paper.Source("paper" + number, null, 0, "text"), "paper-" + number)
        .publication(publication)
        .abstractText(text(ABSTRACT))
        .build();
  }

  private String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(word(rank()));
    }
    return text.toString();
  }

  private int rank() {
    double wanted = random.nextDouble() * upTo[VOCABULARY - 1];
    int found = Arrays.binarySearch(upTo, wanted);
    return Math.min(VOCABULARY - 1, found < 0 ? -found - 1 : found);
  }
}
