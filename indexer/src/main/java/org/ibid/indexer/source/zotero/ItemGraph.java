package org.ibid.indexer.source.zotero;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/**
 * What a part of a file says of each thing, in the order in which it says it, and what other parts
 * say of the things that it names.
 */
final class ItemGraph extends AbstractRDFHandler {

  static final String ZOTERO = "http://www.zotero.org/namespaces/export#";

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  /** How Zotero abbreviates the vocabularies that it uses. */
  private static final Map<String, String> PREFIXES =
      Map.of(
          ZOTERO,
          "z:",
          RDF,
          "rdf:",
          "http://purl.org/dc/elements/1.1/",
          "dc:",
          "http://purl.org/dc/terms/",
          "dcterms:",
          "http://purl.org/net/biblio#",
          "bib:",
          "http://xmlns.com/foaf/0.1/",
          "foaf:",
          "http://purl.org/rss/1.0/modules/link/",
          "link:",
          "http://prismstandard.org/namespaces/1.2/basic/",
          "prism:",
          "http://nwalsh.com/rdf/vCard#",
          "vcard:");

  private static final String ITEM_TYPE = "z:itemType";
  private static final Set<String> NO_PAPERS = Set.of("attachment", "note", "annotation");

  private final Map<Resource, List<Fact>> facts = new LinkedHashMap<>();
  private final Function<Resource, List<Fact>> elsewhere;

  /**
   * Nothing yet.
   *
   * @param elsewhere what other parts say of a thing
   */
  ItemGraph(Function<Resource, List<Fact>> elsewhere) {
    this.elsewhere = elsewhere;
  }

  /** One thing that is said: {@code dc:title}, and what it is. */
  record Fact(String name, Value value) {}

  @Override
  public void handleStatement(Statement statement) {
    String namespace = statement.getPredicate().getNamespace();
    String name =
        PREFIXES.getOrDefault(namespace, namespace) + statement.getPredicate().getLocalName();
    facts
        .computeIfAbsent(statement.getSubject(), s -> new ArrayList<>())
        .add(new Fact(name, statement.getObject()));
  }

  /** The items that are publications, in the order of the file. */
  List<Resource> items() {
    return facts.keySet().stream()
        .filter(thing -> text(thing, ITEM_TYPE).filter(t -> !NO_PAPERS.contains(t)).isPresent())
        .toList();
  }

  /** The things of which this part says something. */
  Map<Resource, List<Fact>> things() {
    return facts;
  }

  /** All that is said of a thing: here, or if nothing is, elsewhere. */
  List<Fact> facts(Resource thing) {
    List<Fact> own = facts.get(thing);
    return own == null ? elsewhere.apply(thing) : own;
  }

  /** The values of a name, in order. */
  Stream<Value> values(Resource thing, String name) {
    return facts(thing).stream().filter(fact -> fact.name.equals(name)).map(Fact::value);
  }

  /** The first text that stands under a name. */
  Optional<String> text(Resource thing, String name) {
    return values(thing, name).filter(Value::isLiteral).map(Value::stringValue).findFirst();
  }

  /** The things under a name. */
  Stream<Resource> things(Resource thing, String name) {
    return values(thing, name).filter(Value::isResource).map(Resource.class::cast);
  }

  /** The members of a list, in order: those that are numbered. */
  Stream<Resource> members(Resource list) {
    return facts(list).stream()
        .filter(fact -> fact.name.startsWith("rdf:_") && fact.value.isResource())
        .map(fact -> (Resource) fact.value);
  }
}
