package org.ibid.server.eval;

import org.ibid.indexer.literature.Publication;

/** The labels of GROBID's training data for citations: TEI, punctuation outside of the tags. */
final class GrobidLabels {

  private static final String CORPUS = "GROBID citations";

  private GrobidLabels() {}

  static LabelledReference reference(String file, LabelledText labelled) {
    String article = labelled.first("title:a");
    String whole = labelled.first("title:m", "title");
    boolean part = !article.isEmpty();
    String journal = labelled.first("title:j");
    Publication gold =
        Publication.builder()
            .title(Labels.title(part ? article : whole))
            .containerTitle(Labels.title(journal.isEmpty() && part ? whole : journal))
            .issued(Labels.year(labelled.all("date")))
            .volume(Labels.number(labelled.first("biblScope:vol", "biblScope:volume")))
            .issue(Labels.number(labelled.first("biblScope:issue")))
            .page(Labels.number(labelled.first("biblScope:pp", "biblScope:page")))
            .doi(Labels.doi(labelled.first("idno:DOI")))
            .build();
    return new LabelledReference(
        CORPUS, file, labelled.text(), gold, labelled.all("author"), false);
  }
}
