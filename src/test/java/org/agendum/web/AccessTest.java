package org.agendum.web;

import static org.agendum.web.ServedFolder.PANELS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what. */
class AccessTest extends ServedTest {
    /** Clients of Java choose the header Host themselves, so this is written by hand. */
    private String statusLine(String path, String... headers) throws IOException {
        try (var socket = new Socket("127.0.0.1", served.server().port())) {
            var request =
                    "GET %s HTTP/1.1\r\n%s\r\nConnection: close\r\n\r\n".formatted(path, String.join("\r\n", headers));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1:1234", "[::1]:80"})
    void answersUnderItsOwnNames(String host) throws Exception {
        assertThat(statusLine("/api/problems", "Host: " + host)).contains(" 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:8080"})
    void refusesNamesThatAreMadeToMeanThisMachine(String host) throws Exception {
        assertThat(statusLine("/api/problems", "Host: " + host)).contains(" 403 ");
        assertThat(statusLine("/", "Host: " + host)).contains(" 403 ");
    }

    @Test
    void refusesPagesOfOtherSites() throws Exception {
        for (var origin :
                new String[] {"http://evil.example", "null", "http://localhost:1", "https://127.0.0.1.evil.example"}) {
            assertThat(client.get(PANELS, "Origin", origin).status()).as(origin).isEqualTo(403);
        }
        assertThat(client.get(PANELS, "Sec-Fetch-Site", "cross-site").status()).isEqualTo(403);
        var own = "http://127.0.0.1:%d".formatted(served.server().port());
        assertThat(client.get(PANELS, "Origin", own, "Sec-Fetch-Site", "same-origin")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesWhatAFormOfAnotherSiteCouldSend() throws Exception {
        var edit = "{\"edits\": [{\"type\": \"unschedule\", \"session\": \"panel-1\"}]}";
        var form = client.request(PANELS + "/edits", "If-Match", "\"1\"", "Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(edit));
        assertThat(client.send(form).status()).isEqualTo(403);
        var plain = client.request(
                        PANELS + "/edits", "X-Agendum", "1", "If-Match", "\"1\"", "Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(edit));
        assertThat(client.send(plain).status()).isEqualTo(415);
        assertThat(client.get(PANELS).revision()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/problems/..%2f..%2fetc%2fpasswd",
                "/api/problems/%2e%2e%2fsolutions%2fpanels",
                "/api/problems/.agendum",
                "/api/problems/panels%00",
                "/..%2f..%2fpom.xml",
                "/%2e%2e/%2e%2e/problem.schema.json",
                "/../problem.schema.json",
                "/lang/..%2fproblem.schema.json"
            })
    void staysInItsFolder(String path) throws Exception {
        var line = statusLine(path, "Host: localhost");
        assertThat(line).containsAnyOf(" 400 ", " 404 ");
    }

    @Test
    void sendsTheHeadersThatKeepAPageSafe() throws Exception {
        var answer = client.get("/");
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(client.get(PANELS).header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void demandsATokenWhereOthersCanReachIt() throws Exception {
        served.close();
        use(ServedFolder.of(new ServeOptions(base.resolve("problems"), 0, "0.0.0.0", null)));
        var token = served.server().address().replaceFirst(".*#token=", "");

        assertThat(token).hasSizeGreaterThan(30);
        assertThat(client.get(PANELS).status()).isEqualTo(401);
        assertThat(client.get(PANELS, "Authorization", "Bearer " + token + "x").status())
                .isEqualTo(401);
        assertThat(client.get(PANELS, "Authorization", "Bearer " + token).status())
                .isEqualTo(200);

        assertThat(client.post("/api/login", null, null).status()).isEqualTo(401);
        var login = client.send(
                client.writing("POST", "/api/login", null, null).header("Authorization", "Bearer " + token));
        assertThat(login.status()).isEqualTo(204);
        var cookie = login.header("Set-Cookie");
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").doesNotContain(token);
        assertThat(client.get(PANELS, "Cookie", cookie.split(";")[0]).status()).isEqualTo(200);
        assertThat(client.get(PANELS, "Cookie", "agendum=x").status()).isEqualTo(401);
    }

    @Test
    void takesNoTokenThatOthersCouldGuess() {
        assertThatThrownBy(() -> Server.start(new ServeOptions(base, 0, "127.0.0.1", "x")))
                .hasMessageContaining("--token has 1 characters")
                .hasMessageContaining("Give 16 or more");
        assertThatThrownBy(() -> Server.start(new ServeOptions(base, 0, "127.0.0.1", "0123456789abcde")))
                .hasMessageContaining("--token has 15 characters");
        assertThatThrownBy(() -> Server.start(new ServeOptions(base, 0, "127.0.0.1", "a token & more words")))
                .hasMessageContaining("characters that an address cannot carry");
    }

    @Test
    void takesATokenThatIsLongEnough() throws Exception {
        served.close();
        use(ServedFolder.of(new ServeOptions(base.resolve("problems"), 0, "127.0.0.1", "0123456789abcdef")));
        assertThat(client.get(PANELS).status()).isEqualTo(401);
        assertThat(client.get(PANELS, "Authorization", "Bearer 0123456789abcdef")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void saysWhyItCannotListen() {
        assertThatThrownBy(() -> Server.start(new ServeOptions(base.resolve("nowhere"), 0, "127.0.0.1", null)))
                .hasMessageContaining("There is no");
        assertThatThrownBy(() -> Server.start(new ServeOptions(base, 0, "no.such.host.invalid", null)))
                .hasMessageContaining("There is no host");
        var taken = served.server().port();
        assertThatThrownBy(() -> Server.start(new ServeOptions(base, taken, "127.0.0.1", null)))
                .hasMessageContaining("Cannot listen on 127.0.0.1, port " + taken);
    }
}
