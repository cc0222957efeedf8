package org.agendum.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.agendum.problem.Spelling;

/** The text of a file that a user names: any file, also one that is none. */
record SourceText(String file, String text) {
    private static final int MEBIBYTE = 1024 * 1024;
    static final int MOST_BYTES = 40 * MEBIBYTE;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    /** @throws InvalidInput if it cannot be read, is too large, empty or not UTF-8 */
    static SourceText read(Path path) {
        return of(path.toString(), bytes(path));
    }

    /** @throws InvalidInput if it is empty or not UTF-8 */
    static SourceText of(String file, byte[] bytes) {
        var text = decode(file, bytes);
        if (text.isBlank()) {
            throw InvalidInput.file(file, "The file is empty.", "");
        }
        return new SourceText(file, text);
    }

    /** @throws InvalidInput if it cannot be read or is too large */
    static byte[] bytes(Path path) {
        var file = path.toString();
        if (Files.isDirectory(path)) {
            throw InvalidInput.file(file, "This is a directory.", "Maybe name a file in it.");
        }
        try (var in = Files.newInputStream(path)) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw InvalidInput.file(
                        file,
                        "The file is larger than %s MB.".formatted(MOST_BYTES / MEBIBYTE),
                        "Maybe it is another file.");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw InvalidInput.file(file, "There is no such file.", nearby(path));
        } catch (AccessDeniedException e) {
            throw InvalidInput.file(file, "The file may not be read.", "Maybe change its permissions.");
        } catch (IOException e) {
            throw InvalidInput.file(file, "The file cannot be read: %s.".formatted(e.getMessage()), "");
        }
    }

    /** What a byte order mark, or zeros beside the first sign, say; null when there is neither. */
    static Charset markedCharset(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        if (mark == 0xFEFF || bytes[0] == 0 && bytes[1] != 0) {
            return StandardCharsets.UTF_16BE;
        }
        return mark == 0xFFFE || bytes[1] == 0 && bytes[0] != 0 ? StandardCharsets.UTF_16LE : null;
    }

    private static String nearby(Path path) {
        var folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "There is no folder %s either.".formatted(folder);
        }
        try (var files = Files.list(folder)) {
            var names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            return Spelling.nearest(path.getFileName().toString(), names)
                    .map(near -> "Did you mean %s?".formatted(path.resolveSibling(near)))
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    private static String decode(String file, byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0) {
            return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        }
        return decodeStrictly(file, bytes);
    }

    /** Tells a sign that stands for a wrong byte from one that is written. */
    private static String decodeStrictly(String file, byte[] bytes) {
        var characters = CharBuffer.allocate(bytes.length);
        var in = ByteBuffer.wrap(bytes);
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, characters, true);
        characters.flip();
        if (result.isError()) {
            throw notUtf8(file, characters, in.hasRemaining() ? in.get(in.position()) : 0);
        }
        boolean isMarked = characters.hasRemaining() && characters.get(0) == BYTE_ORDER_MARK;
        return characters.subSequence(isMarked ? 1 : 0, characters.length()).toString();
    }

    private static InvalidInput notUtf8(String file, CharSequence before, byte wrong) {
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        int column = before.length() - before.toString().lastIndexOf('\n');
        var message = "The file is not UTF-8: byte 0x%s.".formatted(Integer.toHexString(wrong & 0xff));
        return new InvalidInput(List.of(
                new LocatedFault(file, line, column, "", message, "Maybe save it again with the encoding UTF-8.")));
    }
}
