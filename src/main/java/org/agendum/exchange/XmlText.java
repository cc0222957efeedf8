package org.agendum.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Pattern;
import org.agendum.problem.Quote;

/** The text of an XML file in the encoding that it says, strictly: a wrong byte is a fault, never another letter. */
final class XmlText {
    private static final int HEAD_BYTES = 200;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"'<>]{1,40})[\"']");

    /** @throws InvalidInput if the encoding is not known, or the bytes are not in it */
    static String decode(String file, byte[] bytes) {
        var charset = charset(file, bytes);
        if (charset.equals(StandardCharsets.UTF_8)) {
            return SourceText.of(file, bytes).text();
        }
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw fault(
                    file,
                    "The file is not in the encoding that it says, %s.".formatted(charset),
                    "Maybe save it again as UTF-8.");
        }
    }

    private static Charset charset(String file, byte[] bytes) {
        var marked = SourceText.markedCharset(bytes);
        if (marked != null) {
            return marked;
        }
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        var matcher = DECLARED.matcher(head.stripLeading());
        if (!matcher.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            var declared = Charset.forName(matcher.group(1).strip());
            // Whoever declares it without writing it has saved the file anew since.
            return declared.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : declared;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw fault(
                    file,
                    "The file says that its encoding is %s, which is not known.".formatted(Quote.of(matcher.group(1))),
                    "Maybe save it again as UTF-8.");
        }
    }

    private static InvalidInput fault(String file, String message, String advice) {
        return new InvalidInput(List.of(new LocatedFault(file, 1, 1, "", message, advice)));
    }

    private XmlText() {}
}
