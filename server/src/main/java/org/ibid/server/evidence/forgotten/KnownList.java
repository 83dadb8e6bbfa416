package org.ibid.server.evidence.forgotten;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Sources;
import org.ibid.server.search.Described;

/**
 * The publications of a list that someone holds: a record each, or the references of a paper that
 * has some.
 *
 * @param publications in the order of the list
 * @param rejected what could not be read and why, a line each
 */
public record KnownList(List<Described> publications, List<String> rejected) {

  /** As large a library as anyone writes a review from; more would take minutes to read. */
  public static final int MAX_BYTES = 16 << 20;

  public KnownList {
    publications = List.copyOf(publications);
    rejected = List.copyOf(rejected);
  }

  /**
   * Reads a list in whatever format the readers know.
   *
   * @param name of the file, for what is said of it
   */
  public static KnownList read(String name, byte[] bytes) {
    List<Described> publications = new ArrayList<>();
    List<String> rejected = new ArrayList<>();
    new Sources()
        .read(
            Input.of(name, bytes),
            Optional.empty(),
            outcome -> {
              switch (outcome) {
                case Outcome.Read(Paper paper) -> publications.addAll(of(paper));
                case Outcome.Rejected(String source, String why) ->
                    rejected.add(source + ": " + why);
              }
            });
    return new KnownList(publications, rejected);
  }

  private static List<Described> of(Paper paper) {
    List<Described> all = new ArrayList<>();
    all.add(new Described(paper.publication(), ""));
    for (Reference reference : paper.references()) {
      all.add(new Described(reference.publication(), reference.raw()));
    }
    return all;
  }
}
