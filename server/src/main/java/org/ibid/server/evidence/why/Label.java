package org.ibid.server.evidence.why;

import org.ibid.server.query.Description;
import org.ibid.server.query.Query;

/** What a part of a query is to its own parts, in words. */
final class Label {

  private Label() {}

  static String of(Query query) {
    return switch (query) {
      case Query.And and -> "all of these";
      case Query.Or or -> "any of these";
      case Query.Not not -> "not this";
      case Query.Fielded fielded -> "in " + String.join(", ", fielded.fields());
      case Query.Limited limited -> "within a limit";
      case Query.LineReference reference -> "line " + reference.line();
      case Query.Preferring preferring -> "the first, better with the second";
      case Query.Near near -> Description.of(near);
      case Query.Frequent frequent -> "at least " + frequent.least() + " times";
      case Query.Boost boost -> "for more";
      case Query.Everything all -> Description.of(all);
      case Query.Nothing none -> Description.of(none);
      case Query.Term term -> Description.of(term);
      case Query.Phrase phrase -> Description.of(phrase);
      case Query.Truncation truncation -> Description.of(truncation);
      case Query.Fuzzy fuzzy -> Description.of(fuzzy);
      case Query.Range range -> Description.of(range);
      case Query.Heading heading -> Description.of(heading);
    };
  }
}
