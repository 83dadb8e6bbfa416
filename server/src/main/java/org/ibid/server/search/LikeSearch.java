package org.ibid.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.ibid.indexer.literature.Tag;
import org.ibid.indexer.schema.Dimension;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.schema.TextField;
import org.ibid.server.search.Claim.Word;
import org.ibid.server.search.Hit.Highlight;
import org.ibid.server.search.Likeness.Like;
import org.ibid.server.search.Likeness.Match;

/**
 * Finds the statements that are most like a text: an any-word query finds those that may be, and
 * each is then compared with the text word by word.
 */
final class LikeSearch {

  /** The most alike is among the first of an any-word ranking; later ones share few rare words. */
  private static final int CANDIDATES = 150;

  /** The neighbours speak of the same matter, but it is the sentence that makes the claim. */
  private static final float NEIGHBOUR = 0.15f;

  /** Two words of a claim that stand together are worth as much as the rarer of them again. */
  private static final float PHRASE = 0.5f;

  private static final float CONCEPT = 0.4f;

  /** More frequent words cost time and tell no two statements apart. */
  private static final double LEAST_WEIGHT = 0.5;

  /** A mark's characters in between are no word, but one or two words may be lost. */
  private static final int PHRASE_SLOP = 2;

  private final Snapshot snapshot;
  private final LikeRequest request;
  private final Documents documents;
  private final Query filters;
  private final TermWeights weights;
  private final TextField sentence;

  LikeSearch(Snapshot snapshot, LikeRequest request) throws IOException {
    this.snapshot = snapshot;
    this.request = request;
    this.documents = new Documents(snapshot.searcher());
    this.filters = filters(snapshot.schema(), request);
    this.sentence = Schema.textField(Kind.STATEMENT, "sentence").orElseThrow();
    this.weights = new TermWeights(snapshot.searcher(), sentence.stemmed());
  }

  /** Made before anything is looked for, so that a wrong one is told whatever the claim is. */
  private static Query filters(Schema schema, LikeRequest request) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(Documents.ofKind(Kind.STATEMENT), Occur.FILTER);
    new FilterCompiler(schema, Kind.STATEMENT).addTo(all, request.filters());
    return all.build();
  }

  /** A statement that was compared. */
  private record Compared(int doc, int passage, double likeness, List<Match> matches) {}

  Likeness result() throws IOException {
    long start = System.nanoTime();
    Map<Integer, Compared> best = new HashMap<>();
    Set<Tag> concepts = new LinkedHashSet<>();
    Map<String, Double> words = new LinkedHashMap<>();
    for (int i = 0; i < request.passages().size(); i++) {
      String passage = request.passages().get(i);
      List<Tag> named = snapshot.schema().tagger().tag(passage);
      Claim claim = Claim.of(passage, snapshot.schema().analyzer(), weights, named);
      compare(claim, i, best);
      concepts.addAll(named);
      claim.words().forEach(word -> note(word, passage, words));
    }
    List<Like> found = likes(best);
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    return new Likeness(found, rarestFirst(words), List.copyOf(concepts), took);
  }

  private static void note(Word word, String passage, Map<String, Double> words) {
    if (word.weight() >= LEAST_WEIGHT) {
      words.merge(word.place().span().of(passage), word.weight(), Math::max);
    }
  }

  private static List<String> rarestFirst(Map<String, Double> words) {
    return words.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private void compare(Claim claim, int passage, Map<Integer, Compared> best) throws IOException {
    Comparison comparison = new Comparison(claim);
    for (ScoreDoc candidate : snapshot.searcher().search(query(claim), CANDIDATES).scoreDocs) {
      String text = documents.stored(candidate.doc, sentence.folded()).get(sentence.folded());
      Comparison.Result result =
          comparison.with(
              ClaimWords.of(text, snapshot.schema().analyzer(), sentence.stemmed()),
              concepts(candidate.doc, claim));
      Compared compared = new Compared(candidate.doc, passage, result.likeness(), result.matches());
      best.merge(candidate.doc, compared, (a, b) -> a.likeness() >= b.likeness() ? a : b);
    }
  }

  private Query query(Claim claim) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    String neighbour =
        Schema.textField(Kind.STATEMENT, "neighbour").map(TextField::stemmed).orElseThrow();
    int clauses = 0;
    for (Word word : claim.words()) {
      if (word.weight() < LEAST_WEIGHT) {
        continue;
      }
      for (Map.Entry<String, Double> term : word.terms().entrySet()) {
        float sure = term.getValue().floatValue();
        any.add(term(sentence.stemmed(), term.getKey(), sure), Occur.SHOULD);
        any.add(term(neighbour, term.getKey(), sure * NEIGHBOUR), Occur.SHOULD);
        clauses++;
      }
    }
    addPhrases(claim, any);
    claim.concepts().keySet().forEach(concept -> addConcept(concept, any));
    return clauses == 0
        ? new MatchNoDocsQuery("no word that says something")
        : narrowed(any.build());
  }

  private Query narrowed(Query any) {
    return new BooleanQuery.Builder().add(any, Occur.MUST).add(filters, Occur.FILTER).build();
  }

  private static Query term(String field, String term, float boost) {
    return new BoostQuery(new TermQuery(new Term(field, term)), boost);
  }

  private void addPhrases(Claim claim, BooleanQuery.Builder any) {
    for (int i = 1; i < claim.words().size(); i++) {
      Word one = claim.words().get(i - 1);
      Word other = claim.words().get(i);
      if (one.weight() >= LEAST_WEIGHT && other.weight() >= LEAST_WEIGHT) {
        PhraseQuery both =
            new PhraseQuery(PHRASE_SLOP, sentence.stemmed(), first(one), first(other));
        any.add(new BoostQuery(both, PHRASE), Occur.SHOULD);
      }
    }
  }

  private static String first(Word word) {
    return word.terms().keySet().iterator().next();
  }

  private void addConcept(Tag concept, BooleanQuery.Builder any) {
    snapshot
        .schema()
        .dimension(Kind.STATEMENT, concept.scheme())
        .map(Dimension::field)
        .map(field -> new ConstantScoreQuery(new TermQuery(new Term(field, concept.id()))))
        .ifPresent(query -> any.add(new BoostQuery(query, CONCEPT), Occur.SHOULD));
  }

  /** The concepts of a claim's schemes that a statement has. */
  private Set<String> concepts(int doc, Claim claim) throws IOException {
    Set<String> schemes = new HashSet<>();
    claim.concepts().keySet().forEach(concept -> schemes.add(concept.scheme()));
    Set<String> concepts = new HashSet<>();
    LeafReaderContext leaf = documents.leaf(doc);
    for (String scheme : schemes) {
      Dimension dimension = new Dimension(Kind.STATEMENT, scheme, true);
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), dimension.field());
      if (values.advanceExact(doc - leaf.docBase)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          concepts.add(scheme + ":" + values.lookupOrd(values.nextOrd()).utf8ToString());
        }
      }
    }
    return concepts;
  }

  private List<Like> likes(Map<Integer, Compared> best) {
    return best.values().stream()
        .filter(compared -> !compared.matches().isEmpty())
        .sorted(
            Comparator.comparingDouble((Compared c) -> -c.likeness())
                .thenComparingInt(Compared::doc))
        .limit(request.limit())
        .map(this::like)
        .toList();
  }

  private Like like(Compared compared) {
    String text = documents.stored(compared.doc(), sentence.folded()).get(sentence.folded());
    List<Mark> marks = new ArrayList<>();
    for (Match match : compared.matches()) {
      marks.add(new Mark(match.span().start(), match.span().end(), MatchAllDocsQuery.INSTANCE));
    }
    String html = new Passage(0, text.length(), marks).html(text, true, true);
    Highlight highlight = new Highlight(sentence.name(), List.of(html));
    Hit hit =
        documents.hit(
            Kind.STATEMENT, compared.doc(), (float) compared.likeness(), List.of(highlight));
    return new Like(hit, compared.passage(), compared.matches());
  }
}
