package org.agendum.exchange;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agendum.exchange.AgendaView.Row;
import org.agendum.exchange.AgendaView.Unscheduled;
import org.agendum.exchange.AgendaView.Vacancy;

/** An agenda as Markdown with GitHub's tables. Titles and names stay text, whatever signs they contain. */
public final class MarkdownAgenda {
    /** @return lines that end with a line feed, whatever the system */
    public String write(AgendaView agenda) {
        var days = agenda.days().stream().map(day -> day(day, agenda.hasSeveralRooms()));
        return Stream.of(
                        Stream.of("# " + text(agenda.title()) + "\n", place(agenda) + "\n"),
                        days,
                        list("Not scheduled", agenda.unscheduled(), MarkdownAgenda::unscheduled),
                        list("Open seats", agenda.vacancies(), MarkdownAgenda::vacancy))
                .flatMap(sections -> sections)
                .collect(Collectors.joining("\n"));
    }

    private static String text(String text) {
        return MarkdownText.escaped(text);
    }

    private static String place(AgendaView agenda) {
        return agenda.circumstances().stream().map(MarkdownAgenda::text).collect(Collectors.joining(" · "));
    }

    private static String day(AgendaView.Day day, boolean hasRooms) {
        var heading = "## " + text(day.heading()) + "\n\n";
        if (day.rows().isEmpty()) {
            return heading + "No sessions.\n";
        }
        var rows = day.rows().stream().map(row -> row(row, hasRooms));
        return heading
                + (hasRooms
                        ? "| Time | Session | Room |\n| --- | --- | --- |\n"
                        : "| Time | Session |\n| --- | --- |\n")
                + rows.collect(Collectors.joining());
    }

    private static String row(Row row, boolean hasRooms) {
        var time = row.time().start() + "–" + row.time().end();
        var date = row.time().date() == null ? "" : "<br>" + row.time().date();
        var room = row.room() == null ? "" : text(row.room());
        return "| " + time + date + " | " + session(row) + (hasRooms ? " | " + room : "") + " |\n";
    }

    private static String session(Row row) {
        var notes = Stream.of(row.kindLabel(), row.track(), row.isPinned() ? "pinned" : null)
                .filter(Objects::nonNull)
                .map(MarkdownAgenda::text)
                .collect(Collectors.joining(" · "));
        var roles = row.roles().stream().map(MarkdownAgenda::role);
        return Stream.of(Stream.of(title(row)), Stream.of(notes).filter(line -> !line.isEmpty()), roles)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("<br>"));
    }

    private static String title(Row row) {
        return row.isPause() ? text(row.title()) : "**" + text(row.title()) + "**";
    }

    private static String role(AgendaView.RoleGroup role) {
        var entries = Stream.concat(
                        role.people().stream().map(person -> text(person.toString())), role.vacancies().stream())
                .toList();
        var label = text(role.label()) + ":";
        return entries.size() == 1 ? label + " " + entries.get(0) : label + "<br>• " + String.join("<br>• ", entries);
    }

    private static <T> Stream<String> list(String heading, List<T> items, Function<T, String> item) {
        return items.isEmpty()
                ? Stream.empty()
                : Stream.of("## " + heading + "\n\n"
                        + items.stream()
                                .map(each -> "- " + item.apply(each) + "\n")
                                .collect(Collectors.joining()));
    }

    private static String unscheduled(Unscheduled session) {
        return session.length() == null
                ? text(session.title())
                : "%s (%s)".formatted(text(session.title()), session.length());
    }

    private static String vacancy(Vacancy vacancy) {
        return "%s (%s, %s): %s: %s"
                .formatted(
                        text(vacancy.session()),
                        text(vacancy.dayHeading()),
                        vacancy.start(),
                        text(vacancy.role().label()),
                        String.join(", ", vacancy.role().vacancies()));
    }
}
