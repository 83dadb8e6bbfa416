package org.ibid.server.eval;

import org.ibid.indexer.literature.Publication;

/**
 * A reference string whose fields somebody has labelled.
 *
 * @param corpus the collection that it comes from: a row of the table
 * @param article name of the file that printed it
 * @param raw the string as printed
 * @param gold the labelled fields
 * @param authors the labelled authors as printed, where the corpus doesn't tell them apart; empty
 *     where {@code gold} has them one by one
 * @param partial whether fields may be printed and yet have no label
 */
record LabelledReference(
    String corpus, String article, String raw, Publication gold, String authors, boolean partial) {}
