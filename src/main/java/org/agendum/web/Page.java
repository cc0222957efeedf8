package org.agendum.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** The files of the page, out of the jar; packed once. */
final class Page {
    private static final String FOLDER = "/org/agendum/web/page";
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_-]+)*/[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+");
    /** A name with such a mark in it has other content never. */
    private static final Pattern MARKED = Pattern.compile(".*[.-][0-9A-Za-z]{8,}\\.(js|css|woff2|svg|png)");

    private static final int HASH_CHARACTERS = 24;

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json"));

    private final Map<String, Asset> assets = new ConcurrentHashMap<>();

    /** @param packed null when packing makes it no smaller */
    private record Asset(byte[] bytes, byte[] packed, String tag) {}

    /** Answers with the file of that path; with the page itself at the root. */
    void answer(Context ctx) throws IOException {
        var path = ctx.path().equals("/") ? "/index.html" : ctx.path();
        var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        var asset = type == null || !PATH.matcher(path).matches() ? null : asset(path);
        if (asset == null) {
            throw new Denied(404, "There is nothing at this address.", "The page is at /.");
        }
        ctx.header("ETag", asset.tag());
        ctx.header("Vary", "Accept-Encoding");
        ctx.header(
                "Cache-Control", MARKED.matcher(path).matches() ? "public, max-age=31536000, immutable" : "no-cache");
        if (knows(ctx.header("If-None-Match"), asset.tag())) {
            ctx.status(304);
            return;
        }
        ctx.contentType(type);
        var accepted = ctx.header("Accept-Encoding");
        if (asset.packed() != null && accepted != null && accepted.contains("gzip")) {
            ctx.header("Content-Encoding", "gzip").result(asset.packed());
        } else {
            ctx.result(asset.bytes());
        }
    }

    private static boolean knows(String header, String tag) {
        return header != null
                && Arrays.stream(header.split(",")).map(String::strip).anyMatch(known -> known.endsWith(tag));
    }

    private Asset asset(String path) throws IOException {
        var known = assets.get(path);
        if (known != null) {
            return known;
        }
        try (var in = Page.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                return null;
            }
            var asset = asset(in.readAllBytes());
            assets.put(path, asset);
            return asset;
        }
    }

    private static Asset asset(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return new Asset(bytes, out.size() < bytes.length ? out.toByteArray() : null, tag(bytes));
    }

    private static String tag(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "\"%s\"".formatted(HexFormat.of().formatHex(hash).substring(0, HASH_CHARACTERS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
