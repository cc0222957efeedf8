package org.agendum.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.Locale;
import org.agendum.app.desk.Refused;
import org.agendum.app.desk.Reply;

/** How replies and failures look in HTTP. */
final class Answers {
    private static final String JSON = "application/json; charset=utf-8";
    private static final int MOST_BYTES = 20 * 1024 * 1024;
    /** What is beyond the limit is read and forgotten up to here, so that a browser hears why it is refused. */
    private static final int MOST_BYTES_TO_FORGET = 200 * 1024 * 1024;

    /** Does nothing when whoever asked has gone: Javalin asks without end what to do about an answer that fails. */
    static void send(Context ctx, int status, String json) {
        if (isGone(ctx)) {
            return;
        }
        ctx.status(status).contentType(JSON).header("Cache-Control", "no-store").result(json);
    }

    static void send(Context ctx, Reply reply) {
        if (reply.revision() != null) {
            ctx.header("ETag", "\"%d\"".formatted(reply.revision()));
        }
        send(ctx, ctx.statusCode(), reply.json());
    }

    /** The whole body; at most 20 MB. */
    static byte[] body(Context ctx) throws IOException {
        var in = ctx.bodyInputStream();
        var bytes = ctx.req().getContentLengthLong() > MOST_BYTES ? new byte[0] : in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES || ctx.req().getContentLengthLong() > MOST_BYTES) {
            forget(ctx);
            throw new Denied(413, "The request is larger than 20 MB.", "No agenda needs that.");
        }
        var type = ctx.contentType();
        if (bytes.length > 0 && (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json"))) {
            throw new Denied(415, "The request is not of type application/json.", "Send it with that Content-Type.");
        }
        return bytes;
    }

    private static void forget(Context ctx) throws IOException {
        var in = ctx.bodyInputStream();
        var buffer = new byte[64 * 1024];
        long left = MOST_BYTES_TO_FORGET;
        for (int read = in.read(buffer); read >= 0 && left > 0; read = in.read(buffer)) {
            left -= read;
        }
    }

    static void register(RoutesConfig routes) {
        routes.exception(
                Denied.class,
                (denied, ctx) -> send(
                        ctx, denied.status(), Refused.json(denied.status(), denied.getMessage(), denied.advice())));
        routes.exception(
                HttpResponseException.class,
                (failure, ctx) ->
                        send(ctx, failure.getStatus(), Refused.json(failure.getStatus(), message(failure), "")));
        routes.exception(
                IOException.class,
                (failure, ctx) -> send(
                        ctx,
                        500,
                        Refused.json(500, "The disk cannot be used: %s".formatted(failure.getMessage()), "")));
        routes.exception(Exception.class, Answers::answer);
    }

    private static void answer(Exception failure, Context ctx) {
        if (isGone(ctx)) {
            return;
        }
        Refused.find(failure).ifPresentOrElse(refused -> refuse(ctx, refused), () -> {
            report(failure);
            send(ctx, 500, fault());
        });
    }

    /** Whether Jetty has taken back the request, so that there is nobody to answer. */
    private static boolean isGone(Context ctx) {
        try {
            ctx.header("Host");
            ctx.res().getStatus();
            return false;
        } catch (IllegalStateException | NullPointerException e) {
            return true;
        }
    }

    private static void refuse(Context ctx, Refused refused) {
        int status = status(refused.why());
        send(ctx, status, refused.json(status));
    }

    static void report(Throwable failure) {
        System.err.println("agendum: this is a fault of agendum. Please report it with these lines:");
        failure.printStackTrace(System.err);
    }

    static String fault() {
        return Refused.json(
                500, "This is a fault of agendum, not of yours.", "Please report it with what the server has printed.");
    }

    private static String message(HttpResponseException failure) {
        return switch (failure.getStatus()) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not do that.";
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static int status(Refused.Why why) {
        return switch (why) {
            case UNREADABLE -> 400;
            case INVALID -> 422;
            case UNKNOWN -> 404;
            case STALE -> 409;
            case NO_REVISION -> 428;
            case BUSY -> 503;
        };
    }

    private Answers() {}
}
