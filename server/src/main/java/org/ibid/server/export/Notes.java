package org.ibid.server.export;

import java.util.ArrayList;
import java.util.List;
import org.ibid.server.export.Listing.Quotation;

/**
 * Where a record comes from, in sentences for people. None begins like an identifier or a field, so
 * that no reader takes one for bibliographic data.
 */
final class Notes {

  private final Question question;

  Notes(Question question) {
    this.question = question;
  }

  /** The notes of a record, a line each; the question is the last. */
  List<String> of(Entry entry) {
    List<String> notes = new ArrayList<>();
    if (entry.publication().title() == null && !entry.raw().isBlank()) {
      notes.add(Text.line("As printed: " + entry.raw()));
    }
    entry.listings().forEach(listing -> add(listing, notes));
    if (entry.moreListings() > 0) {
      notes.add("Listed in " + entry.moreListings() + " more.");
    }
    notes.add("Found by Ibid on " + question.day() + " among " + question.inWords() + ".");
    return notes;
  }

  private static void add(Listing listing, List<String> notes) {
    String which = listing.label().isEmpty() ? "Listed in" : "Reference " + listing.label() + " of";
    String paper = "“" + Text.line(listing.paperTitle()) + "” (" + listing.paperId() + ")";
    notes.add(which + " " + paper + ".");
    listing.quotations().forEach(quotation -> notes.add(quoted(quotation)));
    if (listing.moreQuotations() > 0) {
      notes.add("Cited in " + listing.moreQuotations() + " more sentences.");
    }
  }

  private static String quoted(Quotation quotation) {
    String how = quotation.mark().isEmpty() ? "Cited" : "Cited as " + quotation.mark();
    String where = quotation.section().isEmpty() ? "" : " (" + quotation.section() + ")";
    return Text.line(how + ": “" + quotation.sentence() + "”" + where);
  }
}
