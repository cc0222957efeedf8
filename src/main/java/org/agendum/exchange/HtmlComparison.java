package org.agendum.exchange;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.regex.Pattern;
import org.agendum.analysis.comparison.Compared;

/** What differs between versions of an agenda, as one page that stands alone and can be printed. */
public final class HtmlComparison {
    private static final String TEMPLATE = "comparison.jte";
    private static final String TEMPLATES_PACKAGE = "org.agendum.exchange.templates";

    /** Where the template had loops and conditions; nothing that is shown has a line break. */
    private static final Pattern BLANK_LINES = Pattern.compile("\n{2,}");

    /** @return lines that end with a line feed, to be written as UTF-8 */
    public static String page(Compared compared) {
        var page = new StringOutput();
        TemplateEngine.createPrecompiled(
                        null, ContentType.Html, HtmlComparison.class.getClassLoader(), TEMPLATES_PACKAGE)
                .render(TEMPLATE, new ComparisonView(compared), page);
        return BLANK_LINES.matcher(page.toString()).replaceAll("\n");
    }

    private HtmlComparison() {}
}
