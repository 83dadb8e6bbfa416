package org.ibid.indexer.source.nbib;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.literature.SubjectHeading;

/** A subject heading in one line: {@code Sequence Alignment/*methods/standards}. */
final class MeshLine {

  private static final String MAJOR = "*";

  private MeshLine() {}

  /** The heading; empty where the line names none. */
  static Optional<SubjectHeading> read(String line) {
    String[] terms = line.split("/", -1);
    String descriptor = name(terms[0]);
    if (descriptor.isEmpty()) {
      return Optional.empty();
    }
    List<SubjectHeading.Qualifier> qualifiers = new ArrayList<>();
    for (int i = 1; i < terms.length; i++) {
      String qualifier = name(terms[i]);
      if (!qualifier.isEmpty()) {
        qualifiers.add(new SubjectHeading.Qualifier(qualifier, null, isMajor(terms[i])));
      }
    }
    return Optional.of(new SubjectHeading(descriptor, null, isMajor(terms[0]), qualifiers));
  }

  private static boolean isMajor(String term) {
    return term.strip().startsWith(MAJOR);
  }

  private static String name(String term) {
    String name = term.strip();
    return isMajor(name) ? name.substring(MAJOR.length()).strip() : name;
  }
}
