package org.ibid.indexer.source.jats;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * BioMed Central's DTD, older than JATS and terser: the same tree under other names. {@code <art>}
 * holds front, body and back matter; its own record and those of its list are both {@code <bibl>};
 * marks are groups of {@code <abbr>}, whose brackets the page printed.
 */
final class BmcDialect {

  /** Elements that differ in nothing but their name. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("bdy", "body"),
          Map.entry("st", "title"),
          Map.entry("it", "italic"),
          Map.entry("b", "bold"),
          Map.entry("fig", "fig"),
          Map.entry("tbl", "table-wrap"),
          Map.entry("table", "table-wrap"),
          Map.entry("tgroup", "table"),
          Map.entry("row", "tr"),
          Map.entry("entry", "td"),
          Map.entry("tfoot", "table-wrap-foot"),
          Map.entry("tblfn", "table-wrap-foot"),
          Map.entry("suppl", "supplementary-material"),
          Map.entry("snm", "surname"),
          Map.entry("suf", "suffix"),
          Map.entry("cnm", "collab"),
          Map.entry("pubdate", "year"),
          Map.entry("publisher", "publisher-name"),
          Map.entry("url", "uri"),
          Map.entry("note", "comment"),
          Map.entry("ul", "list"),
          Map.entry("ol", "list"),
          Map.entry("li", "list-item"),
          Map.entry("display-formula", "disp-formula"),
          Map.entry("graphic", "graphic"),
          Map.entry("kwdg", "kwd-group"));

  private BmcDialect() {}

  /** An article under JATS's names. */
  static Element translated(Element art) {
    Element article = new Element("article", art.attributes());
    Element front = art.first("fm").orElseGet(() -> new Element("fm"));
    article.add(front(art, front));
    for (Element part : art.elements()) {
      switch (part.name()) {
        case "fm", "ui", "ji" -> {
          // The front matter is read; numbers of the publisher's own are no field.
        }
        case "bm" -> article.add(back(part));
        default -> article.add(renamed(part));
      }
    }
    return article;
  }

  private static Element front(Element art, Element front) {
    Element meta = new Element("article-meta");
    Element journal = new Element("journal-meta");
    front.first("bibl").ifPresent(record -> record(record, meta, journal));
    front
        .path("history", "pub", "date")
        .ifPresent(date -> meta.add(new Element("pub-date").addAll(date.content())));
    art.first("ji").ifPresent(issn -> journal.add(new Element("issn").addAll(issn.content())));
    for (Element part : front.elements()) {
      switch (part.name()) {
        case "bibl" -> {
          // Read above.
        }
        case "dochead" -> meta.add(category(part));
        case "abs" -> meta.add(summary(part));
        case "history" -> meta.add(new Element("history").addAll(part.content()));
        case "cpyrt" -> meta.add(new Element("permissions").addAll(part.content()));
        default -> meta.add(renamed(part));
      }
    }
    return new Element("front").add(journal).add(meta);
  }

  private static Element category(Element head) {
    Element subject = new Element("subject").addAll(head.content());
    return new Element("article-categories").add(new Element("subj-group").add(subject));
  }

  /** An abstract is one section that holds the others. */
  private static Element summary(Element abs) {
    Element summary = new Element("abstract");
    for (Element part : abs.elements()) {
      Element section = renamed(part);
      if (section.is("sec")) {
        section.elements().stream().filter(e -> !e.is("title")).forEach(summary::add);
      } else {
        summary.add(section);
      }
    }
    return summary;
  }

  private static void record(Element bibl, Element meta, Element journal) {
    for (Element part : bibl.elements()) {
      switch (part.name()) {
        case "title" ->
            meta.add(
                new Element("title-group")
                    .add(new Element("article-title").addAll(renamed(part).content())));
        case "aug" -> meta.add(contributors(part));
        case "source" -> journal.add(new Element("journal-title").addAll(part.content()));
        case "issn" -> journal.add(part);
        case "pubdate" -> meta.add(new Element("pub-date").add(renamed(part)));
        case "insg" ->
            part.elements().forEach(place -> meta.add(new Element("aff").addAll(place.content())));
        case "xrefbib" -> ids(part, "article-id").forEach(meta::add);
        case "url" -> meta.add(new Element("self-uri").addAll(part.content()));
        default -> meta.add(renamed(part));
      }
    }
  }

  private static Element contributors(Element group) {
    Element contributors = new Element("contrib-group");
    for (Element person : group.elements()) {
      Element contrib = new Element("contrib", List.of("contrib-type", "author"));
      contrib.add(person(person));
      person.elements("email").forEach(contrib::add);
      contributors.add(contrib);
    }
    return contributors;
  }

  /** A person's middle names are given names; the file has them before the first one. */
  private static Element person(Element au) {
    if (au.first("snm").isEmpty()) {
      return new Element("collab").addAll(au.content());
    }
    Element name = new Element("name");
    List<String> given =
        Stream.of("fnm", "mnm", "mi")
            .flatMap(n -> au.elements(n).stream())
            .map(Element::text)
            .toList();
    Stream.of("snm", "suf")
        .flatMap(n -> au.elements(n).stream())
        .map(BmcDialect::renamed)
        .forEach(name::add);
    return name.add(new Element("given-names").add(new Node.Chars(String.join(" ", given))));
  }

  private static List<Element> ids(Element links, String name) {
    return links.all("pubid").stream()
        .map(id ->
            new Element(name, List.of("pub-id-type", id.attribute("idtype"))).addAll(id.content()))
        .toList();
  }

  private static Element back(Element matter) {
    Element back = new Element("back");
    for (Element part : matter.elements()) {
      if (part.is("refgrp")) {
        Element list = new Element("ref-list");
        part.elements()
            .forEach(entry -> list.add(entry.is("bibl") ? reference(entry) : renamed(entry)));
        back.add(list);
      } else {
        back.add(renamed(part));
      }
    }
    return back;
  }

  private static Element reference(Element bibl) {
    Element citation = new Element("element-citation");
    for (Element part : bibl.elements()) {
      switch (part.name()) {
        case "title" -> citation.add(new Element("article-title").addAll(renamed(part).content()));
        case "aug" -> citation.add(people(part, "author"));
        case "insg" ->
            part.elements("ins")
                .forEach(body -> citation.add(new Element("collab").addAll(body.content())));
        case "editor" ->
            citation.add(
                new Element("person-group", List.of("person-group-type", "editor"))
                    .add(new Element("collab").addAll(part.content())));
        case "xrefbib" -> ids(part, "pub-id").forEach(citation::add);
        case "note" -> citation.addAll(renamed(part).content());
        default -> citation.add(renamed(part));
      }
    }
    return new Element("ref", bibl.attributes()).add(citation);
  }

  private static Element people(Element group, String role) {
    Element people = new Element("person-group", List.of("person-group-type", role));
    for (Element person : group.elements()) {
      people.add(person.is("au") ? person(person) : renamed(person));
    }
    return people;
  }

  private static Element renamed(Element element) {
    return switch (element.name()) {
      case "abbrgrp" -> mark(element);
      case "abbr" -> link(element);
      default -> {
        String name = NAMES.getOrDefault(element.name(), element.name());
        Element renamed = new Element(name, element.attributes());
        for (Node node : element.content()) {
          renamed.add(node instanceof Element child ? renamed(child) : node);
        }
        yield renamed;
      }
    };
  }

  /** The numbers of a mark in the brackets that the page prints around them. */
  private static Element mark(Element group) {
    Element mark = new Element("named-content");
    mark.add(new Node.Chars("["));
    String printed = group.text();
    boolean separated = printed.indexOf(',') >= 0 || printed.indexOf('-') >= 0;
    boolean first = true;
    for (Node node : group.content()) {
      switch (node) {
        case Node.Chars chars -> mark.add(new Node.Chars(chars.text().strip()));
        case Element child -> {
          if (!first && !separated) {
            mark.add(new Node.Chars(", "));
          }
          mark.add(renamed(child));
          first = false;
        }
      }
    }
    return mark.add(new Node.Chars("]"));
  }

  private static Element link(Element abbr) {
    List<String> attributes = List.of("ref-type", "bibr", "rid", abbr.attribute("bid"));
    return new Element("xref", attributes).addAll(abbr.content());
  }
}
