package org.agendum.exchange;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.regex.Pattern;

/** An agenda as one page that stands alone: no script, no file beside it, fit to send out and to print. */
public final class HtmlAgenda {
    private static final String TEMPLATE = "agenda.jte";
    private static final String TEMPLATES_PACKAGE = "org.agendum.exchange.templates";

    /** Where the template had loops and conditions; no title or name has a line break. */
    private static final Pattern BLANK_LINES = Pattern.compile("\n{2,}");

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlAgenda.class.getClassLoader(), TEMPLATES_PACKAGE);

    /** @return lines that end with a line feed, to be written as UTF-8 */
    public String write(AgendaView agenda) {
        var page = new StringOutput();
        engine.render(TEMPLATE, agenda, page);
        return BLANK_LINES.matcher(page.toString()).replaceAll("\n");
    }
}
