package org.ibid.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.ibid.server.page.view.Look;

/** Renders views with the templates that were compiled when the program was built. */
final class Templates {

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          "org.ibid.server.page.template");
  private final Look look;

  Templates(StaticFiles files) {
    this.look = new Look(files.styleSheet(), files.icon());
  }

  /**
   * The page as HTML.
   *
   * @param template name of its template, without ending
   */
  String render(String template, Object page) {
    StringOutput html = new StringOutput();
    engine.render(template + ".jte", Map.of("page", page, "look", look), html);
    return html.toString();
  }
}
