package org.ibid.server.eval;

import java.util.Locale;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/**
 * AnyStyle's labels, which cover every word of a string and take its punctuation in: {@code
 * <volume>vol. 12(3),</volume>} holds the issue too.
 */
final class AnyStyleLabels {

  private AnyStyleLabels() {}

  static LabelledReference reference(String file, LabelledText labelled) {
    @Nullable String[] volume = Labels.volumeAndIssue(labelled.first("volume"));
    String title = labelled.first("title");
    String container = labelled.first("journal", "container-title");
    Publication gold =
        Publication.builder()
            .title(Labels.title(title.isEmpty() ? container : title))
            .containerTitle(title.isEmpty() ? null : Labels.title(host(container)))
            .issued(Labels.year(labelled.all("date")))
            .volume(volume[0])
            .issue(volume[1])
            .page(Labels.number(labelled.first("pages")))
            .doi(Labels.doi(labelled.first("doi")))
            .build();
    String name = file.toLowerCase(Locale.ROOT).replaceFirst("\\.xml$", "");
    return new LabelledReference(
        "AnyStyle " + name,
        file,
        labelled.textWithout("citation-number"),
        gold,
        labelled.first("author"),
        false);
  }

  /** A book of a chapter without the word that leads to it. */
  private static String host(String container) {
    return container.replaceFirst("^(?:In|in|IN)\\b[: ]*+", "");
  }
}
