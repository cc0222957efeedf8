package org.agendum.exchange;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.agendum.analysis.comparison.Entry;
import org.agendum.analysis.comparison.Version;
import org.agendum.exchange.DayPicture.Block;
import org.agendum.exchange.DayPicture.Lane;
import org.agendum.exchange.DayPicture.Mark;
import org.agendum.exchange.DayPicture.Tick;

/** Draws the days of versions side by side. What a day has too many of at once is left out where nothing changed. */
final class DayPictures {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** So many sessions side by side can still be read. */
    private static final int MOST_LANES = 3;

    /** Times in which nothing is need not be drawn to scale. */
    private static final long MOST_IDLE_MINUTES = 30;

    private static final double REM_PER_MINUTE = 0.03;

    private final List<Version> versions;
    private final BinaryOperator<String> anchors;
    private final Map<String, Mark> marks;
    private final boolean hasRooms;

    /**
     * @param anchors of a session of a version, by label and id
     * @param marks by anchor
     */
    DayPictures(List<Version> versions, BinaryOperator<String> anchors, Map<String, Mark> marks) {
        this.versions = versions;
        this.anchors = anchors;
        this.marks = marks;
        this.hasRooms = versions.stream()
                        .flatMap(version -> version.entries().stream())
                        .map(entry -> entry.stay().room())
                        .distinct()
                        .count()
                > 1;
    }

    List<DayPicture> days() {
        return versions.stream()
                .flatMap(version -> version.entries().stream())
                .map(entry -> entry.stay().day())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(this::day)
                .toList();
    }

    private DayPicture day(LocalDate day) {
        var all = versions.stream().map(version -> on(version, day)).toList();
        boolean isCrowded = all.stream().anyMatch(entries -> lanes(entries).size() > MOST_LANES);
        var shown = new ArrayList<List<Entry>>();
        for (int i = 0; i < versions.size(); i++) {
            shown.add(isCrowded ? changed(versions.get(i), all.get(i)) : all.get(i));
        }
        var times = times(shown);
        var lanes = new ArrayList<Lane>();
        int column = 2;
        for (int i = 0; i < versions.size(); i++) {
            var lane = lane(versions.get(i), lanes(shown.get(i)), times, column);
            lanes.add(lane);
            column += lane.width();
        }
        return new DayPicture(
                DATE.format(day), rows(times, shown), column - 2, ticks(times, shown), lanes, note(all, shown));
    }

    private static List<Entry> on(Version version, LocalDate day) {
        return version.entries().stream()
                .filter(entry -> day.equals(entry.stay().day()))
                .sorted(Comparator.comparing((Entry entry) -> entry.stay().start()))
                .toList();
    }

    private List<Entry> changed(Version version, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> marks.containsKey(anchors.apply(version.label(), entry.id())))
                .toList();
    }

    /** Sessions that run side by side go to different lanes, each to the first that is free. */
    private static List<List<Entry>> lanes(List<Entry> entries) {
        var lanes = new ArrayList<List<Entry>>();
        for (var entry : entries) {
            lanes.stream()
                    .filter(lane ->
                            !end(lane.get(lane.size() - 1)).isAfter(entry.stay().start()))
                    .findFirst()
                    .orElseGet(() -> {
                        lanes.add(new ArrayList<>());
                        return lanes.get(lanes.size() - 1);
                    })
                    .add(entry);
        }
        return lanes;
    }

    /** Also what has no length takes a minute, so that it can be seen. */
    private static ZonedDateTime end(Entry entry) {
        var stay = entry.stay();
        return stay.end().isAfter(stay.start()) ? stay.end() : stay.start().plusMinutes(1);
    }

    private static List<ZonedDateTime> times(List<List<Entry>> shown) {
        var times = new TreeSet<ZonedDateTime>();
        for (var entries : shown) {
            for (var entry : entries) {
                times.add(entry.stay().start());
                times.add(end(entry));
            }
        }
        return List.copyOf(times);
    }

    private static String rows(List<ZonedDateTime> times, List<List<Entry>> shown) {
        var rows = new ArrayList<String>();
        for (int i = 1; i < times.size(); i++) {
            var begin = times.get(i - 1);
            long minutes = Duration.between(begin, times.get(i)).toMinutes();
            boolean isIdle = shown.stream().flatMap(List::stream).noneMatch(entry -> runsAt(entry, begin));
            rows.add(String.format(
                    Locale.ROOT,
                    "minmax(%.2frem,auto)",
                    (isIdle ? Math.min(minutes, MOST_IDLE_MINUTES) : minutes) * REM_PER_MINUTE));
        }
        return rows.stream().collect(Collectors.joining(" ", "auto ", ""));
    }

    private static boolean runsAt(Entry entry, ZonedDateTime time) {
        return !entry.stay().start().isAfter(time) && end(entry).isAfter(time);
    }

    private static List<Tick> ticks(List<ZonedDateTime> times, List<List<Entry>> shown) {
        var starts = shown.stream()
                .flatMap(List::stream)
                .map(entry -> entry.stay().start())
                .collect(Collectors.toSet());
        var ticks = new ArrayList<Tick>();
        for (int i = 0; i < times.size(); i++) {
            if (starts.contains(times.get(i))) {
                ticks.add(new Tick(CLOCK.format(times.get(i)), i + 2));
            }
        }
        return ticks;
    }

    private Lane lane(Version version, List<List<Entry>> lanes, List<ZonedDateTime> times, int column) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < lanes.size(); i++) {
            for (var entry : lanes.get(i)) {
                blocks.add(block(version, entry, times, column + i, column + end(lanes, i, entry)));
            }
        }
        blocks.sort(Comparator.comparingInt(Block::row).thenComparing(Block::column));
        return new Lane(version.label(), column, Math.max(1, lanes.size()), blocks);
    }

    /** The first lane beside the given one in which something else runs: what stands before is free. */
    private static int end(List<List<Entry>> lanes, int lane, Entry entry) {
        int end = lane + 1;
        while (end < lanes.size() && lanes.get(end).stream().noneMatch(other -> overlap(other, entry))) {
            end++;
        }
        return end;
    }

    private static boolean overlap(Entry one, Entry other) {
        return one.stay().start().isBefore(end(other)) && other.stay().start().isBefore(end(one));
    }

    private Block block(Version version, Entry entry, List<ZonedDateTime> times, int column, int endColumn) {
        var stay = entry.stay();
        var anchor = anchors.apply(version.label(), entry.id());
        return new Block(
                anchor,
                CLOCK.format(stay.start()) + "–" + CLOCK.format(stay.end()),
                CleanText.of(entry.title(), entry.id()),
                hasRooms && stay.room() != null ? CleanText.of(stay.room()) : null,
                marks.get(anchor),
                times.indexOf(stay.start()) + 2,
                times.indexOf(end(entry)) + 2,
                column,
                endColumn);
    }

    private String note(List<List<Entry>> all, List<List<Entry>> shown) {
        var hidden = new ArrayList<String>();
        for (int i = 0; i < versions.size(); i++) {
            int left = all.get(i).size() - shown.get(i).size();
            if (left > 0) {
                hidden.add("%d of %s".formatted(left, versions.get(i).label()));
            }
        }
        return hidden.isEmpty()
                ? null
                : "Only what changed is drawn. Sessions without change: %s.".formatted(String.join(", ", hidden));
    }
}
