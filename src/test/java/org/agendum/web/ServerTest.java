package org.agendum.web;

import static org.agendum.web.ServedFolder.PANELS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.agendum.exchange.JsonWriter;
import org.agendum.fixture.Shipped;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the page does with the server, over HTTP. */
class ServerTest extends ServedTest {
    private static final int SECONDS_TO_HEAR = 20;
    private static final String MOVE =
            "{\"edits\": [{\"type\": \"place\", \"session\": \"panel-1\", \"start\": \"2017-06-19T15:00\", \"room\": \"xix\"}]}";

    private Client.Got edit(long revision, String edit) throws Exception {
        return client.post(PANELS + "/edits", revision, "{\"edits\": [%s]}".formatted(edit));
    }

    private static String startOf(JsonNode state, String session) {
        for (var placement : state.get("schedule").get("sessions")) {
            if (placement.get("id").asString().equals(session)) {
                return placement.get("start").asString();
            }
        }
        return "none";
    }

    @Test
    void startsFromTheScheduleBesideTheFolder() throws Exception {
        var list = client.get("/api/problems").json().get("problems");
        assertThat(list).hasSize(1);
        assertThat(list.get(0).get("name").asString()).isEqualTo("panels");
        assertThat(list.get(0).get("score").asString()).isEqualTo("0hard/0medium/-10soft");

        var state = client.get(PANELS);
        assertThat(state.header("ETag")).isEqualTo("\"1\"");
        assertThat(state.json().get("schedule").get("unscheduled")).isEmpty();
        assertThat(state.json().has("undo")).isFalse();
    }

    @Test
    void takesStepsBackAndUpAgainAcrossRestarts() throws Exception {
        var moved = client.post(PANELS + "/edits", 1L, MOVE);
        assertThat(moved.status()).isEqualTo(200);
        assertThat(startOf(moved.json(), "panel-1")).isEqualTo("2017-06-19T15:00");
        assertThat(moved.json().get("schedule").get("violations")).isNotEmpty();
        edit(2, "{\"type\": \"unschedule\", \"session\": \"panel-2\"}");

        restart();
        var state = client.get(PANELS);
        assertThat(state.revision()).isEqualTo(3);
        assertThat(startOf(state.json(), "panel-2")).isEqualTo("none");

        client.post(PANELS + "/undo", 3L, null);
        restart();
        var undone = client.post(PANELS + "/undo", 4L, null);
        assertThat(undone.json().get("schedule").get("score").asString()).isEqualTo("0hard/0medium/-10soft");
        assertThat(client.post(PANELS + "/undo", 5L, null).status()).isEqualTo(422);

        client.post(PANELS + "/redo", 5L, null);
        var redone = client.post(PANELS + "/redo", 6L, null);
        assertThat(startOf(redone.json(), "panel-1")).isEqualTo("2017-06-19T15:00");
        assertThat(startOf(redone.json(), "panel-2")).isEqualTo("none");
        assertThat(redone.json().has("redo")).isFalse();
    }

    @Test
    void refusesTheSecondOfTwoWritersAndShowsWhatIsThere() throws Exception {
        client.post(PANELS + "/edits", 1L, MOVE);
        var stale = edit(1, "{\"type\": \"unschedule\", \"session\": \"panel-1\"}");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(startOf(stale.json().get("state"), "panel-1")).isEqualTo("2017-06-19T15:00");
        assertThat(client.post(PANELS + "/edits", null, MOVE).status()).isEqualTo(428);
    }

    @Test
    void tellsAllThatIsWrongWithARequest() throws Exception {
        var wrong = edit(
                1,
                "{\"type\": \"place\", \"session\": \"panel1\", \"start\": \"2017-06-19T10:00\", \"room\": \"x\"},"
                        + " {\"type\": \"seat\", \"session\": \"panel-1\", \"seat\": 99}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.faultPaths()).containsExactly("/edits/0/session", "/edits/0/room", "/edits/1/seat");

        assertThat(client.post(PANELS + "/edits", 1L, "{\"edits\": [").status()).isEqualTo(400);
        assertThat(client.post(PANELS + "/edits", 1L, "[]").status()).isEqualTo(400);
        assertThat(client.post(PANELS + "/edits", 1L, "").status()).isEqualTo(400);
        assertThat(edit(1, "{\"type\": \"plac\"}").faultPaths()).containsExactly("/edits/0/type");
        assertThat(client.get(PANELS).revision()).isEqualTo(1);
    }

    @Test
    void suggestsWhatWasMeant() throws Exception {
        var unknown = client.get("/api/problems/panel");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.json().get("advice").asString()).isEqualTo("Did you mean 'panels'?");
        assertThat(client.get(PANELS + "/places?session=panel1")
                        .json()
                        .get("advice")
                        .asString())
                .isEqualTo("Did you mean 'panel-1'?");
    }

    @Test
    void changesWhoSitsWhereAndWhatRulesCount() throws Exception {
        var seat = edit(1, "{\"type\": \"seat\", \"session\": \"panel-1\", \"seat\": 0, \"person\": null}");
        assertThat(seat.status()).isEqualTo(200);
        var weights =
                edit(2, "{\"type\": \"weights\", \"rules\": {\"idle-gap\": {\"weight\": 7, \"level\": \"medium\"}}}");
        assertThat(weights.json()
                        .get("problem")
                        .get("rules")
                        .get("idle-gap")
                        .get("weight")
                        .asInt())
                .isEqualTo(7);
        assertThat(Files.readString(served.folder().resolve("panels.json"))).contains("idle-gap");
        var tooMuch = edit(3, "{\"type\": \"weights\", \"rules\": {\"idle-gap\": {\"weight\": -1}}}");
        assertThat(tooMuch.status()).isEqualTo(422);
    }

    @Test
    void keepsPinnedSessionsWhenItSolves() throws Exception {
        client.post(PANELS + "/edits", 1L, MOVE);
        edit(2, "{\"type\": \"pin\", \"session\": \"panel-1\", \"pinned\": true}");
        var id = client.post(PANELS + "/solves", null, "{\"seconds\": 2, \"from\": \"scratch\"}")
                .json()
                .get("id")
                .asString();
        assertThat(client.stream(PANELS + "/solves/" + id + "/events"))
                .contains("event: better")
                .contains("event: done");
        var kept = client.post(PANELS + "/solves/" + id + "/keep", 3L, null);
        assertThat(startOf(kept.json(), "panel-1")).isEqualTo("2017-06-19T15:00");
        assertThat(client.get(PANELS + "/solves/" + id).json().get("curve")).isNotEmpty();
    }

    @Test
    void resumesAStreamAfterTheLastEventThatWasSeen() throws Exception {
        var id = client.post(PANELS + "/solves", null, "{\"seconds\": 2, \"from\": \"scratch\"}")
                .json()
                .get("id")
                .asString();
        var events = PANELS + "/solves/" + id + "/events";
        client.stream(events);
        var rest = client.get(events, "Accept", "text/event-stream", "Last-Event-ID", "1")
                .response()
                .body();
        assertThat(rest).doesNotContain("id: 1\n").contains("event: done");
    }

    @Test
    void stopsASearchThatWouldGoOn() throws Exception {
        var id = client.post(PANELS + "/alternatives", null, "{\"k\": 9, \"seconds\": 3600}")
                .json()
                .get("id")
                .asString();
        assertThat(client.post(PANELS + "/solves/" + id + "/stop", null, null).status())
                .isEqualTo(202);
        assertThat(client.stream(PANELS + "/solves/" + id + "/events")).contains("event: done");
        assertThat(client.get(PANELS).status()).isEqualTo(200);
    }

    @Test
    void namesPublishesComparesAndRestoresVersions() throws Exception {
        var saved = client.post(PANELS + "/versions", 1L, "{\"name\": \"First\"}");
        assertThat(saved.status()).isEqualTo(201);
        var published = client.post(PANELS + "/versions/v1/publish", 1L, null);
        assertThat(published.json().get("versions").get(0).get("published").asBoolean())
                .isTrue();
        client.post(PANELS + "/edits", 2L, MOVE);

        var changes = client.get(PANELS + "/versions/draft/changes").json();
        assertThat(changes.get("changes")
                        .get(0)
                        .get("sessions")
                        .get(0)
                        .get("id")
                        .asString())
                .isEqualTo("panel-1");
        var compared = client.post(PANELS + "/compare", null, "{\"schedules\": [\"draft\", \"version:v1\"]}");
        assertThat(compared.json().get("schedules")).hasSize(2);
        restart();
        var restored = client.post(PANELS + "/versions/v1/restore", 3L, null);
        assertThat(startOf(restored.json(), "panel-1")).isEqualTo("2017-06-19T10:15");
        assertThat(client.get(PANELS + "/versions/v2").status()).isEqualTo(404);
    }

    @Test
    void proposesARepairAndMakesItTheDraft() throws Exception {
        var person = client.get(PANELS + "/seats/candidates?session=panel-1&seat=0")
                .json()
                .get(0)
                .get("person")
                .asString();
        var repair = client.post(
                PANELS + "/repair", null, "{\"cancelPeople\": [\"%s\"], \"seconds\": 15}".formatted(person));
        assertThat(repair.status()).isEqualTo(200);
        assertThat(repair.json().get("report").get("notices")).isNotEmpty();
        assertThat(client.get(PANELS).revision()).isEqualTo(1);

        var proposal = repair.json().get("proposal").asString();
        var accepted = client.post(PANELS + "/repair/" + proposal + "/accept", 1L, null);
        assertThat(accepted.json().get("undo").asString()).isEqualTo("Repair");
        assertThat(client.post(PANELS + "/repair/" + proposal + "/accept", 2L, null)
                        .status())
                .isEqualTo(409);

        var wrong = client.post(PANELS + "/repair", null, "{\"cancelRooms\": [\"xx\"], \"cancelSessions\": [\"yy\"]}");
        assertThat(wrong.faultPaths()).containsExactly("/cancelRooms", "/cancelSessions");
    }

    @Test
    void editsAProblemAndPointsAtItsFaults() throws Exception {
        var problem = JsonWriter.problem(Shipped.problem("third-thematic-session"));
        var renamed = problem.replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"Renamed\"");
        var put = client.write("PUT", PANELS + "/problem", 1L, renamed);
        assertThat(put.json().get("problem").get("title").asString()).isEqualTo("Renamed");
        assertThat(Files.readString(served.folder().resolve("panels.json"))).contains("Renamed");
        client.post(PANELS + "/undo", 2L, null);
        assertThat(Files.readString(served.folder().resolve("panels.json"))).doesNotContain("Renamed");

        var wrong = client.write(
                "PUT", PANELS + "/problem?dry=1", null, problem.replaceFirst("\"kind\": \"opening\"", "\"kidn\": 3"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.faultPaths()).containsExactly("/sessions/0/kidn");
        assertThat(client.write("PUT", PANELS + "/problem?dry=1", null, problem).status())
                .isEqualTo(200);
    }

    @Test
    void takesInWhatOthersWriteToTheFile() throws Exception {
        client.get(PANELS);
        var file = served.folder().resolve("panels.json");
        var problem = JsonWriter.problem(Shipped.problem("third-thematic-session"));
        Files.writeString(file, problem.replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"From elsewhere\""));
        var state = client.get(PANELS);
        assertThat(state.revision()).isEqualTo(2);
        assertThat(state.json().get("problem").get("title").asString()).isEqualTo("From elsewhere");

        Files.writeString(file, "{");
        var broken = client.get(PANELS);
        assertThat(broken.status()).isEqualTo(200);
        assertThat(broken.json().get("notices").get(0).asString()).startsWith("The problem file has faults");
        assertThat(client.get("/api/problems")
                        .json()
                        .get("problems")
                        .get(0)
                        .get("valid")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void makesProblemsOfTemplatesAndPutsThemAway() throws Exception {
        var templates = client.get("/api/templates").json();
        for (var template : templates) {
            var name = template.get("id").asString();
            var body = "{\"name\": \"%s\", \"problem\": %s}".formatted(name, template.get("problem"));
            assertThat(client.post("/api/problems", null, body).status()).isEqualTo(201);
            assertThat(client.post("/api/problems", null, body).status()).isEqualTo(422);
        }
        var asked = client.get("/api/templates?from=2027-05-10&days=3").json().get(0);
        assertThat(asked.get("problem")
                        .get("days")
                        .valueStream()
                        .map(day -> day.get("date").asString()))
                .containsExactly("2027-05-10", "2027-05-11", "2027-05-12");
        assertThat(client.get("/api/templates?from=soon").status()).isEqualTo(422);
        assertThat(client.get("/api/templates?days=400").status()).isEqualTo(422);
        var gone = client.write("DELETE", "/api/problems/conference", null, null);
        assertThat(Path.of(gone.json().get("movedTo").asString()).resolve("conference.json"))
                .exists();
        assertThat(client.get("/api/problems/conference").status()).isEqualTo(404);
    }

    @Test
    void exportsEveryFormatThatTheProblemCanHave() throws Exception {
        for (var format : client.get("/api/formats").json()) {
            var id = format.get("id").asString();
            var exported = client.get(PANELS + "/export?format=" + id);
            // there are no block times in it
            assertThat(exported.status()).as(id).isEqualTo(id.equals("cosplib-json") ? 400 : 200);
        }
        assertThat(client.get(PANELS + "/export?format=pretalx").status())
                .as("what needs a file beside the schedule")
                .isEqualTo(404);
        assertThat(client.get(PANELS + "/export?format=md").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"panels.md\"");
        assertThat(client.get(PANELS + "/export?format=mdd")
                        .json()
                        .get("advice")
                        .asString())
                .isEqualTo("Did you mean 'md'?");
    }

    @Test
    void saysWhyASessionIsNotElsewhere() throws Exception {
        var places = client.get(PANELS + "/places?session=panel-1").json();
        assertThat(places.get("here").get("start").asString()).isEqualTo("2017-06-19T10:15");
        assertThat(places.get("places")).isNotEmpty();
        var reason = client.get(PANELS + "/places/reason?session=panel-1&start=2017-06-19T15:00&room=xix")
                .json();
        assertThat(reason.get("hard").asLong()).isNegative();
        assertThat(reason.get("text")).isNotEmpty();
        assertThat(client.get(PANELS + "/sessions/panel-1/explanation").json().get("best"))
                .isNotEmpty();
        assertThat(client.get(PANELS + "/places/reason?session=panel-1&start=nine")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void tellsASecondPageOfChanges() throws Exception {
        var lines = new ArrayList<String>();
        var request = client.request(PANELS + "/events", "Accept", "text/event-stream")
                .GET();
        var response = client.http().send(request.build(), BodyHandlers.ofLines());
        var told = CompletableFuture.runAsync(
                () -> response.body().peek(lines::add).anyMatch(line -> line.contains("\"revision\":2")));
        client.post(PANELS + "/edits", 1L, MOVE);
        told.get(SECONDS_TO_HEAR, TimeUnit.SECONDS);
        assertThat(lines).contains("event: changed");
    }

    @Test
    void tellsAPageThatComesBackWhatItHasMissed() throws Exception {
        client.post(PANELS + "/edits", 1L, MOVE);
        var request = client.request(PANELS + "/events", "Accept", "text/event-stream")
                .header("Last-Event-ID", "1")
                .GET();
        var response = client.http().send(request.build(), BodyHandlers.ofLines());
        var told = CompletableFuture.supplyAsync(
                () -> response.body().filter(line -> line.startsWith("data:")).findFirst());

        assertThat(told.get(SECONDS_TO_HEAR, TimeUnit.SECONDS).orElseThrow()).contains("\"revision\":2");
    }

    @Test
    void endsStreamsInOrderWhenItStops() throws Exception {
        var request = client.request(PANELS + "/events", "Accept", "text/event-stream")
                .GET();
        var err = System.err;
        var printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (int i = 0; i < 20; i++) {
                client.http().send(request.build(), BodyHandlers.ofInputStream());
            }
            restart();
        } finally {
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void hasStreamsLeftAfterManyWhoDidNotAskForOne() throws Exception {
        for (int i = 0; i < 120; i++) {
            assertThat(client.get(PANELS + "/events").status()).isEqualTo(406);
        }
        var id = client.post(PANELS + "/solves", null, "{\"seconds\": 1}")
                .json()
                .get("id")
                .asString();
        assertThat(client.stream(PANELS + "/solves/" + id + "/events")).contains("event: done");
    }

    @Test
    void goesOnAfterAThousandRequestsAtOnce() throws Exception {
        var answers = IntStream.range(0, 1_000)
                .mapToObj(i -> client.http()
                        .sendAsync(
                                (i % 2 == 0
                                                ? client.request(PANELS).GET()
                                                : client.writing("POST", PANELS + "/edits", 1L, MOVE))
                                        .build(),
                                BodyHandlers.ofString()))
                .toList();
        var statuses = answers.stream()
                .map(CompletableFuture::join)
                .map(HttpResponse::statusCode)
                .toList();
        assertThat(new TreeSet<>(statuses)).containsExactly(200, 409);
        assertThat(statuses.stream().filter(status -> status == 409)).hasSize(499);
        assertThat(client.get(PANELS).revision()).isEqualTo(2);
    }

    @Test
    void refusesBodiesThatAreTooLargeAndGoesOn() throws Exception {
        var large = client.writing("POST", PANELS + "/edits", 1L, " ".repeat(50 * 1024 * 1024));
        assertThat(client.send(large).status()).isEqualTo(413);
        assertThat(client.get(PANELS).status()).isEqualTo(200);
    }

    @Test
    void describesEveryRouteItHas() throws Exception {
        var described = new TreeSet<String>();
        var paths = client.get("/api/openapi.json").json().get("paths");
        paths.properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> described.add(method.getKey() + " " + path.getKey())));
        assertThat(described).isEqualTo(new TreeSet<>(served.server().registered()));
        assertThat(described).hasSizeGreaterThan(30);
        var place = Pattern.compile("\\{\\w+}");
        for (var path : paths.properties()) {
            boolean isStream = path.getKey().endsWith("/events");
            if (path.getValue().has("get") && !isStream) {
                var got = client.get(place.matcher(path.getKey()).replaceAll("unknown"));
                assertThat(got.json().path("message").asString(""))
                        .as(path.getKey())
                        .doesNotContain("at this address");
            }
        }
    }

    @Test
    void letsTwoServersNotWriteToOneFolder() {
        var second = catchThrowable(() -> ServedFolder.of(served.folder()));
        assertThat(second).hasMessageContaining("Another agendum serves");
    }
}
