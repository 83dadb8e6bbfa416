package org.ibid.server.search.near;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.ibid.server.search.near.Wording.AnyOf;
import org.ibid.server.search.near.Wording.AnyWord;
import org.ibid.server.search.near.Wording.Together;

/** Opens readings of one field in one segment. */
final class SegmentWording {

  private final TermsEnum dictionary;
  private final Offsets offsets;
  private final Effort effort;

  private SegmentWording(Terms terms, Offsets offsets, Effort effort) throws IOException {
    this.dictionary = terms.iterator();
    this.offsets = offsets;
    this.effort = effort;
  }

  /** The reading of a wording; empty where no document of the segment can have it. */
  static Optional<Reading> open(
      LeafReader segment, String field, Wording wording, Offsets offsets, Effort effort)
      throws IOException {
    Terms terms = segment.terms(field);
    return terms == null
        ? Optional.empty()
        : new SegmentWording(terms, offsets, effort).reading(wording);
  }

  private Optional<Reading> reading(Wording wording) throws IOException {
    return switch (wording) {
      case AnyWord word -> word(word);
      case AnyOf any -> any(any);
      case Together together -> together(together);
    };
  }

  private Optional<Reading> word(AnyWord word) throws IOException {
    List<PostingsEnum> found = new ArrayList<>();
    RareWords rare = new RareWords();
    int flags = offsets.wanted() ? PostingsEnum.OFFSETS : PostingsEnum.POSITIONS;
    PostingsEnum reused = null;
    for (BytesRef term : word.terms()) {
      if (dictionary.seekExact(term)) {
        if (word.terms().size() > 1 && dictionary.docFreq() <= RareWords.MOST_DOCUMENTS) {
          reused = dictionary.postings(reused, flags);
          rare.add(reused);
        } else {
          found.add(dictionary.postings(null, flags));
        }
      }
    }
    if (!rare.isEmpty()) {
      found.add(rare.sorted());
    }
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new WordReading(new WordUnion(found), offsets, effort));
  }

  private Optional<Reading> any(AnyOf any) throws IOException {
    List<Reading> found = new ArrayList<>();
    for (Wording alternative : any.alternatives()) {
      reading(alternative).ifPresent(found::add);
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(new AnyReading(found));
  }

  private Optional<Reading> together(Together together) throws IOException {
    List<Reading> found = new ArrayList<>();
    for (Wording part : together.parts()) {
      Optional<Reading> reading = reading(part);
      if (reading.isEmpty()) {
        return Optional.empty();
      }
      found.add(reading.get());
    }
    return Optional.of(new TogetherReading(together, found, effort));
  }
}
