package org.ibid.server.evidence.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Statement;
import org.ibid.indexer.literature.Tag;

/**
 * Finds references cited beside sentences with which their titles have no concept and no content
 * word in common. In a mark of several the whole group is excused where another member fits.
 *
 * <p>Many such citations are right: the sentence is about a detail that no title would name. So
 * they are ranked. Surest are references that have much to say of themselves in words that the
 * paper uses elsewhere, beside a sentence that says much in words of other entries' titles, where
 * the reference fits wherever else it is cited: then its number is likely a misprint. The weights
 * were chosen by putting wrong references into 66 articles and telling them from their own, see
 * {@code docs/audit.md}.
 */
final class Misfits {

  /** Half of the sureness that any amount of words could give. */
  private static final double HALF = 10;

  /** What it counts that the sentences around are about the reference after all. */
  private static final double NEAR = 0.5;

  /** A reference that is cited nowhere else may fit nowhere. */
  private static final double CITED_ONCE = 0.25;

  private final TaggedPaper paper;
  private final ContentWords words;
  private final Relations relations;
  private final Map<String, Set<String>> titles = new HashMap<>();
  private final IdentityHashMap<Statement, Set<String>> sentences = new IdentityHashMap<>();
  private final Rarity inTitles = new Rarity();
  private final Rarity inSentences = new Rarity();

  /** By reference: how often it is cited, and how often where it fits. */
  private final Map<String, int[]> mentions = new HashMap<>();

  /** Whether two tags are of concepts that are the same, or one broader than the other. */
  interface Relations {
    boolean areRelated(String scheme, String one, String other);
  }

  Misfits(TaggedPaper paper, ContentWords words, Relations relations) {
    this.paper = paper;
    this.words = words;
    this.relations = relations;
    for (Reference reference : paper.paper().references()) {
      String title = reference.publication().title();
      titles.put(reference.id(), inTitles.add(title == null ? Set.of() : words.of(title)));
    }
    for (Statement statement : paper.paper().statements()) {
      sentences.put(statement, inSentences.add(words.of(withoutMarks(statement))));
    }
  }

  private static String withoutMarks(Statement statement) {
    StringBuilder text = new StringBuilder(statement.sentence());
    for (Citation citation : statement.citations()) {
      for (int i = citation.mark().start(); i < citation.mark().end(); i++) {
        text.setCharAt(i, ' ');
      }
    }
    return text.toString();
  }

  /** How many texts have a word; what few have says much. */
  private static final class Rarity {
    private final Map<String, Integer> having = new HashMap<>();
    private int texts;

    Set<String> add(Set<String> text) {
      texts++;
      text.forEach(word -> having.merge(word, 1, Integer::sum));
      return text;
    }

    /** What the words of a text say that these texts say too: inverse document frequencies. */
    double weight(Set<String> text) {
      double weight = 0;
      for (String word : text) {
        Integer count = having.get(word);
        weight += count == null ? 0 : Math.log1p((double) texts / count);
      }
      return weight;
    }
  }

  /**
   * The surest first, those that are equally sure in the order of the text.
   *
   * @param abstracts the abstract of a reference that is a paper of the collection, else empty
   */
  List<Misfit> ranked(Function<Reference, String> abstracts) {
    List<Mention> strange = new ArrayList<>();
    for (Quotation quotation : paper.quotations()) {
      List<Mention> unfitting = unfitting(quotation);
      boolean whole = unfitting.size() == paper.cited(quotation.citation()).size();
      if (whole) {
        strange.addAll(unfitting);
      }
    }
    return strange.stream()
        .filter(mention -> !speaksOf(mention, abstracts.apply(mention.reference())))
        .map(this::misfit)
        .sorted(Comparator.comparingDouble(Misfit::sureness).reversed())
        .toList();
  }

  private record Mention(Reference reference, Quotation quotation, int group) {}

  /** The members of a mark that don't fit, while it is counted for each how often it fits. */
  private List<Mention> unfitting(Quotation quotation) {
    List<Reference> cited = paper.cited(quotation.citation());
    List<Mention> unfitting = new ArrayList<>();
    for (Reference reference : cited) {
      boolean fits = fits(reference, quotation);
      int[] counts = mentions.computeIfAbsent(reference.id(), id -> new int[2]);
      counts[0]++;
      counts[1] += fits ? 1 : 0;
      if (!fits) {
        unfitting.add(new Mention(reference, quotation, cited.size()));
      }
    }
    return unfitting;
  }

  /** What can't be compared fits: an entry without title, a sentence without words. */
  private boolean fits(Reference reference, Quotation quotation) {
    Set<String> title = titles.getOrDefault(reference.id(), Set.of());
    Set<String> sentence = sentences.getOrDefault(quotation.statement(), Set.of());
    return title.isEmpty()
        || sentence.isEmpty()
        || !Collections.disjoint(title, sentence)
        || isNamed(reference, quotation.statement())
        || shareConcept(reference, quotation);
  }

  /** Whether a sentence speaks of the reference by its author's name, outside of its marks. */
  private static boolean isNamed(Reference reference, Statement statement) {
    List<Name> authors = reference.publication().author();
    String name = authors.isEmpty() ? "" : NamedYears.family(authors.getFirst());
    return !name.isEmpty()
        && statement.sentence().contains(name)
        && withoutMarks(statement).contains(name);
  }

  private boolean shareConcept(Reference reference, Quotation quotation) {
    List<Tag> scope = paper.scopeTags(quotation);
    return !scope.isEmpty()
        && paper.titleTags(reference).stream()
            .anyMatch(own -> scope.stream().anyMatch(tag -> areRelated(own, tag)));
  }

  private boolean areRelated(Tag one, Tag other) {
    return one.scheme().equals(other.scheme())
        && relations.areRelated(one.scheme(), one.id(), other.id());
  }

  private boolean speaksOf(Mention mention, String abstractText) {
    return !abstractText.isEmpty()
        && !Collections.disjoint(
            words.of(abstractText),
            sentences.getOrDefault(mention.quotation().statement(), Set.of()));
  }

  private Misfit misfit(Mention mention) {
    Statement statement = mention.quotation().statement();
    Set<String> title = titles.getOrDefault(mention.reference().id(), Set.of());
    double telling =
        saturated(inSentences.weight(title))
            * saturated(inTitles.weight(sentences.getOrDefault(statement, Set.of())));
    Set<String> around =
        words.of(
            statement.before() + " " + statement.after() + " " + mention.quotation().section());
    double near = Collections.disjoint(title, around) ? 1 : NEAR;
    double sureness = telling * near * elsewhere(mention.reference()) / mention.group();
    return new Misfit(mention.reference(), mention.quotation(), sureness, why(mention));
  }

  private static double saturated(double weight) {
    return weight / (weight + HALF);
  }

  /** How often the reference fits where it is cited besides. */
  private double elsewhere(Reference reference) {
    int[] counts = mentions.getOrDefault(reference.id(), new int[] {1, 0});
    return (counts[1] + CITED_ONCE) / counts[0];
  }

  private static String why(Mention mention) {
    return "Its title and the sentence have no concept and no word in common"
        + (mention.group() > 1 ? ", nor has any other of the mark." : ".");
  }
}
