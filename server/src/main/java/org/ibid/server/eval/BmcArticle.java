package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * BioMed Central's older DTD under JATS's names, so that one extractor reads the gold of both.
 * Shares nothing with the reader that is measured.
 */
final class BmcArticle {

  /** Elements that say the same under another name. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("bdy", "body"),
          Map.entry("st", "title"),
          Map.entry("it", "italic"),
          Map.entry("b", "bold"),
          Map.entry("ul", "list"),
          Map.entry("ol", "list"),
          Map.entry("li", "list-item"),
          Map.entry("quote", "disp-quote"),
          Map.entry("display-formula", "disp-formula"),
          Map.entry("suppl", "supplementary-material"),
          Map.entry("pubdate", "year"),
          Map.entry("publisher", "publisher-name"),
          Map.entry("url", "uri"));

  private static final Map<String, String> ID_TYPES = Map.of("pmpid", "pmid", "pmcid", "pmc");

  private final Document document;

  private BmcArticle(Document document) {
    this.document = document;
  }

  static boolean isOne(XmlElement root) {
    return root.name().equals("art");
  }

  /** The article under JATS's names; what is of no use as gold is left out. */
  static XmlElement asJats(XmlElement art) {
    return new BmcArticle(art.element().getOwnerDocument()).article(art);
  }

  private XmlElement article(XmlElement art) {
    Element article = named("article", front(art));
    art.child("bdy").ifPresent(body -> article.appendChild(renamed(body)));
    Element back = named("back");
    art.path("bm", "ack").ifPresent(ack -> back.appendChild(renamed(ack)));
    art.path("bm", "refgrp").ifPresent(list -> back.appendChild(references(list)));
    article.appendChild(back);
    return new XmlElement(article);
  }

  private Element front(XmlElement art) {
    List<Node> meta = new ArrayList<>();
    List<Node> journal = new ArrayList<>();
    art.path("fm", "bibl").ifPresent(record -> record(record, meta, journal));
    art.path("fm", "history", "pub", "date", "year")
        .ifPresent(year -> meta.add(named("pub-date", renamed(year))));
    art.path("fm", "abs").ifPresent(summary -> meta.add(summary(summary)));
    art.path("fm", "kwdg").ifPresent(words -> meta.add(filled("kwd-group", words)));
    return named("front", filled("journal-meta", journal), filled("article-meta", meta));
  }

  private void record(XmlElement record, List<Node> meta, List<Node> journal) {
    for (XmlElement part : record.children()) {
      switch (part.name()) {
        case "title" -> meta.add(named("title-group", filled("article-title", part)));
        case "aug" -> meta.add(filled("contrib-group", authors(part)));
        case "insg" -> part.children("ins").forEach(place -> meta.add(place(place)));
        case "source" -> journal.add(filled("journal-title", part));
        case "pubdate" -> meta.add(named("pub-date", renamed(part)));
        case "volume", "issue", "fpage", "lpage" -> meta.add(renamed(part));
        case "xrefbib" -> meta.addAll(identifiers(part, "article-id"));
        default -> {
          // Nothing that is measured.
        }
      }
    }
  }

  private Element place(XmlElement place) {
    Element affiliation = filled("aff", place);
    affiliation.setAttribute("id", place.attribute("id"));
    return affiliation;
  }

  private List<Node> authors(XmlElement group) {
    List<Node> authors = new ArrayList<>();
    for (XmlElement person : group.children("au")) {
      Element author = named("contrib", person(person));
      author.setAttribute("contrib-type", "author");
      for (XmlElement place : person.children("insr")) {
        author.appendChild(link("aff", place.attribute("iid")));
      }
      authors.add(author);
    }
    return authors;
  }

  private Element link(String type, String target) {
    Element link = named("xref");
    link.setAttribute("ref-type", type);
    link.setAttribute("rid", target);
    return link;
  }

  /** Middle names stand before the first one in the file, and behind it in print. */
  private Element person(XmlElement person) {
    if (person.child("snm").isEmpty()) {
      return filled("collab", person.child("cnm").orElse(person));
    }
    List<String> given =
        Stream.of("fnm", "mnm", "mi")
            .flatMap(name -> person.child(name).stream())
            .map(XmlElement::text)
            .toList();
    Element name = named("name");
    person.child("snm").ifPresent(family -> name.appendChild(filled("surname", family)));
    name.appendChild(named("given-names", document.createTextNode(String.join(" ", given))));
    person.child("suf").ifPresent(suffix -> name.appendChild(filled("suffix", suffix)));
    return name;
  }

  private List<Node> identifiers(XmlElement links, String name) {
    List<Node> ids = new ArrayList<>();
    for (XmlElement link : links.descendants("pubid")) {
      Element id = filled(name, link);
      String type = link.attribute("idtype");
      id.setAttribute("pub-id-type", ID_TYPES.getOrDefault(type, type));
      ids.add(id);
    }
    return ids;
  }

  /** The parts of an abstract stand in one that is headed "Abstract". */
  private Element summary(XmlElement summary) {
    XmlElement outer = summary.child("sec").orElse(summary);
    List<Node> parts = new ArrayList<>();
    for (XmlElement part : outer.children()) {
      if (!part.name().equals("st")) {
        parts.add(renamed(part));
      }
    }
    return filled("abstract", parts);
  }

  private Element references(XmlElement list) {
    Element references = named("ref-list");
    for (XmlElement entry : list.children("bibl")) {
      Element reference = named("ref", citation(entry));
      reference.setAttribute("id", entry.attribute("id"));
      references.appendChild(reference);
    }
    return references;
  }

  /** An entry that is only a note has no fields: it is what was printed. */
  private Element citation(XmlElement entry) {
    Optional<XmlElement> note = entry.child("note");
    if (note.isPresent() && entry.children().size() == 1) {
      return filled("note", note.get());
    }
    List<Node> parts = new ArrayList<>();
    for (XmlElement part : entry.children()) {
      switch (part.name()) {
        case "title" -> parts.add(filled("article-title", part));
        case "aug" -> parts.add(people(part));
        case "insg" -> part.children("ins").forEach(body -> parts.add(filled("collab", body)));
        case "xrefbib" -> parts.addAll(identifiers(part, "pub-id"));
        case "editor", "note" -> {
          // In no form of their own.
        }
        default -> parts.add(renamed(part));
      }
    }
    return filled("element-citation", parts);
  }

  private Element people(XmlElement group) {
    Element people = named("person-group");
    people.setAttribute("person-group-type", "author");
    for (XmlElement person : group.children()) {
      people.appendChild(person.name().equals("au") ? person(person) : renamed(person));
    }
    return people;
  }

  private Element renamed(XmlElement element) {
    return switch (element.name()) {
      case "abbrgrp" -> mark(element);
      case "fig", "tbl", "table" -> figure(element);
      default -> filled(NAMES.getOrDefault(element.name(), element.name()), element);
    };
  }

  /** The brackets around the numbers of a mark are printed by the page. */
  private Element mark(XmlElement group) {
    Element mark = named("named-content", document.createTextNode("["));
    for (XmlElement number : group.children("abbr")) {
      if (mark.getChildNodes().getLength() > 1) {
        mark.appendChild(document.createTextNode(", "));
      }
      Element link = link("bibr", number.attribute("bid"));
      link.setTextContent(number.text());
      mark.appendChild(link);
    }
    mark.appendChild(document.createTextNode("]"));
    return mark;
  }

  private Element figure(XmlElement figure) {
    Element wrap = named(figure.name().equals("fig") ? "fig" : "table-wrap");
    figure.child("title").ifPresent(title -> wrap.appendChild(filled("label", title)));
    Element caption = named("caption");
    figure.children("caption", "text").forEach(part -> caption.appendChild(filled("p", part)));
    wrap.appendChild(caption);
    return wrap;
  }

  private Element named(String name, Node... content) {
    Element element = document.createElementNS(null, name);
    for (Node node : content) {
      element.appendChild(node);
    }
    return element;
  }

  private Element filled(String name, List<Node> content) {
    return named(name, content.toArray(Node[]::new));
  }

  /** An element of that name with what another holds, translated. */
  private Element filled(String name, XmlElement from) {
    List<Node> content = new ArrayList<>();
    for (Node node : from.nodes()) {
      content.add(node instanceof Element child ? renamed(new XmlElement(child)) : node);
    }
    return filled(name, content);
  }
}
