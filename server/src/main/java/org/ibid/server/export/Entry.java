package org.ibid.server.export;

import java.util.List;
import org.ibid.indexer.literature.Publication;

/**
 * A record on its way out: a publication, and how the collection came to hold it.
 *
 * @param id of the record, or of the mention; unique in an export
 * @param abstractText paragraphs separated by an empty line; empty where there is none
 * @param keywords in printed order
 * @param raw a reference as it is printed; empty for other records
 * @param citedByPapers how many papers cite its work
 * @param listings where it is listed: none for a paper, one for a reference or a mention
 * @param moreListings how many there are besides
 */
record Entry(
    String id,
    Publication publication,
    String abstractText,
    List<String> keywords,
    String raw,
    long citedByPapers,
    List<Listing> listings,
    int moreListings) {

  Entry {
    keywords = List.copyOf(keywords);
    listings = List.copyOf(listings);
  }

  /** The same record with another publication. */
  Entry with(Publication other) {
    return new Entry(id, other, abstractText, keywords, raw, citedByPapers, listings, moreListings);
  }
}
