package org.ibid.indexer.source.nbib;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.RecordDate;
import org.ibid.indexer.source.medline.ArticleIds;
import org.ibid.indexer.source.medline.MedlineRecord;

/**
 * Notes what the fields of a record say, by their tags (NLM, "MEDLINE/PubMed Data Element (Field)
 * Descriptions").
 */
final class RecordFields {

  /** Comments, corrections, retractions, and the other versions of a paper, both ways. */
  private static final Set<String> RELATED =
      Set.of(
          "CIN", "CON", "CRI", "CRF", "DDIN", "DRIN", "ECF", "ECI", "EFR", "EIN", "ORI", "PRIN",
          "PROF", "RIN", "ROF", "RPF", "RPI", "RRF", "RRI", "SPIN", "UIN", "UOF");

  /** What only runs the database, or says again what other fields say. */
  private static final Set<String> ADMINISTRATION =
      Set.of(
          "AUID", "DA", "JID", "NR", "OABL", "OID", "OTO", "OWN", "PMCR", "PST", "PUBM", "SB", "SO",
          "STAT");

  /** {@code 10.1118/1.4748329 [doi]}. */
  private static final Pattern TYPED = Pattern.compile("(.*\\S)\\s*+\\[([a-z ]{2,20}+)\\]");

  /** {@code 72-89-9 (Acetyl Coenzyme A)}: the registry's number, and the name. */
  private static final Pattern REGISTERED = Pattern.compile("[^()\\s][^()]{0,60}+\\((.*)\\)");

  private static final Pattern ARTICLE_NUMBER = Pattern.compile("[A-Za-z]{0,6}+\\d{1,8}+");

  private final MedlineRecord record;
  private String place = "";
  private String articleNumber = "";
  private boolean paged;
  private boolean book;
  private boolean published;
  private boolean named;
  private boolean editorNamed;

  RecordFields(MedlineRecord record) {
    this.record = record;
  }

  /** Notes a field whose value is whole. */
  void note(String tag, String value) {
    if (value.isBlank() || ADMINISTRATION.contains(tag)) {
      return;
    }
    if (RELATED.contains(tag)) {
      record.related(value, new ArticleIds());
    } else if (!publication(tag, value) && !person(tag, value) && !cataloguing(tag, value)) {
      leftover(tag, value);
    }
  }

  /** Notes what could only be told from all fields together. */
  void end() {
    if (!paged) {
      record.page(articleNumber);
    }
    if (book || published) {
      record.publisherPlace(place);
    }
  }

  private boolean publication(String tag, String value) {
    switch (tag) {
      case "PMID" -> record.identifier("pubmed", value);
      case "PMC" -> record.identifier("pmc", value);
      case "AID", "LID" -> location(value);
      case "TI" -> record.title(value);
      case "BTI" -> book(value);
      case "JT" -> record.journal(value);
      case "TA" -> record.journalAbbreviation(value);
      case "IS", "ISSN" -> record.issn(value, value.endsWith("(Linking)"));
      case "VI" -> record.volume(value);
      case "IP" -> record.issue(value);
      case "PG" -> page(value);
      case "DP" -> record.published(value);
      case "CTDT" -> record.contributed(value);
      case "AB" -> AbstractText.parts(value).forEach(part -> record.abstractPart("", part));
      case "PB" -> publisher(value);
      case "PL" -> place = value;
      case "EN" -> record.edition(value);
      case "ISBN" -> record.isbn(value);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void book(String title) {
    book = true;
    record.bookTitle(title);
  }

  /** The place of a record that names no publisher is the country of its journal. */
  private void publisher(String name) {
    published = true;
    record.publisher(name);
  }

  private void page(String value) {
    paged = true;
    record.page(value);
  }

  private void location(String value) {
    Matcher typed = TYPED.matcher(value);
    String kind = typed.matches() ? typed.group(2) : "doi";
    String id = typed.matches() ? typed.group(1) : value;
    if (kind.equals("pii") && ARTICLE_NUMBER.matcher(id).matches()) {
      articleNumber = id;
    }
    record.identifier(kind, id);
  }

  /** A person stands twice, first in full; records made before that have the short form only. */
  private boolean person(String tag, String value) {
    switch (tag) {
      case "FAU" -> {
        name(value, record::author);
        named = true;
      }
      case "AU" -> {
        if (!named) {
          name(value, record::author);
        }
        named = false;
      }
      case "FED" -> {
        name(value, record::editor);
        editorNamed = true;
      }
      case "ED" -> {
        if (!editorNamed) {
          name(value, record::editor);
        }
        editorNamed = false;
      }
      case "CN" -> record.author(Name.literal(value));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void name(String value, Consumer<Name> names) {
    if (PersonLine.isEtAl(value)) {
      record.moreAuthors();
    } else {
      names.accept(PersonLine.read(value));
    }
  }

  private boolean cataloguing(String tag, String value) {
    switch (tag) {
      case "PT" -> record.publicationType(value);
      case "LA" -> record.language(value);
      case "OT" -> record.keyword(value.startsWith("*") ? value.substring(1) : value);
      case "MH" -> MeshLine.read(value).ifPresent(record::heading);
      case "RN" -> substance(value);
      case "NM" -> record.substance(value);
      case "DEP" -> record.history("epublish", value);
      case "PHST" -> history(value);
      case "EDAT" -> record.date(RecordDate.ENTERED, value);
      case "CRDT" -> record.date(RecordDate.CREATED, value);
      case "MHDA" -> record.date(RecordDate.INDEXED, value);
      case "DCOM" -> record.date(RecordDate.COMPLETED, value);
      case "LR", "DRDT" -> record.date(RecordDate.REVISED, value);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void substance(String value) {
    Matcher registered = REGISTERED.matcher(value);
    if (registered.matches()) {
      record.substance(registered.group(1));
    } else {
      record.drop(value, "number of a substance");
    }
  }

  private void history(String value) {
    Matcher typed = TYPED.matcher(value);
    if (typed.matches()) {
      record.history(typed.group(2), typed.group(1));
    } else {
      record.history("", value);
    }
  }

  private void leftover(String tag, String value) {
    switch (tag) {
      case "AD", "IRAD" -> record.drop(value, "affiliation");
      case "CI", "OCI" -> record.drop(value, "licence");
      case "COIS", "COI" -> record.drop(value, "conflict of interest");
      case "CTI", "VTI" -> record.drop(value, "title of the series");
      case "FIR" -> record.drop(value, "investigator");
      case "FPS" -> record.drop(value, "person as subject");
      case "GN" -> record.drop(value, "note");
      case "GR" -> record.drop(value, "funding");
      case "GS" -> record.drop(value, "gene symbol");
      case "IR", "PS" -> {}
      case "OAB" -> record.drop(value, "another abstract");
      case "SFM" -> record.drop(value, "space flight mission");
      case "SI" -> record.drop(value, "data bank entry");
      case "TT" -> record.drop(value, "title in its own language");
      default -> record.drop(value, "field " + tag);
    }
  }
}
