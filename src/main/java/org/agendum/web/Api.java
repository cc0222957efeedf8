package org.agendum.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.agendum.app.Version;
import org.agendum.app.desk.Desk;
import org.agendum.app.desk.Desks;
import org.agendum.app.desk.Reply;

/** Every address of the interface, and what it calls. */
final class Api {
    private static final String PROBLEM = "/api/problems/{name}";
    private static final String EDITS =
            "{\"edits\": [{\"type\": \"place\", \"session\": \"panel-1\", \"start\": \"2017-06-19T10:15\", \"end\": \"2017-06-19T13:00\", \"room\": \"xix\"}]}";

    private final Desks desks;
    private final Access access;
    private final EventStreams streams;

    Api(Desks desks, Access access, EventStreams streams) {
        this.desks = desks;
        this.access = access;
        this.streams = streams;
    }

    List<Route> routes() {
        return Stream.of(server(), problems(), questions(), searches(), versions())
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> server() {
        return List.of(
                Route.get("/api/session", "What the page has to know of the server.", this::session),
                Route.post("/api/login", "Sets a cookie for those who show the token.", this::login)
                        .answering(204),
                Route.get("/api/openapi.json", "This description.", ctx -> OpenApi.of(routes())),
                Route.get("/api/rules", "The catalogue of rules.", ctx -> Desks.rules()),
                Route.get("/api/schema", "What a problem is made of, as a JSON schema.", ctx -> Desks.schema()),
                Route.get("/api/formats", "The formats of export.", ctx -> Desks.formats()),
                Route.get(
                                "/api/templates",
                                "Problems to begin with.",
                                ctx -> Desks.templates(ctx.queryParam("from"), ctx.queryParam("days")))
                        .asking("from", "the first day, like 2027-05-10; next Monday when absent")
                        .asking("days", "how many there are; as many as each usually has when absent"));
    }

    private Reply session(Context ctx) {
        var language = ctx.header("Accept-Language");
        boolean isFrench =
                language != null && language.strip().toLowerCase(Locale.ROOT).startsWith("fr");
        return Reply.of(Map.of("language", isFrench ? "fr" : "en", "version", Version.TEXT, "csrf", "1"));
    }

    private Reply login(Context ctx) {
        access.remember(ctx);
        return null;
    }

    private List<Route> problems() {
        return List.of(
                Route.get("/api/problems", "Every problem, in short.", ctx -> desks.list()),
                Route.post("/api/problems", "Begins a new problem.", this::create)
                        .sending("{\"name\": \"my-event\", \"problem\": {}}")
                        .answering(201),
                Route.delete(
                        PROBLEM, "Puts a problem and the work on it away.", ctx -> desks.delete(ctx.pathParam("name"))),
                Route.get(PROBLEM, "The problem, its draft, and what is wrong with it.", this::state),
                Route.put(
                                PROBLEM + "/problem",
                                "Replaces the problem.",
                                ctx -> desk(ctx).putProblem(revision(ctx), Answers.body(ctx), isSet(ctx, "dry")))
                        .asking("dry", "1 to find faults only")
                        .sending("a problem")
                        .onState(),
                Route.post(
                                PROBLEM + "/edits",
                                "Does some edits as one step.",
                                ctx -> desk(ctx).edit(revision(ctx), Answers.body(ctx)))
                        .sending(EDITS)
                        .onState(),
                Route.post(
                                PROBLEM + "/undo",
                                "Takes the last step back.",
                                ctx -> desk(ctx).undo(revision(ctx)))
                        .onState(),
                Route.post(
                                PROBLEM + "/redo",
                                "Does what was taken back again.",
                                ctx -> desk(ctx).redo(revision(ctx)))
                        .onState(),
                Route.get(
                        PROBLEM + "/events",
                        "A stream of events: changed, with revision and by.",
                        ctx -> streams.open(ctx, desk(ctx)::watch)));
    }

    private List<Route> questions() {
        return List.of(
                Route.get(
                                PROBLEM + "/places",
                                "What each place would cost to which a session could go, as differences of the score.",
                                ctx -> desk(ctx).questions().places(ctx.queryParam("session")))
                        .asking("session", "its id"),
                Route.get(
                                PROBLEM + "/places/reason",
                                "What would be wrong with a session at a place, and what no more.",
                                ctx -> desk(ctx)
                                        .questions()
                                        .reason(
                                                ctx.queryParam("session"),
                                                ctx.queryParam("start"),
                                                ctx.queryParam("end"),
                                                ctx.queryParam("room")))
                        .asking("session", "its id")
                        .asking("start", "like 2017-06-19T10:15")
                        .asking("end", "likewise; as long as it lasts now when absent")
                        .asking("room", "its id; none when absent"),
                Route.get(
                        PROBLEM + "/sessions/{session}/explanation",
                        "What holds a session where it is, and the ten best other places.",
                        ctx -> desk(ctx).questions().explanation(ctx.pathParam("session"))),
                Route.get(
                                PROBLEM + "/seats/candidates",
                                "Who could take a seat, best first.",
                                ctx -> desk(ctx)
                                        .questions()
                                        .candidates(ctx.queryParam("session"), ctx.queryParam("seat")))
                        .asking("session", "its id")
                        .asking("seat", "its place among the seats of the session, from 0"));
    }

    private List<Route> searches() {
        var search = PROBLEM + "/solves/{id}";
        return List.of(
                Route.post(
                                PROBLEM + "/solves",
                                "Starts to solve.",
                                ctx -> desk(ctx).drafting().solve(Answers.body(ctx)))
                        .sending("{\"seconds\": 30, \"seed\": 0, \"from\": \"draft\", \"cores\": 1}")
                        .answering(202),
                Route.post(
                                PROBLEM + "/alternatives",
                                "Starts to look for schedules that differ; a search like solves.",
                                ctx -> desk(ctx).drafting().alternatives(Answers.body(ctx)))
                        .sending("{\"k\": 3, \"within\": \"5%\", \"differ\": \"rooms\", \"seconds\": 30}")
                        .answering(202),
                Route.get(
                        search,
                        "What a search has found so far.",
                        ctx -> desk(ctx).drafting().search(ctx.pathParam("id"))),
                Route.get(
                        search + "/events",
                        "A stream of events: better, with millis, score and at times the schedule; done; failed.",
                        ctx -> streams.open(ctx, desk(ctx).drafting().searchEvents(ctx.pathParam("id")))),
                Route.post(
                                search + "/stop",
                                "Ends a search soon, with what it has found.",
                                ctx -> desk(ctx).drafting().stopSearch(ctx.pathParam("id")))
                        .answering(202),
                Route.post(
                                search + "/keep",
                                "Makes what a search has found the draft.",
                                ctx -> desk(ctx)
                                        .drafting()
                                        .keep(revision(ctx), ctx.pathParam("id"), ctx.queryParam("number")))
                        .asking("number", "which one of several schedules, from 1")
                        .onState(),
                Route.post(
                                PROBLEM + "/repair",
                                "Works out the least change after something has happened.",
                                ctx -> desk(ctx).drafting().repair(Answers.body(ctx)))
                        .sending("{\"cancelRooms\": [\"xix\"], \"seconds\": 10}"),
                Route.post(
                                PROBLEM + "/repair/{id}/accept",
                                "Makes what was worked out the draft.",
                                ctx -> desk(ctx).drafting().accept(revision(ctx), ctx.pathParam("id")))
                        .onState());
    }

    private List<Route> versions() {
        var version = PROBLEM + "/versions/{id}";
        return List.of(
                Route.get(
                        PROBLEM + "/versions",
                        "The versions that have names.",
                        ctx -> desk(ctx).history().versions()),
                Route.post(
                                PROBLEM + "/versions",
                                "Gives the draft a name.",
                                ctx -> desk(ctx).history().saveVersion(revision(ctx), Answers.body(ctx)))
                        .sending("{\"name\": \"First draft\"}")
                        .answering(201)
                        .onState(),
                Route.get(
                        version,
                        "A version with its problem.",
                        ctx -> desk(ctx).history().version(ctx.pathParam("id"))),
                Route.post(
                                version + "/publish",
                                "Says that a version is published.",
                                ctx -> desk(ctx).history().publish(revision(ctx), ctx.pathParam("id")))
                        .onState(),
                Route.post(
                                version + "/restore",
                                "Makes a version the draft.",
                                ctx -> desk(ctx).history().restore(revision(ctx), ctx.pathParam("id")))
                        .onState(),
                Route.get(
                                version + "/changes",
                                "What has changed since the version that was published before.",
                                ctx -> desk(ctx).history().changes(ctx.pathParam("id"), ctx.queryParam("to")))
                        .asking("to", "draft or the id of a version: what has changed from this one to that"),
                Route.post(
                                PROBLEM + "/compare",
                                "What differs between two to five schedules.",
                                ctx -> desk(ctx).history().compare(Answers.body(ctx)))
                        .sending("{\"schedules\": [\"draft\", \"version:v1\"]}"),
                Route.get(PROBLEM + "/export", "The draft or a version as a file.", this::export)
                        .asking("format", "one of /api/formats")
                        .asking("version", "its id; the draft when absent"));
    }

    private Reply create(Context ctx) throws IOException {
        var desk = desks.create(Answers.body(ctx));
        desks.warmUp(desk);
        return desk.state();
    }

    private Reply state(Context ctx) throws IOException {
        var desk = desk(ctx);
        var state = desk.state();
        desks.warmUp(desk);
        return state;
    }

    private Reply export(Context ctx) throws IOException {
        var version = ctx.queryParam("version");
        var exported = desk(ctx).history().export(ctx.queryParam("format"), version);
        var name = ctx.pathParam("name") + (version == null ? "" : "-" + version.replaceAll("[^A-Za-z0-9._-]", ""));
        ctx.header("Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(name, exported.ending()));
        ctx.header("Cache-Control", "no-store");
        ctx.contentType(exported.mediaType()).result(exported.content());
        return null;
    }

    private Desk desk(Context ctx) throws IOException {
        return desks.desk(ctx.pathParam("name"));
    }

    private static String revision(Context ctx) {
        return ctx.header("If-Match");
    }

    private static boolean isSet(Context ctx, String parameter) {
        var value = ctx.queryParam(parameter);
        return value != null && !value.equals("0") && !value.equals("false");
    }
}
