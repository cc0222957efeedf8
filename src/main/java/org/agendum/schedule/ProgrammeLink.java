package org.agendum.schedule;

import org.agendum.problem.Description;

/** A page or file that belongs to a published session. */
public record ProgrammeLink(
        @Description(value = "Its address, as the file has it; may be relative.", required = true)
        String url,

        @Description("What to print; null when the file does not say.")
        String title,

        @Description("What it is, like slides; null when the file does not say.")
        String type) {
    public ProgrammeLink {
        url = url == null ? "" : url;
        title = Texts.orNull(title);
        type = Texts.orNull(type);
    }
}
