package org.agendum.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.agendum.exchange.Mendings.Place;
import org.agendum.problem.Quote;

/** The text of a table, in the encodings in which spreadsheets write it. */
final class CsvText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'-]*[^\\x00-\\x7F][\\p{L}\\p{N}'-]*");

    /** @throws InvalidInput if it is empty, or in none of these encodings */
    static SourceText of(String file, byte[] bytes, Mendings mendings) {
        var marked = SourceText.markedCharset(bytes);
        if (marked != null) {
            var text = new String(bytes, marked);
            return SourceText.of(file, text.getBytes(StandardCharsets.UTF_8));
        }
        if (decoded(bytes, StandardCharsets.UTF_8) != null) {
            return SourceText.of(file, bytes);
        }
        var text = decoded(bytes, WINDOWS);
        if (text == null || text.isBlank()) {
            return SourceText.of(file, bytes);
        }
        // there is one, since what is in ASCII is UTF-8 too
        WORD.matcher(text).results().findFirst().ifPresent(word -> {
            int line = (int) text.substring(0, word.end()).lines().count();
            mendings.mend(
                    new Place(line, 1, ""),
                    "The file is not UTF-8, and is taken as Windows-1252, as Excel writes it: look whether %s is right."
                            .formatted(Quote.of(word.group())));
        });
        return new SourceText(file, text);
    }

    /** Null when it is in another encoding. */
    private static String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private CsvText() {}
}
