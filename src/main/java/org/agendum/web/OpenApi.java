package org.agendum.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.agendum.app.Version;
import org.agendum.app.desk.Reply;

/** The description of the interface in the form OpenAPI 3.1, made of the routes. */
final class OpenApi {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, Object> TEXT = Map.of("type", "string");

    static Reply of(List<Route> routes) {
        var paths = new LinkedHashMap<String, Map<String, Object>>();
        routes.forEach(route -> paths.computeIfAbsent(route.path(), any -> new LinkedHashMap<>())
                .put(route.method().toLowerCase(Locale.ROOT), operation(route)));
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.1.0");
        document.put("info", Map.of("title", "agendum", "version", Version.TEXT));
        document.put("paths", paths);
        document.put("components", Map.of("schemas", Map.of("Failure", failure())));
        return Reply.of(document);
    }

    private static Map<String, Object> operation(Route route) {
        var operation = new LinkedHashMap<String, Object>();
        operation.put("summary", route.summary());
        operation.put("parameters", parameters(route));
        if (route.body() != null) {
            operation.put("requestBody", body(route.body()));
        }
        var responses = new TreeMap<String, Object>();
        responses.put(Integer.toString(route.status()), Map.of("description", "done"));
        responses.put(
                "default",
                Map.of(
                        "description",
                        "refused",
                        "content",
                        content(Map.of("schema", Map.of("$ref", "#/components/schemas/Failure")))));
        operation.put("responses", responses);
        return operation;
    }

    private static List<Object> parameters(Route route) {
        var parameters = new ArrayList<>();
        var places = PLACE.matcher(route.path());
        while (places.find()) {
            parameters.add(parameter("path", places.group(1), "", true));
        }
        route.query().forEach(query -> parameters.add(parameter("query", query.name(), query.description(), false)));
        if (route.needsRevision()) {
            parameters.add(
                    parameter("header", "If-Match", "the revision of the state on which it builds, like \"7\"", true));
        }
        if (!route.method().equals("GET")) {
            parameters.add(parameter("header", "X-Agendum", "1", true));
        }
        return parameters;
    }

    private static Map<String, Object> parameter(String in, String name, String description, boolean isRequired) {
        var parameter = new LinkedHashMap<String, Object>();
        parameter.put("name", name);
        parameter.put("in", in);
        parameter.put("description", description);
        parameter.put("required", isRequired);
        parameter.put("schema", TEXT);
        return parameter;
    }

    private static Map<String, Object> body(String example) {
        return Map.of(
                "required", true, "content", content(Map.of("schema", Map.of("type", "object"), "example", example)));
    }

    private static Map<String, Object> content(Map<String, Object> media) {
        return Map.of("application/json", media);
    }

    private static Map<String, Object> failure() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("status", Map.of("type", "integer"));
        properties.put("message", TEXT);
        properties.put("advice", TEXT);
        properties.put("faults", Map.of("type", "array", "items", Map.of("type", "object")));
        properties.put(
                "state",
                Map.of("type", "object", "description", "the current state, when the request builds on another one"));
        return Map.of("type", "object", "required", List.of("status", "message"), "properties", properties);
    }

    private OpenApi() {}
}
