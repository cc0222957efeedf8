package org.agendum.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Who may ask for what. Pages of other sites, also those whose name is made to mean this machine, may nothing. */
final class Access {
    private static final String COOKIE = "agendum";
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]+]");
    private static final int TOKEN_BYTES = 24;
    /** Shorter ones can be guessed by trying. */
    private static final int LEAST_TOKEN_CHARACTERS = 16;

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~-]+");

    private final String host;
    private final boolean isEverywhere;
    private final String token;
    /** What the cookie holds, so that it is not the token. */
    private final String pass = random();

    private Access(String host, InetAddress address, String token) {
        this.host = host.toLowerCase(Locale.ROOT);
        this.isEverywhere = address.isAnyLocalAddress();
        boolean isOpen = token == null && address.isLoopbackAddress();
        this.token = isOpen ? null : token == null ? random() : token;
    }

    /**
     * @param token null for a new one if the host can be reached from elsewhere, and none if not
     * @throws IOException if there is no such host, or the token is too short or cannot be part of an address
     */
    static Access of(String host, String token) throws IOException {
        if (token != null) {
            checkStrength(token);
        }
        try {
            return new Access(host, InetAddress.getByName(host), token);
        } catch (UnknownHostException e) {
            throw new IOException("There is no host '%s'. Maybe leave --host out.".formatted(host), e);
        }
    }

    private static void checkStrength(String token) throws IOException {
        if (!TOKEN.matcher(token).matches()) {
            throw new IOException(
                    "The --token has characters that an address cannot carry. Maybe write it with letters,"
                            + " digits, '-', '_', '.' and '~' only, or leave --token out: agendum then makes one.");
        }
        if (token.length() < LEAST_TOKEN_CHARACTERS) {
            throw new IOException(
                    "The --token has %d characters, so that others could guess it. Give %d or more, or leave"
                                    .formatted(token.length(), LEAST_TOKEN_CHARACTERS)
                            + " --token out: agendum then makes one.");
        }
    }

    private static String random() {
        var bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Null when everybody who reaches the server may use it. */
    String token() {
        return token;
    }

    /** Looks at a request before anything is done with it. */
    void check(Context ctx) {
        if (!isOwnHost(ctx.header("Host"))) {
            throw new Denied(
                    403, "This server is not known under that name.", "Open the address that agendum printed.");
        }
        if (!isOwnOrigin(ctx.header("Origin"), ctx.header("Host")) || isOtherSite(ctx)) {
            throw new Denied(403, "Pages of other sites may not use this server.", "");
        }
        if (ctx.path().startsWith("/api")) {
            checkForm(ctx);
            checkToken(ctx);
        }
    }

    private boolean isOwnHost(String header) {
        if (header == null) {
            return false;
        }
        var name = header.toLowerCase(Locale.ROOT).replaceFirst(":\\d*$", "");
        boolean isAddress = isEverywhere && ADDRESS.matcher(name).matches();
        return LOCAL.contains(name)
                || name.equals(host)
                || name.equals("[" + host + "]")
                || isAddress
                || isOwnName(name);
    }

    private boolean isOwnName(String name) {
        try {
            return isEverywhere
                    && name.equals(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isOwnOrigin(String origin, String host) {
        if (origin == null) {
            return true;
        }
        try {
            return host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Browsers say where a request comes from; a person who follows a link may see the page, but nothing more. */
    private static boolean isOtherSite(Context ctx) {
        var site = ctx.header("Sec-Fetch-Site");
        boolean isOther = "cross-site".equals(site) || "same-site".equals(site);
        return isOther
                && !("navigate".equals(ctx.header("Sec-Fetch-Mode"))
                        && !ctx.path().startsWith("/api"));
    }

    /** Other sites cannot send this header without asking first, and they are told no. */
    private static void checkForm(Context ctx) {
        boolean isRead = ctx.method().equals(HandlerType.GET) || ctx.method().equals(HandlerType.HEAD);
        if (!isRead && !"1".equals(ctx.header("X-Agendum"))) {
            throw new Denied(
                    403, "The request lacks the header X-Agendum: 1.", "Send it with every request that is not a GET.");
        }
    }

    private void checkToken(Context ctx) {
        if (token == null
                || isSame("Bearer " + token, ctx.header("Authorization"))
                || isSame(pass, ctx.cookie(COOKIE))) {
            return;
        }
        throw new Denied(
                401, "The token is missing or wrong.", "Open the address that agendum printed, with its #token=….");
    }

    private static boolean isSame(String expected, String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** Lets the browser in without a token from now on, as its event streams cannot send one. */
    void remember(Context ctx) {
        ctx.cookie(new Cookie(COOKIE, pass, "/api", -1, false, true, null, SameSite.STRICT));
    }
}
