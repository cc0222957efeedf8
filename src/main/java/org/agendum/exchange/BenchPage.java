package org.agendum.exchange;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.regex.Pattern;
import org.agendum.bench.BenchRow;
import org.agendum.bench.BenchRun;

/** Benchmark runs as one page that stands alone: a table, and a curve and its numbers for each run. */
public final class BenchPage {
    private static final String TEMPLATE = "bench.jte";
    private static final String TEMPLATES_PACKAGE = "org.agendum.exchange.templates";

    /** Where the template had loops; nothing that is shown has a line break. */
    private static final Pattern BLANK_LINES = Pattern.compile("\n{2,}");

    /**
     * What the page shows.
     *
     * @param setting what all runs have in common, as a sentence
     */
    public record View(String setting, List<BenchRow> rows, List<RunCurve> curves) {
        public String score(BenchRow row) {
            return BenchText.score(row.median());
        }

        public String best(BenchRow row) {
            return BenchText.score(row.best());
        }

        public String worst(BenchRow row) {
            return BenchText.score(row.worst());
        }

        public String seconds(Long millis) {
            return BenchText.seconds(millis);
        }
    }

    /** @return lines that end with a line feed, to be written as UTF-8 */
    public static String write(String setting, List<BenchRun> runs) {
        var view = new View(
                setting, BenchRow.of(runs), runs.stream().map(RunCurve::new).toList());
        var page = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, BenchPage.class.getClassLoader(), TEMPLATES_PACKAGE)
                .render(TEMPLATE, view, page);
        return BLANK_LINES.matcher(page.toString()).replaceAll("\n");
    }

    private BenchPage() {}
}
