package org.ibid.indexer.source.pdf;

import static org.ibid.indexer.source.pdf.PrintedPdf.BOLD;
import static org.ibid.indexer.source.pdf.PrintedPdf.ITALIC;
import static org.ibid.indexer.source.pdf.PrintedPdf.ROMAN;

/** A paper that nobody wrote, over two pages in two columns, with raised marks. */
final class MadeUpPaper {

  static final String TITLE = "Slow walking and the colour of garden snails in wet summers";

  private static final double LEFT = 50;
  private static final double RIGHT = 307;
  private static final double WIDTH = 238;

  private MadeUpPaper() {}

  static byte[] bytes() {
    return print().bytes();
  }

  static PrintedPdf print() {
    PrintedPdf pdf = new PrintedPdf();
    first(pdf);
    second(pdf.page());
    return pdf;
  }

  private static void first(PrintedPdf pdf) {
    pdf.at(40).line(LEFT, ITALIC, 8, "Annals of Garden Life 2019, 12, 34-36");
    pdf.at(80).line(LEFT, BOLD, 18, "Slow walking and the colour of garden");
    pdf.line(LEFT, BOLD, 18, "snails in wet summers");
    pdf.skip(6)
        .line(LEFT, ROMAN, 11, "Ada Winterbourne^1,*^, Juan Poe^2^ and Mei Ling Farrow^1,2^");
    pdf.skip(4)
        .line(LEFT, ITALIC, 8, "^1^Department of Snails, University of Nowhere, Nowhere, Erewhon");
    pdf.line(LEFT, ITALIC, 8, "^2^Institute for Hedges, Erewhon");
    pdf.skip(10).line(LEFT, BOLD, 9, "Abstract");
    pdf.column(
        LEFT,
        495,
        0,
        ROMAN,
        9,
        "Snails of three colours were followed through two wet summers. Brown ones walked further"
            + " than yellow ones did, and both slept longer than pink ones. Rain made no difference"
            + " to any of them, which nobody had expected before.");
    pdf.skip(6).line(LEFT, ROMAN, 9, "Keywords: snails; colour; rain");
    double top = pdf.skip(14).y();
    pdf.line(LEFT, BOLD, 12, "Introduction");
    pdf.skip(2)
        .column(
            LEFT,
            WIDTH,
            0,
            ROMAN,
            10,
            "Snails walk at night.^1,2^ Their colour has been thought to come from what they"
                + " eat,^3^ though hedges of one kind hold snails of all colours. A garden of"
                + " 20 m^2^ feeds a dozen of them through a summer, and in a wet one far more"
                + " than that come out to walk. Whether walking and colour go together has never"
                + " been asked by those who count them, and those who ask have so far never");
    pdf.skip(180).line(LEFT, ROMAN, 7, "*Correspondence: ada@nowhere.example");
    pdf.at(top)
        .column(
            RIGHT,
            WIDTH,
            0,
            ROMAN,
            10,
            "counted anything at all.^1-3^ Here we do both in three gardens, as has been done for"
                + " slugs.^4^ We hold that colour is a matter of shade.");
    pdf.skip(10).line(RIGHT, BOLD, 12, "Methods");
    pdf.skip(2)
        .column(
            RIGHT,
            WIDTH,
            0,
            ROMAN,
            10,
            "Each snail was given a number with a dot of paint and looked for every evening, as"
                + " Winterbourne did before.^5^ Distances were taken with a thread.");
    pdf.at(810).line(290, ROMAN, 8, "34");
  }

  private static void second(PrintedPdf pdf) {
    pdf.at(40).line(LEFT, ITALIC, 8, "Annals of Garden Life 2019, 12, 34-36");
    pdf.at(70).line(LEFT, BOLD, 8, "Table 1. How far snails walked in a night");
    pdf.line(LEFT, ROMAN, 8, "Colour                    Metres                    Snails");
    pdf.line(LEFT, ROMAN, 8, "brown                     3.1                       12");
    pdf.line(LEFT, ROMAN, 8, "yellow                    2.2                       14");
    double top = pdf.skip(16).y();
    pdf.line(LEFT, BOLD, 12, "Results");
    pdf.skip(2)
        .column(
            LEFT,
            WIDTH,
            0,
            ROMAN,
            10,
            "Brown snails walked three metres in a night and yellow ones two, more than was found"
                + " for slugs.^4,5^ Pink ones slept. Rain changed nothing in any of the gardens,"
                + " neither in the first summer nor in the second one.");
    pdf.skip(10).line(LEFT, BOLD, 12, "References");
    pdf.skip(2);
    entry(pdf, LEFT, "1. Poe J, Farrow M. Snails at night. J Gard Life. 2010;3(2):12-19.");
    entry(
        pdf,
        LEFT,
        "2. Ng A. Walking without legs and other habits of the smaller animals of the hedge."
            + " Ann Hedges. 2011;7:101-8.");
    entry(pdf, LEFT, "3. Roe B, Smith C. What colours a snail. Nat Hedge. 2012;44(1):1-9.");
    pdf.at(top);
    entry(pdf, RIGHT, "4. Farrow M. Slugs and their ways. J Gard Life. 2013;6(1):77-80.");
    entry(
        pdf,
        RIGHT,
        "5. Winterbourne A, Poe J, Ng A. Threads, paint and patience: how to follow what is slow."
            + " Methods Gard. 2014;2:5-16.");
    pdf.at(810).line(290, ROMAN, 8, "35");
  }

  private static void entry(PrintedPdf pdf, double x, String text) {
    pdf.column(x, WIDTH, 12, ROMAN, 8, text);
  }
}
