package org.agendum.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A file to which what a planner does is added, line by line. What {@link #append} has returned from is on the disk. For
 * one thread at a time.
 */
public final class JournalFile implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private final List<JournalEntry> entries;
    private final String damage;
    private long end;

    private JournalFile(Path path, FileChannel channel, List<JournalEntry> entries, String damage, long end) {
        this.path = path;
        this.channel = channel;
        this.entries = entries;
        this.damage = damage;
        this.end = end;
    }

    /**
     * Opens the journal; creates it, and the folders that it is in, when there is none. From the first line on that
     * cannot be read, such as one that was being written when the machine stopped, lines go to a file beside it.
     */
    public static JournalFile open(Path path) throws IOException {
        AtomicFile.prepareFolder(path.toAbsolutePath().getParent());
        var bytes = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
        var entries = new ArrayList<JournalEntry>();
        int end = 0;
        for (int next = lineEnd(bytes, end); next >= 0; next = lineEnd(bytes, end)) {
            var line = new byte[next - end];
            System.arraycopy(bytes, end, line, 0, line.length);
            try {
                entries.add(read(line, entries.size() + 1));
            } catch (InvalidInput unreadable) {
                break;
            }
            end = next + 1;
        }
        var damage = end == bytes.length ? null : setAside(path, bytes, end, entries.size() + 1);
        var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(end);
        channel.position(end);
        return new JournalFile(path, channel, List.copyOf(entries), damage, end);
    }

    /** Of the first line feed from there; -1 when there is none, as after a line that is not whole. */
    private static int lineEnd(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static JournalEntry read(byte[] line, int number) {
        var source = SourceText.of("line " + number, line);
        var log = new FaultLog(source.file());
        var entry = RecordReader.read(JournalEntry.class, source, ProblemReader.zone(source), log);
        log.throwIfAny();
        return entry.orElseThrow();
    }

    private static String setAside(Path path, byte[] bytes, int from, int line) throws IOException {
        var rest = new byte[bytes.length - from];
        System.arraycopy(bytes, from, rest, 0, rest.length);
        var aside = path.resolveSibling("%s.line-%d.damaged".formatted(path.getFileName(), line));
        AtomicFile.write(aside, rest);
        return "The last work could not be read from line %d of %s on, maybe because the machine stopped while it was written. It is kept in %s."
                .formatted(line, path, aside);
    }

    /** Those that it held when it was opened, in order. */
    public List<JournalEntry> entries() {
        return entries;
    }

    /** What could not be read, as a sentence; null when all could. */
    public String damage() {
        return damage;
    }

    /** @throws IOException that says why; then the journal is as before */
    public void append(JournalEntry entry) throws IOException {
        var line = (JsonWriter.line(entry) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            var buffer = ByteBuffer.wrap(line);
            channel.position(end);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(false);
            end += line.length;
        } catch (IOException e) {
            channel.truncate(end);
            throw new IOException("Cannot write %s: %s.".formatted(path, e.getMessage()), e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
