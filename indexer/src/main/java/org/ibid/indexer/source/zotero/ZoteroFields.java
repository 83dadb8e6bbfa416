package org.ibid.indexer.source.zotero;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.bibliography.Fields;
import org.ibid.indexer.source.bibliography.Identifiers;
import org.ibid.indexer.source.bibliography.Item;
import org.ibid.indexer.source.bibliography.Languages;
import org.ibid.indexer.source.bibliography.Markup;
import org.ibid.indexer.source.bibliography.Pages;
import org.ibid.indexer.source.bibliography.PersonNames;
import org.ibid.indexer.source.bibliography.WorkTypes;
import org.ibid.indexer.source.bibliography.Years;

/** What a library says of an item, and of the journal, book or series that it is part of. */
final class ZoteroFields {

  private static final Set<String> WHOLE = Set.of("book", "thesis", "report");

  /** What only runs the library. */
  private static final String[] ADMINISTRATION = {
    "rdf:type", "z:itemType", "dcterms:dateSubmitted", "z:libraryCatalog"
  };

  private final ItemGraph graph;
  private final Resource subject;
  private final Fields fields = new Fields();
  private final Item item = new Item();
  private final Publication.Builder publication = item.publication();

  ZoteroFields(ItemGraph graph, Resource subject) {
    this.graph = graph;
    this.subject = subject;
    note(subject, "");
    graph.things(subject, "dcterms:isPartOf").forEach(host -> note(host, "host "));
  }

  private void note(Resource thing, String prefix) {
    for (ItemGraph.Fact fact : graph.facts(thing)) {
      fields.add(prefix + fact.name(), text(fact.value()));
    }
  }

  /** A literal, or the value of what only wraps one; else the name of the thing. */
  private String text(Value value) {
    return value instanceof Resource wrapper
        ? graph.text(wrapper, "rdf:value").orElse(value.stringValue())
        : value.stringValue();
  }

  /** The item as it stands, a fact a line. */
  String raw() {
    return graph.facts(subject).stream()
        .map(fact -> fact.name() + " " + text(fact.value()))
        .collect(Collectors.joining("\n"));
  }

  /** The item, with what no field took. */
  Item item() {
    String type = fields.first(WorkTypes::of, "z:itemType").orElse("");
    publication.type(type.isEmpty() ? null : type);
    item.title(fields.line("dc:title").orElse(null));
    publication.author(people("bib:authors")).editor(people("bib:editors"));
    publication.issued(fields.first(Years::first, "dc:date", "host dc:date").orElse(null));
    if (!WHOLE.contains(type)) {
      publication.containerTitle(
          fields
              .line("host dc:title", "host dcterms:alternative", "prism:publicationName")
              .orElse(null));
    }
    publication.volume(fields.line("prism:volume", "host prism:volume").orElse(null));
    publication.issue(fields.line("prism:number", "host prism:number").orElse(null));
    publication.page(fields.line("bib:pages").map(Pages::of).orElse(null));
    publication.edition(fields.line("prism:edition").orElse(null));
    identifiers();
    publisher();
    fields.first(Languages::first, "z:language", "dc:language").ifPresent(publication::language);
    item.key(fields.line("z:citationKey").orElse(null));
    fields.all("dc:subject").forEach(keyword -> item.keyword(Markup.line(keyword)));
    fields.line("dcterms:abstract").ifPresent(item::abstractText);
    leftOver();
    return item;
  }

  private List<Name> people(String name) {
    List<Name> names = new ArrayList<>();
    graph
        .things(subject, name)
        .flatMap(graph::members)
        .forEach(person -> name(person).ifPresent(names::add));
    fields.pass(name);
    return names;
  }

  /** A person has a surname; who has it alone, of several words, is a body. */
  private Optional<Name> name(Resource person) {
    String given =
        graph
            .text(person, "foaf:givenName")
            .or(() -> graph.text(person, "foaf:givenname"))
            .orElse("");
    return graph
        .text(person, "foaf:surname")
        .or(() -> graph.text(person, "foaf:name"))
        .filter(surname -> !surname.isBlank())
        .map(surname ->
            given.isBlank() && surname.strip().indexOf(' ') > 0
                ? Name.literal(Markup.line(surname))
                : PersonNames.person(surname.strip(), given, null));
  }

  /** Each says which it is: {@code DOI 10.1016/…}, {@code ISSN 0304-3959}. */
  private void identifiers() {
    publication.doi(
        fields
            .first(ZoteroFields::doi, "dc:identifier", "host dc:identifier")
            .or(() -> Identifiers.doiOfLink(subject.stringValue()))
            .orElse(null));
    publication.issn(number("ISSN").flatMap(Identifiers::issn).orElse(null));
    publication.isbn(number("ISBN").flatMap(Identifiers::isbn).orElse(null));
    publication.url(fields.first(Identifiers::url, "dc:identifier").orElse(null));
    publication.pmid(note("PMID").flatMap(Identifiers::pmid).orElse(null));
    publication.pmcid(note("PMCID").flatMap(Identifiers::pmcid).orElse(null));
  }

  private static Optional<String> doi(String value) {
    return value.startsWith("DOI ") ? Identifiers.doi(value) : Identifiers.doiOfLink(value);
  }

  private Optional<String> number(String kind) {
    return fields.first(
        value -> Optional.of(value).filter(v -> v.startsWith(kind + " ")),
        "dc:identifier",
        "host dc:identifier");
  }

  /** A line of what Zotero calls Extra. */
  private Optional<String> note(String kind) {
    return fields.values("dc:description").stream()
        .flatMap(String::lines)
        .filter(line -> line.startsWith(kind + ":"))
        .map(line -> line.substring(kind.length() + 1).strip())
        .findFirst();
  }

  private void publisher() {
    graph
        .things(subject, "dc:publisher")
        .findFirst()
        .ifPresent(house -> {
          publication.publisher(graph.text(house, "foaf:name").orElse(null));
          publication.publisherPlace(
              graph
                  .things(house, "vcard:adr")
                  .flatMap(address -> graph.text(address, "vcard:locality").stream())
                  .findFirst()
                  .orElse(null));
        });
    fields.pass("dc:publisher");
  }

  private void leftOver() {
    fields.pass(ADMINISTRATION);
    fields.pass("dcterms:isPartOf", "host rdf:type", "link:link", "dcterms:isReferencedBy");
    fields
        .left(": ")
        .forEach(field -> item.drop(Markup.line(field), "Zotero field that Ibid has none for"));
  }
}
