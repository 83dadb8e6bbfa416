package org.ibid.server.evidence.why;

import java.util.List;
import java.util.stream.Collectors;
import org.ibid.server.query.Description;
import org.ibid.server.query.Query;
import org.ibid.server.search.Why;
import org.ibid.server.search.Why.Evidence;
import org.ibid.server.search.Why.InField;
import org.ibid.server.search.Why.Outcome;
import org.ibid.server.search.Why.Place;

/** What made a record match a part of a query or fail it, as a phrase. */
final class Reason {

  /** More words of a field than these prove nothing further. */
  private static final int MOST_WORDS = 6;

  private Reason() {}

  /** The phrase; empty where the parts of the part say it all. */
  static String of(Why why) {
    if (why.outcome() == Outcome.PASSED_OVER) {
      return "has nothing that could be searched for, and was passed over";
    }
    return switch (why.evidence()) {
      case Evidence.Found found -> found(found.where());
      case Evidence.Apart apart -> apart(apart, why.query());
      case Evidence.Scattered scattered -> "not in one field: " + scattered(scattered.places());
      case Evidence.Missing missing -> missing(missing.operands(), why.query());
      case Evidence.Times times ->
          times.times()
              + (times.times() == 1 ? " time" : " times")
              + " at most, in "
              + times.field();
      case Evidence.Other other -> other(other);
      case Evidence.None none -> none(why);
    };
  }

  /** Of alternatives it is worth saying that all of them failed. */
  private static String none(Why why) {
    boolean noneThere = why.query() instanceof Query.Or && why.outcome() == Outcome.FAILS;
    return noneThere ? "none of the " + why.parts().size() + " is there" : "";
  }

  private static String found(List<InField> where) {
    return where.stream()
        .map(field -> field.field() + ": " + words(field.words()))
        .collect(Collectors.joining("; "));
  }

  private static String words(List<String> words) {
    String shown = words.stream().limit(MOST_WORDS).collect(Collectors.joining(", "));
    return words.size() > MOST_WORDS ? shown + ", …" : shown;
  }

  private static String apart(Evidence.Apart apart, Query query) {
    String order = apart.inOrder() ? "" : ", in another order";
    int allowed = query instanceof Query.Near near ? near.between() : 0;
    String distance =
        apart.between() <= allowed
            ? "only in another order"
            : "nearest is " + count(apart.between()) + " apart" + order;
    return distance + ", in " + apart.field() + ": “" + apart.text() + "”";
  }

  private static String count(int words) {
    return words == 1 ? "1 word" : words + " words";
  }

  private static String scattered(List<Place> places) {
    return places.stream()
        .map(p -> Description.of(p.operand()) + " in " + String.join(", ", p.fields()))
        .collect(Collectors.joining("; "));
  }

  private static String missing(List<Query> operands, Query whole) {
    if (operands.equals(List.of(whole))) {
      return "not there";
    }
    String named =
        operands.stream().limit(MOST_WORDS).map(Description::of).collect(Collectors.joining(", "));
    return named.isEmpty() ? "not there" : "not there: " + named;
  }

  private static String other(Evidence.Other other) {
    return other.values().isEmpty()
        ? "it has no " + other.field()
        : "its " + other.field() + " is " + words(other.values());
  }
}
