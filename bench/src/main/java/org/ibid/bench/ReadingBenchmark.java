package org.ibid.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.reference.ReferenceParser;
import org.ibid.indexer.source.DecodingReader;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Sources;
import org.ibid.indexer.source.Xml;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One operation of each is a pass over all articles, or over all their references. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {

  /** Folder of JATS articles; empty: made-up ones. */
  @Param("")
  public String articles = "";

  private final Sources sources = new Sources();
  private final ReferenceParser parser = new ReferenceParser();
  private List<byte[]> xml = List.of();
  private List<String> references = List.of();

  /** Loads the articles, and takes their references out of them. */
  @Setup
  public void load() {
    xml = Articles.in(articles);
    references = new ArrayList<>();
    for (Paper paper : papers(xml)) {
      paper.references().stream().map(Reference::raw).forEach(references::add);
    }
  }

  int articleCount() {
    return xml.size();
  }

  int referenceCount() {
    return references.size();
  }

  private List<Paper> papers(List<byte[]> files) {
    List<Paper> papers = new ArrayList<>();
    for (byte[] file : files) {
      sources.read(
          Input.of("article", file),
          Optional.of("jats"),
          outcome -> {
            if (outcome instanceof Outcome.Read(Paper paper)) {
              papers.add(paper);
            }
          });
    }
    return papers;
  }

  /** The floor: every event of the XML is pulled, and its text looked at. */
  @Benchmark
  public void pullArticles(Blackhole hole) throws IOException, XMLStreamException {
    for (byte[] file : xml) {
      XMLStreamReader events = Xml.open(new DecodingReader(new ByteArrayInputStream(file)));
      while (events.hasNext()) {
        boolean isText = events.next() == XMLStreamConstants.CHARACTERS;
        hole.consume(isText ? events.getTextLength() : 0);
      }
    }
  }

  /** The same articles read: sentences, citations with their scopes, references. */
  @Benchmark
  public void readArticles(Blackhole hole) {
    hole.consume(papers(xml));
  }

  /** Their reference strings, read into fields. */
  @Benchmark
  public void readReferences(Blackhole hole) {
    for (String reference : references) {
      hole.consume(parser.parse(reference));
    }
  }
}
