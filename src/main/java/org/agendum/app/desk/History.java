package org.agendum.app.desk;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.agendum.app.Exported;
import org.agendum.app.Format;
import org.agendum.exchange.RequestBody;
import org.agendum.problem.Description;
import org.agendum.problem.Quote;
import org.agendum.problem.Spelling;
import org.agendum.schedule.Schedule;

/** The versions of an agenda that were kept, and what differs between its schedules. For many threads. */
public final class History {
    private static final String DRAFT = "draft";
    private static final int MOST_CHARACTERS = 200;

    private final Current now;
    private final Clock clock;
    private final Proposals proposals;

    History(Current now, Clock clock, Proposals proposals) {
        this.now = now;
        this.clock = clock;
        this.proposals = proposals;
    }

    public Reply versions() {
        synchronized (now) {
            return Reply.of(Map.of("versions", now.versions().rows()));
        }
    }

    /** Gives the draft a name. */
    public Reply saveVersion(String revision, byte[] body) throws IOException {
        synchronized (now) {
            now.checkRevision(revision);
            var title = RequestBody.read(VersionBody.class, body, now.zone())
                    .content()
                    .name();
            if (title.isBlank() || title.length() > MOST_CHARACTERS) {
                throw Refused.invalid(
                        "The name is blank or too long.", "Give 1 to %d characters.".formatted(MOST_CHARACTERS));
            }
            now.versions()
                    .save(new SavedVersion(
                            now.versions().nextId(),
                            title,
                            moment(),
                            null,
                            now.zone().getId(),
                            now.work().digest(),
                            now.schedule()));
            now.changed("version");
            return now.reply();
        }
    }

    private record VersionBody(
            @Description(value = "What the planner calls it.", required = true)
            String name) {}

    private String moment() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Says that a version is published: the rules that keep a published schedule count from it. */
    public Reply publish(String revision, String id) throws IOException {
        synchronized (now) {
            now.checkRevision(revision);
            var version = now.versions().find(id);
            now.versions().publish(version, moment());
            var published = Pins.published(
                    Draft.of(now.work().draft().problem(), version.schedule().sessions()));
            var next = new Draft(published, now.work().draft().placements());
            return now.change(next, "Publish %s".formatted(Quote.plain(version.name())), "publish");
        }
    }

    /** Makes a version the draft, with its problem. */
    public Reply restore(String revision, String id) throws IOException {
        synchronized (now) {
            now.checkRevision(revision);
            var version = now.versions().find(id);
            var next = Draft.of(
                    now.work().problem(version.problem()), version.schedule().sessions());
            return now.change(next, "Go back to %s".formatted(Quote.plain(version.name())), "restore");
        }
    }

    public Reply version(String id) {
        synchronized (now) {
            var version = now.versions().find(id);
            var content = new LinkedHashMap<String, Object>();
            content.put("version", version.row());
            content.put("problem", now.work().problem(version.problem()));
            content.put("schedule", version.schedule());
            return Reply.of(content);
        }
    }

    /**
     * What has changed: from the last version that was published before, or from the version to another one.
     *
     * @param id of a version, or draft
     * @param to of a version, or draft; null for what was published before
     */
    public Reply changes(String id, String to) throws IOException {
        synchronized (now) {
            now.takeInFile();
            boolean isDraft = id.equals(DRAFT);
            if (to != null) {
                return compared(List.of(ref(id), ref(to)));
            }
            var before =
                    now.versions().published(isDraft ? null : now.versions().find(id));
            if (before.isEmpty()) {
                throw Refused.unknown("Nothing was published before.", "Maybe say with ?to= what to compare with.");
            }
            return compared(List.of(ref(before.get().id()), ref(id)));
        }
    }

    private static String ref(String id) {
        return id.equals(DRAFT) ? DRAFT : "version:" + id;
    }

    private Reply compared(List<String> refs) {
        return Reply.of(Comparing.compare(
                now.work().draft().problem(),
                refs,
                refs.stream().map(this::schedule).toList()));
    }

    /** What differs between schedules. */
    public Reply compare(byte[] body) throws IOException {
        synchronized (now) {
            now.takeInFile();
            var refs = RequestBody.read(Comparing.CompareBody.class, body, now.zone())
                    .content()
                    .schedules();
            Comparing.checkCount(refs);
            var schedules = refs.stream().map(this::schedule).toList();
            return Reply.of(Comparing.whole(now.work().draft().problem(), refs, schedules));
        }
    }

    /** @param ref like draft, version:v1, solve:s1, alternative:a2/3 or proposal:p1 */
    private Schedule schedule(String ref) {
        var parts = ref.split("[:/]", 3);
        var id = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case DRAFT -> now.schedule();
            case "version" -> now.versions().find(id).schedule();
            case "solve" -> now.searches().find(id).schedule();
            case "alternative" -> now.searches().find(id).schedule(Searches.number(parts.length > 2 ? parts[2] : null));
            case "proposal" -> proposals.find(id).draft().schedule();
            default ->
                throw Refused.unknown(
                        "There is no schedule %s.".formatted(Quote.of(ref)),
                        "Write it like draft, version:v1, solve:s1, alternative:a2/3 or proposal:p1.");
        };
    }

    /**
     * The draft, or a version, in a format.
     *
     * @param version its id; null for the draft
     */
    public Exported export(String format, String version) throws IOException {
        synchronized (now) {
            now.takeInFile();
            var names = Exported.kinds().stream().map(Exported.Kind::id).toList();
            var wanted = Stream.of(Format.values())
                    .filter(known -> known.toString().equals(format) && names.contains(format))
                    .findFirst()
                    .orElseThrow(() -> Refused.unknown(
                            "There is no format %s.".formatted(Quote.of(String.valueOf(format))),
                            Spelling.advice(String.valueOf(format), names)));
            if (version == null || version.equals(DRAFT)) {
                return Exported.of(now.name(), now.work().draft().problem(), now.schedule(), wanted, null);
            }
            var saved = now.versions().find(version);
            return Exported.of(now.name(), now.work().problem(saved.problem()), saved.schedule(), wanted, saved.name());
        }
    }
}
