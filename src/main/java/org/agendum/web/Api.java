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
        return Stream.of(server(), problems(), questions())
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> server() {
        return List.of(
                Route.get("/api/session", "What the page has to know of the server.", this::session),
                Route.post("/api/login", "Sets a cookie for those who show the token.", this::login)
                        .answering(204),
                Route.get("/api/openapi.json", "This description.", ctx -> OpenApi.of(routes())),
                Route.get("/api/rules", "The catalogue of rules.", ctx -> Desks.rules()));
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
                Route.get(
                        PROBLEM,
                        "The problem, its draft, and what is wrong with it.",
                        ctx -> desk(ctx).state()),
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
                                ctx -> desk(ctx).places(ctx.queryParam("session")))
                        .asking("session", "its id"),
                Route.get(
                                PROBLEM + "/places/reason",
                                "What would be wrong with a session at a place, and what no more.",
                                ctx -> desk(ctx)
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
                        ctx -> desk(ctx).explanation(ctx.pathParam("session"))),
                Route.get(
                                PROBLEM + "/seats/candidates",
                                "Who could take a seat, best first.",
                                ctx -> desk(ctx).candidates(ctx.queryParam("session"), ctx.queryParam("seat")))
                        .asking("session", "its id")
                        .asking("seat", "its place among the seats of the session, from 0"));
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
