package org.ibid.indexer.source.jats;

import java.util.List;
import java.util.Optional;

/** The characters of a formula, out of whichever of its forms has them. */
final class Formula {

  /** Forms that say the same, the most readable first. */
  private static final List<String> FORMS =
      List.of("math", "textual-form", "tex-math", "private-char", "alt-text");

  private static final String TEX_BEGINS = "\\begin{document}";
  private static final String TEX_ENDS = "\\end{document}";

  private Formula() {}

  /** In one line; empty where there is only an image. */
  static String text(Element formula) {
    Element forms = formula.first("alternatives").orElse(formula);
    for (String form : FORMS) {
      Optional<Element> found = forms.first(form);
      String text = found.map(Formula::of).orElse("");
      if (!text.isEmpty()) {
        return text;
      }
    }
    return of(formula);
  }

  private static String of(Element form) {
    String text = form.textWithout(Formula::isNoText);
    return form.is("tex-math") ? tex(text) : text;
  }

  private static boolean isNoText(Element element) {
    return element.is("annotation") || element.is("annotation-xml") || element.is("label")
        || element.is("object-id");
  }

  /** The formula without the document that it is wrapped in. */
  private static String tex(String text) {
    int begins = text.indexOf(TEX_BEGINS);
    int ends = text.indexOf(TEX_ENDS);
    String body =
        begins < 0 ? text : text.substring(begins + TEX_BEGINS.length(), Math.max(ends, begins + TEX_BEGINS.length()));
    return body.replace("$", "").strip();
  }

  /** The name of the image of a formula that is nothing else; empty where there is none. */
  static String address(Element formula) {
    for (String name : List.of("graphic", "inline-graphic")) {
      List<Element> images = formula.is(name) ? List.of(formula) : formula.all(name);
      if (!images.isEmpty()) {
        return images.getFirst().attribute("href");
      }
    }
    return "";
  }
}
