package org.agendum.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.agendum.analysis.comparison.Changes;
import org.agendum.analysis.comparison.Compared;
import org.agendum.analysis.comparison.Comparison;
import org.agendum.analysis.comparison.PersonNotice;
import org.agendum.analysis.comparison.RuleCosts;
import org.agendum.analysis.comparison.SessionChange;
import org.agendum.analysis.comparison.Version;

/** What the page on a comparison shows. Every text is one line without control characters. */
public final class ComparisonView {
    private static final PageScript SCRIPT = PageScript.read("comparison.js");

    private static final List<String> GRAVITY = List.of("changed", "moved", "dropped");

    private final Comparison comparison;
    private final List<Version> versions;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    ComparisonView(Compared compared) {
        comparison = compared.comparison();
        versions = compared.versions();
        versions.forEach(
                version -> version.entries().forEach(entry -> numbers.putIfAbsent(entry.id(), numbers.size())));
    }

    public String title() {
        return ComparisonWords.title(comparison);
    }

    public String timeZone() {
        return comparison.timeZone();
    }

    public PageScript script() {
        return SCRIPT;
    }

    /** One version, in short; the score is null without a problem. */
    public record Side(String label, String file, int sessions, String score) {}

    public List<Side> sides() {
        return comparison.versions().stream()
                .map(side -> new Side(
                        side.label(),
                        CleanText.of(side.file()),
                        side.sessions(),
                        side.score() == null ? null : side.score().toString()))
                .toList();
    }

    public boolean hasScores() {
        return comparison.versions().get(0).score() != null;
    }

    /** The changes of one version against the first. */
    public record Section(String heading, String anchor, String summary, List<Item> sessions, List<Person> people) {}

    /**
     * One change of a session.
     *
     * @param links to where the session is in the pictures of the versions
     */
    public record Item(String anchor, String title, String mark, String text, List<Link> links) {}

    public record Link(String label, String anchor) {}

    public record Person(String name, List<Line> lines) {}

    /** @param anchor of the change of the session */
    public record Line(String title, String text, String anchor) {}

    public List<Section> sections() {
        return comparison.changes().stream().map(this::section).toList();
    }

    private Section section(Changes changes) {
        return new Section(
                ComparisonWords.heading(changes),
                "changes-" + changes.to(),
                ComparisonWords.summary(changes),
                changes.sessions().stream().map(change -> item(changes, change)).toList(),
                changes.people().stream().map(notice -> person(changes, notice)).toList());
    }

    private Item item(Changes changes, SessionChange change) {
        var links = new ArrayList<Link>();
        if (change.from() != null && change.from().start() != null) {
            links.add(new Link(changes.from(), blockAnchor(changes.from(), change.id())));
        }
        if (change.to() != null && change.to().start() != null) {
            links.add(new Link(changes.to(), blockAnchor(changes.to(), change.id())));
        }
        return new Item(
                changeAnchor(changes.to(), change.id()),
                CleanText.of(change.title(), change.id()),
                ComparisonWords.mark(change),
                CleanText.of(change.text()),
                links);
    }

    private Person person(Changes changes, PersonNotice notice) {
        return new Person(
                CleanText.of(notice.name(), notice.id()),
                notice.lines().stream()
                        .map(line -> new Line(
                                CleanText.of(line.title(), line.session()),
                                CleanText.of(line.text()),
                                changeAnchor(changes.to(), line.session())))
                        .toList());
    }

    private String blockAnchor(String version, String session) {
        return "%s-%d".formatted(version, numbers.get(session));
    }

    private String changeAnchor(String version, String session) {
        return "change-%s-%d".formatted(version, numbers.get(session));
    }

    /** A row of the table of costs. */
    public record CostRow(String rule, String level, boolean isLevel, List<CostCell> cells) {
        /** The bare costs, as the script reads them. */
        public String data() {
            return cells.stream().map(cell -> String.valueOf(cell.cost())).collect(Collectors.joining(" "));
        }
    }

    /** @param verdict better or worse; empty for as good */
    public record CostCell(long cost, String verdict) {}

    public List<CostRow> costs() {
        var rows = new ArrayList<CostRow>();
        comparison.rules().forEach(rule -> rows.add(costRow(rule, false)));
        ComparisonWords.levels(comparison).forEach(rule -> rows.add(costRow(rule, true)));
        return rows;
    }

    private static CostRow costRow(RuleCosts rule, boolean isLevel) {
        var cells = new ArrayList<CostCell>();
        for (int i = 0; i < rule.costs().size(); i++) {
            cells.add(new CostCell(
                    rule.costs().get(i),
                    ComparisonWords.verdict(rule.verdict(i)).strip()));
        }
        return new CostRow(rule.rule(), CostText.name(rule.level()), isLevel, cells);
    }

    /** Null when fewer than two rules cost anything. */
    public TradeOff tradeOff() {
        return comparison.rules().size() < 2
                ? null
                : new TradeOff(
                        comparison.versions().stream()
                                .map(Comparison.Side::label)
                                .toList(),
                        comparison.rules());
    }

    /** A row of the table of distances; cells like {@code 12.5}. */
    public record DistanceRow(String pair, List<String> cells) {}

    public List<String> distanceParts() {
        return ComparisonWords.DISTANCE_PARTS;
    }

    public List<DistanceRow> distances() {
        return comparison.distances().stream()
                .map(apart -> {
                    var cells = new ArrayList<String>();
                    cells.add(ComparisonWords.percent(apart.distance().total()));
                    ComparisonWords.parts(apart.distance()).forEach(part -> cells.add(ComparisonWords.percent(part)));
                    return new DistanceRow(ComparisonWords.pair(apart), cells);
                })
                .toList();
    }

    /** A picture for each day on which any version has a session. */
    public List<DayPicture> days() {
        var marks = new LinkedHashMap<String, DayPicture.Mark>();
        for (var changes : comparison.changes()) {
            for (var change : changes.sessions()) {
                var mark = new DayPicture.Mark(ComparisonWords.mark(change), changeAnchor(changes.to(), change.id()));
                marks.put(blockAnchor(changes.to(), change.id()), mark);
                marks.merge(blockAnchor(changes.from(), change.id()), mark, ComparisonView::graver);
            }
        }
        return new DayPictures(versions, this::blockAnchor, marks).days();
    }

    /** The first version can have a mark for each other one, and shows one of them. */
    private static DayPicture.Mark graver(DayPicture.Mark one, DayPicture.Mark other) {
        return GRAVITY.indexOf(other.word()) > GRAVITY.indexOf(one.word()) ? other : one;
    }
}
