package org.agendum.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.agendum.app.desk.Reply;

/**
 * One address of the interface.
 *
 * @param method GET, POST, PUT or DELETE
 * @param path like {@code /api/problems/{name}}
 * @param summary what it does, as a sentence
 * @param query the parameters after the question mark, each with what it means
 * @param body what is sent, as an example; null when nothing is
 * @param status of success
 * @param needsRevision whether If-Match has to say on which state it builds
 */
record Route(
        String method,
        String path,
        String summary,
        List<Parameter> query,
        String body,
        int status,
        boolean needsRevision,
        Handler handler) {
    record Parameter(String name, String description) {}

    /** Answers a request; null when it has answered by itself. */
    interface Handler {
        Reply answer(Context ctx) throws Exception;
    }

    static Route get(String path, String summary, Handler handler) {
        return new Route("GET", path, summary, List.of(), null, 200, false, handler);
    }

    static Route post(String path, String summary, Handler handler) {
        return new Route("POST", path, summary, List.of(), null, 200, false, handler);
    }

    static Route put(String path, String summary, Handler handler) {
        return new Route("PUT", path, summary, List.of(), null, 200, false, handler);
    }

    static Route delete(String path, String summary, Handler handler) {
        return new Route("DELETE", path, summary, List.of(), null, 200, false, handler);
    }

    Route asking(String name, String description) {
        var more = new ArrayList<>(query);
        more.add(new Parameter(name, description));
        return new Route(method, path, summary, List.copyOf(more), body, status, needsRevision, handler);
    }

    Route sending(String example) {
        return new Route(method, path, summary, query, example, status, needsRevision, handler);
    }

    Route answering(int success) {
        return new Route(method, path, summary, query, body, success, needsRevision, handler);
    }

    Route onState() {
        return new Route(method, path, summary, query, body, status, true, handler);
    }
}
