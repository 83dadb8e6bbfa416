package org.ibid.server.query.ovid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ibid.server.query.Place;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.LineReference;
import org.ibid.server.query.Query.Near;
import org.ibid.server.query.Query.Nothing;
import org.ibid.server.query.ovid.Draft.Words;
import org.ibid.server.query.ovid.OvidFields.Selection;
import org.ibid.server.query.ovid.OvidFields.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Says what a draft means. The fields named after a group go down to its words: they decide whether
 * words next to each other are a phrase, one value or a heading, and whether a number is a word or
 * a line. Where no field is named Ovid searches {@code .mp.}.
 */
final class Composer {

  private static final Selection UNNAMED =
      new Selection(Map.of(Shape.TEXT, OvidFields.MULTI_PURPOSE));

  private final TidyText tidy;
  private final Leaves leaves;
  private final Map<Query, Place> places = new HashMap<>();
  private final Map<OvidToken.Suffix, Selection> selections = new HashMap<>();

  Composer(TidyText tidy) {
    this.tidy = tidy;
    this.leaves = new Leaves(tidy, places);
  }

  /** Where the parts stand in the source. */
  Map<Query, Place> places() {
    return places;
  }

  Query compose(Draft draft) {
    return compose(draft, null);
  }

  /**
   * @param fields those named after a group around it; null where there are none
   */
  private Query compose(Draft draft, @Nullable Selection fields) {
    return place(understood(draft, fields), draft);
  }

  private Query understood(Draft draft, @Nullable Selection fields) {
    if (fields == null && draft.isText()) {
      return within(draft, UNNAMED);
    }
    return switch (draft) {
      case Words words -> leaf(words, fields);
      case Draft.LineNumber number ->
          fields == null ? lines(number) : leaf(new Words(List.of(number.word())), fields);
      case Draft.Combination combination -> combination(combination, fields != null);
      case Draft.Subject subject ->
          fields != null && isText(subject, fields)
              ? leaf(subject.words(), fields)
              : leaves.heading(subject);
      case Draft.Suffixed suffixed -> within(suffixed.of(), selection(suffixed.suffix()));
      case Draft.Counted counted -> frequent(counted, fields);
      case Draft.All all -> Query.allOf(compose(all.parts(), fields));
      case Draft.Any any -> Query.anyOf(compose(any.parts(), fields));
      case Draft.Without without -> Query.not(compose(without.of(), fields));
      case Draft.Close close -> near(close, fields);
    };
  }

  private List<Query> compose(List<Draft> parts, @Nullable Selection fields) {
    return parts.stream().map(part -> compose(part, fields)).toList();
  }

  private Selection selection(OvidToken.Suffix suffix) {
    return selections.computeIfAbsent(suffix, s -> OvidFields.select(s, tidy));
  }

  /** One {@code Fielded} around all where the fields are alike, else one around each leaf. */
  private Query within(Draft draft, Selection fields) {
    if (fields.names().isEmpty()) {
      return new Nothing();
    }
    Optional<Shape> only = fields.only();
    List<String> names = only.map(shape -> fields.names().get(shape)).orElse(List.of());
    if (only.isEmpty() || names.isEmpty() || isOverruled(draft)) {
      return compose(draft, fields);
    }
    Query inner = compose(draft, bare(only.get()));
    if (inner instanceof Query.Heading) {
      tidy.warn(
          draft.start(),
          draft.end(),
          "field-of-heading",
          "Headings have no field; it was left out.");
    }
    return inFields(inner, names);
  }

  private void tellHeading(Draft heading) {
    tidy.warn(
        heading.start(),
        heading.end(),
        "field-of-heading",
        "Headings have no field; it was left out.");
  }

  private boolean isOverruled(Draft draft) {
    if (draft instanceof Draft.Suffixed inner) {
      tidy.warn(
          inner.suffix().start(),
          inner.suffix().end(),
          "field-overruled",
          "Another field is named after this one; the first holds.");
    }
    if (draft instanceof Draft.Subject) {
      tellHeading(draft);
    }
    return draft instanceof Draft.Subject || draft instanceof Draft.Suffixed;
  }

  /** What makes the leaves of a shape without naming its fields. */
  private static Selection bare(Shape shape) {
    return new Selection(Map.of(shape, List.of()));
  }

  /** {@code (PET/CT or MRI).tw.}: before fields of text, a stroke within a word is the word's. */
  private static boolean isText(Draft.Subject subject, Selection fields) {
    return !subject.exploded()
        && !subject.major()
        && !subject.qualifiers().isEmpty()
        && fields.names().containsKey(Shape.TEXT);
  }

  private Query lines(Draft.LineNumber number) {
    if (number.lines().size() > 1) {
      tidy.warn(
          number.start(),
          number.end(),
          "bare-range",
          "Ovid joins a range of lines as in or/1-4; this was read so.");
    }
    return Query.anyOf(number.lines().stream().<Query>map(LineReference::new).toList());
  }

  private Query frequent(Draft.Counted counted, @Nullable Selection fields) {
    Query counting = compose(counted.of(), fields);
    if (counting instanceof Query.Heading || counting instanceof LineReference) {
      tidy.warn(
          counted.of().end(),
          counted.end(),
          "frequency-not-applied",
          "Only words can be counted; how often was left out.");
      return counting;
    }
    return new Query.Frequent(counting, counted.least());
  }

  private Query combination(Draft.Combination draft, boolean named) {
    if (named) {
      tidy.refuse(draft.start(), draft.end(), "field-of-line", "A field can't be named for lines.");
    }
    List<Query> lines = new ArrayList<>();
    for (String line : draft.token().lines()) {
      lines.add(place(new LineReference(line), draft));
    }
    return draft.token().all() ? Query.allOf(lines) : Query.anyOf(lines);
  }

  private Query leaf(Words words, @Nullable Selection fields) {
    if (fields == null) {
      return within(words, UNNAMED);
    }
    List<Query> any = new ArrayList<>();
    fields.names().forEach((shape, names) -> any.add(inFields(leaves.of(words, shape), names)));
    any.removeIf(Nothing.class::isInstance);
    return Query.anyOf(any);
  }

  private static Query inFields(Query leaf, List<String> names) {
    boolean named =
        leaf instanceof Fielded
            || leaf instanceof Nothing
            || leaf instanceof Query.Heading
            || leaf instanceof LineReference;
    return names.isEmpty() || named ? leaf : new Fielded(names, leaf);
  }

  private Query place(Query query, Draft draft) {
    places.putIfAbsent(query, tidy.place(draft.start(), draft.end()));
    return query;
  }

  /** Fields named within are for the whole, where they are the same: a text stands in one field. */
  private Query near(Draft.Close close, @Nullable Selection around) {
    Set<Selection> within = new LinkedHashSet<>();
    collect(close, within);
    if (within.size() > 1) {
      refuse(close, "Words in different fields can't stand near each other.");
      return new Nothing();
    }
    if (within.isEmpty()) {
      return nearIn(close, around == null ? UNNAMED : around);
    }
    tidy.warn(
        close.start(),
        close.end(),
        "field-in-proximity",
        "A field is named within what stands near each other; it was taken for the whole.");
    return nearIn(close, within.iterator().next());
  }

  private Query nearIn(Draft.Close close, Selection fields) {
    List<String> names = fields.names().get(Shape.TEXT);
    if (names != null) {
      return inFields(text(close), names);
    }
    Optional<Words> value = value(close);
    if (value.isEmpty()) {
      refuse(close, "These fields hold whole values, in which nothing stands near anything.");
      return new Nothing();
    }
    return leaf(value.get(), fields);
  }

  private void collect(Draft draft, Set<Selection> found) {
    switch (draft) {
      case Draft.Suffixed suffixed -> {
        found.add(selection(suffixed.suffix()));
        collect(suffixed.of(), found);
      }
      case Draft.Close close -> {
        collect(close.left(), found);
        collect(close.right(), found);
      }
      case Draft.Any any -> any.parts().forEach(part -> collect(part, found));
      default -> {}
    }
  }

  /** What may stand near something: words, any of several, and what stands near itself. */
  private Query text(Draft draft) {
    return switch (draft) {
      case Words words -> leaves.of(words, Shape.TEXT);
      case Draft.LineNumber number -> leaves.of(new Words(List.of(number.word())), Shape.TEXT);
      case Draft.Subject subject when isText(subject, UNNAMED) ->
          leaves.of(subject.words(), Shape.TEXT);
      case Draft.Any any ->
          Query.anyOf(
              any.parts().stream()
                  .map(this::text)
                  .filter(query -> !(query instanceof Nothing))
                  .toList());
      case Draft.Suffixed suffixed -> text(suffixed.of());
      case Draft.Close close -> {
        Query left = text(close.left());
        Query right = text(close.right());
        OvidToken.Joint joint = close.joint();
        yield left instanceof Nothing || right instanceof Nothing
            ? (left instanceof Nothing ? right : left)
            : place(new Near(List.of(left, right), joint.between(), joint.ordered()), close);
      }
      case Draft.All all -> refuse(all);
      case Draft.Without without -> refuse(without);
      case Draft.Combination combination -> refuse(combination);
      case Draft.Subject subject -> refuse(subject);
      case Draft.Counted counted -> refuse(counted);
    };
  }

  /** {@code (clinical adj trial).pt.}: words that follow each other are one value. */
  private static Optional<Words> value(Draft draft) {
    if (draft instanceof Words words) {
      return Optional.of(words);
    }
    if (!(draft instanceof Draft.Close close) || !close.joint().equals(OvidToken.Joint.ADJ)) {
      return Optional.empty();
    }
    Optional<Words> left = value(close.left());
    Optional<Words> right = value(close.right());
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    List<OvidToken.Word> words = new ArrayList<>(left.get().words());
    words.addAll(right.get().words());
    return Optional.of(new Words(words));
  }

  private Query refuse(Draft draft) {
    refuse(draft, "Only words, and any of several words, can stand near each other.");
    return new Nothing();
  }

  private void refuse(Draft draft, String message) {
    tidy.refuse(draft.start(), draft.end(), "not-in-proximity", message);
  }
}
