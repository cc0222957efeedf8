package org.agendum.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.agendum.app.desk.Desks;

/** Serves the planner's page and its interface until it is closed. */
public final class Server implements AutoCloseable {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private final Desks desks;
    private final Access access;
    private final ServeOptions options;
    private final EventStreams streams = new EventStreams();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Javalin javalin;

    private Server(ServeOptions options, Desks desks, Access access) {
        this.options = options;
        this.desks = desks;
        this.access = access;
        this.javalin = Javalin.create(this::configure);
    }

    /** @throws IOException whose message says why it cannot serve */
    public static Server start(ServeOptions options) throws IOException {
        var access = Access.of(options.host(), options.token());
        var desks = Desks.open(options.path(), Clock.systemUTC());
        var server = new Server(options, desks, access);
        try {
            server.javalin.start(options.host(), options.port());
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw new IOException(
                    "Cannot listen on %s, port %d: %s. Maybe another program does; --port 0 takes any free one."
                            .formatted(options.host(), options.port(), reason(e)),
                    e);
        }
    }

    private static String reason(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.generateEtags = false;
        config.router.javaLangErrorHandler((response, error) -> Answers.report(error));
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        var page = new Page();
        config.routes.before(this::before);
        Answers.register(config.routes);
        new Api(desks, access, streams).routes().forEach(route -> add(config, route));
        config.routes.get("/api/<rest>", ctx -> {
            throw new Denied(404, "There is nothing at this address.", "GET /api/openapi.json lists all there is.");
        });
        config.routes.get("/", page::answer);
        config.routes.get("/<path>", page::answer);
    }

    private static void add(JavalinConfig config, Route route) {
        config.routes.addHttpHandler(HandlerType.findOrCreate(route.method()), route.path(), ctx -> {
            ctx.status(route.status());
            var reply = route.handler().answer(ctx);
            if (reply != null) {
                Answers.send(ctx, reply);
            }
        });
    }

    private void before(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        access.check(ctx);
    }

    public int port() {
        return javalin.port();
    }

    /** Where a browser finds the page; with the token, if one is needed. */
    public String address() {
        var host = options.host().contains(":") ? "[%s]".formatted(options.host()) : options.host();
        return "http://%s:%d/%s".formatted(host, port(), access.token() == null ? "" : "#token=" + access.token());
    }

    /** The addresses under /api to which something answers, like {@code get /api/rules}. */
    List<String> registered() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod() && endpoint.path.startsWith("/api/"))
                .filter(endpoint -> !endpoint.path.contains("<"))
                .map(endpoint -> endpoint.method.name().toLowerCase(Locale.ROOT) + " " + endpoint.path)
                .toList();
    }

    /** Returns when it is closed. */
    public void await() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() throws IOException {
        try {
            streams.close();
            javalin.stop();
        } finally {
            desks.close();
            closed.countDown();
        }
    }
}
