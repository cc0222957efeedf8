package org.agendum.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A script of a page that stands alone.
 *
 * @param source that a policy allows, like {@code sha256-…}: this script and no other
 */
public record PageScript(String text, String source) {
    /** @param name of a file among the resources; no line of it may be blank */
    static PageScript read(String name) {
        try (var in = PageScript.class.getResourceAsStream("/org/agendum/" + name)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new PageScript(text, "sha256-" + Base64.getEncoder().encodeToString(digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
