package org.agendum.exchange;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Writes files that are, at any moment, either the old or the new one, whole. */
public final class AtomicFile {
    /**
     * Creates or replaces a file, and the folders that it is in. A link is followed; a device is written to. Not
     * disturbed by an interrupt of the thread.
     *
     * @throws IOException whose message names the path and says why; then nothing has changed
     */
    public static void write(Path path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Likewise, with any bytes. */
    public static void write(Path path, byte[] bytes) throws IOException {
        checkWritable(path);
        try {
            var target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            createFolder(target.getParent());
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                writeBytes(target, bytes);
            } else {
                replace(target, bytes);
            }
        } catch (IOException e) {
            throw new IOException("Cannot write %s: %s.".formatted(path, reason(e)), e);
        }
    }

    /**
     * Finds out, as far as that can be known without writing, whether a file can be written: before hours of work.
     *
     * @throws IOException whose message names the path and says why not
     */
    public static void checkWritable(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException("Cannot write %s: it is a directory. Maybe name a file in it.".formatted(path));
        }
        if (Files.exists(path) && !Files.isWritable(path)) {
            throw new IOException("Cannot write %s: it is not writable.".formatted(path));
        }
        var folder = path.toAbsolutePath().getParent();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        if (folder != null && !Files.isDirectory(folder)) {
            throw new IOException("Cannot write %s: %s is not a directory.".formatted(path, folder));
        }
        if (folder != null && !Files.isWritable(folder) && !Files.exists(path)) {
            throw new IOException("Cannot write %s: the directory %s is not writable.".formatted(path, folder));
        }
    }

    /**
     * Makes a folder ready for files, before hours of work.
     *
     * @throws IOException whose message names the path and says why that cannot be done
     */
    public static void prepareFolder(Path folder) throws IOException {
        try {
            createFolder(folder.toAbsolutePath());
        } catch (IOException e) {
            throw new IOException("Cannot write to the folder %s: %s.".formatted(folder, reason(e)), e);
        }
    }

    /**
     * Finds out that a problem and its schedule do not go to one file.
     *
     * @throws IOException that says so
     */
    public static void checkApart(Path problem, Path schedule) throws IOException {
        boolean isOneName = problem.toAbsolutePath()
                .normalize()
                .equals(schedule.toAbsolutePath().normalize());
        if (isOneName || Files.exists(problem) && Files.exists(schedule) && Files.isSameFile(problem, schedule)) {
            throw new IOException(
                    "Cannot write both the problem and the schedule to %s. Maybe name another file with --schedule."
                            .formatted(schedule));
        }
    }

    private static void createFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("%s is not a directory".formatted(e.getFile()), e);
        }
        if (!Files.isWritable(folder)) {
            throw new IOException("the directory %s is not writable".formatted(folder));
        }
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        // short, since the name of the target may be as long as names can be
        var temporary = target.resolveSibling(".agendum-" + UUID.randomUUID() + ".tmp");
        try {
            writeBytes(temporary, bytes);
            keepPermissions(target, temporary);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void writeBytes(Path path, byte[] bytes) throws IOException {
        try (var out = new FileOutputStream(path.toFile())) {
            out.write(bytes);
            if (Files.isRegularFile(path)) {
                out.getFD().sync();
            }
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        var old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException problem) {
        if (problem instanceof AccessDeniedException denied) {
            return "%s is not writable".formatted(denied.getFile());
        }
        if (problem instanceof FileSystemException failure && failure.getReason() != null) {
            return "%s: %s".formatted(failure.getFile(), failure.getReason());
        }
        return problem.getMessage();
    }

    private AtomicFile() {}
}
