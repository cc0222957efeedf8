package org.agendum.app;

import java.nio.file.Path;
import org.agendum.app.templates.EventPlan;
import org.agendum.app.templates.Template;

/**
 * What to begin.
 *
 * @param isBook whether a workbook is wanted instead of a problem file
 * @param output the file to write; null for stdout
 */
public record NewRequest(Template template, EventPlan plan, boolean isBook, Path output) {}
