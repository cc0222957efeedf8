package org.agendum.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a server as its page does. */
final class Client {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    /** @param address like {@code http://127.0.0.1:8080} */
    Client(String address) {
        this.address = address;
    }

    record Got(int status, HttpResponse<String> response) {
        JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        long revision() {
            return json().get("revision").asLong();
        }

        String message() {
            return json().get("message").asString();
        }

        /** The JSON pointers of all faults. */
        List<String> faultPaths() {
            var paths = new ArrayList<String>();
            json().get("faults").forEach(fault -> paths.add(fault.get("path").asString()));
            return paths;
        }
    }

    Got get(String path, String... headers) throws Exception {
        return send(request(path, headers).GET());
    }

    /** @param revision null to leave it out */
    Got post(String path, Long revision, String body) throws Exception {
        return write("POST", path, revision, body);
    }

    Got write(String method, String path, Long revision, String body) throws Exception {
        return send(writing(method, path, revision, body));
    }

    HttpRequest.Builder writing(String method, String path, Long revision, String body) {
        var request = request(path, "X-Agendum", "1").method(method, BodyPublishers.ofString(body == null ? "" : body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (revision != null) {
            request.header("If-Match", "\"%d\"".formatted(revision));
        }
        return request;
    }

    HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    Got send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofString());
        return new Got(response.statusCode(), response);
    }

    HttpClient http() {
        return http;
    }

    /** What a stream says until it ends. */
    String stream(String path) throws Exception {
        return get(path, "Accept", "text/event-stream").response().body();
    }
}
