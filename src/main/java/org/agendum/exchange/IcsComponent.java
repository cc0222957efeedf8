package org.agendum.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What stands between BEGIN and END in an iCalendar file: a calendar, an event, a time zone. */
final class IcsComponent {
    private final String name;
    private final int line;
    private final List<IcsLine> properties = new ArrayList<>();
    private final List<IcsComponent> parts = new ArrayList<>();

    private IcsComponent(String name, int line) {
        this.name = name;
        this.line = line;
    }

    /** @return all in the file, under one that is only there to hold them */
    static IcsComponent read(SourceText source, Mendings mendings) {
        var root = new IcsComponent("", 0);
        var open = new ArrayDeque<IcsComponent>();
        open.push(root);
        for (var line : IcsLine.of(source, mendings)) {
            switch (line.name()) {
                case "BEGIN" -> {
                    var begun = new IcsComponent(capitals(line), line.number());
                    open.element().parts.add(begun);
                    open.push(begun);
                }
                case "END" -> close(open, line, mendings);
                default -> open.element().properties.add(line);
            }
        }
        if (open.size() > 1) {
            mendings.mend(
                    new Mendings.Place(open.element().line, 1, ""),
                    "What begins has no end; the end of the file counts.");
        }
        return root;
    }

    private static void close(ArrayDeque<IcsComponent> open, IcsLine line, Mendings mendings) {
        var name = capitals(line);
        if (open.stream().noneMatch(component -> component.name.equals(name)) || name.isEmpty()) {
            mendings.mend(line.place(), "An end has no beginning, and is passed over.");
            return;
        }
        while (!open.element().name.equals(name)) {
            mendings.mend(line.place(), "What begins has no end; that of what is around it counts.");
            open.pop();
        }
        open.pop();
    }

    private static String capitals(IcsLine line) {
        return line.value().strip().toUpperCase(Locale.ROOT);
    }

    /** The same with other properties in the place of those for which there are others; without those that become null. */
    IcsComponent with(UnaryOperator<IcsLine> change) {
        var changed = new IcsComponent(name, line);
        changed.parts.addAll(parts);
        properties.stream().map(change).filter(Objects::nonNull).forEach(changed.properties::add);
        return changed;
    }

    int line() {
        return line;
    }

    /** In the order of the file. */
    Stream<IcsComponent> parts(String name) {
        return parts.stream().filter(part -> part.name.equals(name));
    }

    Stream<IcsLine> all(String name) {
        return properties.stream().filter(property -> property.name().equals(name));
    }

    /** Null when there is none. */
    IcsLine first(String name) {
        return all(name).findFirst().orElse(null);
    }

    boolean has(String name) {
        return all(name).findAny().isPresent();
    }

    /** As one line; null when it is absent or blank. */
    String line(String name) {
        var text = text(name);
        var line = text == null ? "" : CleanText.of(text);
        return line.isEmpty() ? null : line;
    }

    /** Null when it is absent or blank. */
    String text(String name) {
        return all(name)
                .map(IcsLine::text)
                .map(LegalText::of)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }
}
