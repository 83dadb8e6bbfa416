package org.ibid.server.evidence.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.literature.Tag;
import org.ibid.server.evidence.audit.Contradiction.Clash;
import org.ibid.server.evidence.audit.Contradiction.Named;

/**
 * Finds references that are cited for a model or species which their own title excludes. Made to be
 * right rather than complete: what may be meant otherwise is passed over.
 */
final class Contradictions {

  /** Schemes whose concepts a study has one of: what it was done on. */
  private static final List<String> SCHEMES = List.of("model", "species");

  /** What reviews call themselves: they tell of more than their titles name. */
  private static final Pattern REVIEW =
      Pattern.compile(
          "(?i)\\b(?:reviews?|overview|meta-?analys[ei]s|perspectives?|advances|update|guidelines?"
              + "|consensus|recommendations?|state of the art|mechanisms of|pathophysiology of)\\b");

  /**
   * Words of a scope that speaks of its own paper, or compares: what it names then isn't what it
   * cites for.
   */
  private static final Pattern OWN_OR_COMPARED =
      Pattern.compile(
          "(?i)\\b(?:we|our|ours|here|herein|(?:this|these|present|current) (?:[\\w-]{1,30}+ ){0,3}"
              + "(?:study|work|paper|experiment|results?|findings?|data|review|models?)|unlike|in contrast|by contrast|contrary|whereas"
              + "|compared (?:to|with)|as (?:previously )?(?:described|reported)|previously described|described"
              + " previously|according to|adapted from|modified from|extrapolat\\w{1,5}|translat\\w{1,7})\\b");

  private final Exclusion exclusion;

  Contradictions(Schemes schemes) {
    this.exclusion = new Exclusion(schemes);
  }

  /** In the order of the text, a reference a citation once. */
  List<Contradiction> of(TaggedPaper paper) {
    List<Contradiction> found = new ArrayList<>();
    for (Quotation quotation : paper.quotations()) {
      if (!paper.isOfMethods(quotation) && !speaksOfItself(quotation)) {
        for (Reference reference : paper.cited(quotation.citation())) {
          contradiction(paper, quotation, reference).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static boolean speaksOfItself(Quotation quotation) {
    return quotation.citation().scope().stream()
        .anyMatch(span -> OWN_OR_COMPARED.matcher(span.of(quotation.sentence())).find());
  }

  private Optional<Contradiction> contradiction(
      TaggedPaper paper, Quotation quotation, Reference reference) {
    String title = reference.publication().title();
    if (title == null || isReview(reference, title)) {
      return Optional.empty();
    }
    List<Clash> clashes = new ArrayList<>();
    List<Span> whole = List.of(new Span(0, title.length()));
    for (String scheme : SCHEMES) {
      Names scope =
          named(
              scheme,
              paper.scopeTags(quotation),
              quotation.sentence(),
              quotation.citation().scope());
      Names own = named(scheme, paper.titleTags(reference), title, whole);
      clash(scheme, scope, own).ifPresent(clashes::add);
    }
    return clashes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Contradiction(reference, quotation, clashes, why(clashes)));
  }

  private static boolean isReview(Reference reference, String title) {
    return "review".equals(reference.publication().genre()) || REVIEW.matcher(title).find();
  }

  /**
   * The concepts of a scheme in a text.
   *
   * @param all their ids
   * @param byName those that the text calls by a name, by id
   */
  private record Names(Set<String> all, Map<String, Named> byName) {}

  private Names named(String scheme, List<Tag> tags, String text, List<Span> within) {
    Set<String> all = new LinkedHashSet<>();
    Map<String, Named> byName = new LinkedHashMap<>();
    for (Tag tag : tags) {
      if (tag.scheme().equals(scheme)) {
        all.add(tag.id());
        named(tag, text, within).ifPresent(named -> byName.put(tag.id(), named));
      }
    }
    return new Names(all, byName);
  }

  /** The first of a tag's causes that is a name of its concept. */
  private Optional<Named> named(Tag tag, String text, List<Span> within) {
    for (Tag.Cause cause : tag.from()) {
      for (Span part : within) {
        Optional<Span> span = wholeWords(cause.text(), text, part);
        if (span.isPresent() && exclusion.isNamed(tag, text, span.get())) {
          return Optional.of(new Named(tag.id(), tag.label(), cause.text(), span.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** Where a quote first stands in a part of a text, not as a part of other words. */
  private static Optional<Span> wholeWords(String quote, String text, Span part) {
    int at = text.indexOf(quote, part.start());
    while (at >= 0 && at + quote.length() <= part.end()) {
      int end = at + quote.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return Optional.of(new Span(at, end));
      }
      at = text.indexOf(quote, at + 1);
    }
    return Optional.empty();
  }

  private Optional<Clash> clash(String scheme, Names scope, Names title) {
    Set<String> own = exclusion.narrowest(scheme, title.all());
    boolean related =
        own.stream()
            .anyMatch(t -> scope.all().stream().anyMatch(s -> exclusion.areRelated(scheme, s, t)));
    List<Named> excluded =
        definite(scheme, exclusion.narrowest(scheme, scope.all()), scope.byName());
    List<Named> excluding = definite(scheme, own, title.byName());
    return related || excluded.isEmpty() || excluding.isEmpty()
        ? Optional.empty()
        : Optional.of(new Clash(scheme, excluded, excluding));
  }

  private List<Named> definite(String scheme, Set<String> ids, Map<String, Named> byName) {
    return byName.values().stream()
        .filter(
            named -> ids.contains(named.concept()) && exclusion.isDefinite(scheme, named.concept()))
        .toList();
  }

  private static String why(List<Clash> clashes) {
    Set<String> sides = new LinkedHashSet<>();
    for (Clash clash : clashes) {
      sides.add(
          "cited for " + quoted(clash.scope()) + ", but its title says " + quoted(clash.title()));
    }
    String why = String.join("; ", sides) + ".";
    return "C" + why.substring(1);
  }

  private static String quoted(List<Named> named) {
    return named.stream()
        .map(name -> "“" + name.text() + "”" + meant(name))
        .collect(Collectors.joining(" and "));
  }

  /** What an abbreviation or synonym stands for. */
  private static String meant(Named name) {
    return name.text().equalsIgnoreCase(name.label())
        ? ""
        : " (" + name.label().toLowerCase(Locale.ROOT) + ")";
  }
}
