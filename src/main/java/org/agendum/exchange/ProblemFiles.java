package org.agendum.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds problem files where a user points to. */
public final class ProblemFiles {
    private static final String ENDING = ".json";

    /**
     * The files themselves, and of each folder those that end in .json, in order of their names.
     *
     * @throws InvalidInput if a folder has no such file
     */
    public static List<Path> in(List<Path> paths) {
        var files = new ArrayList<Path>();
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(ofFolder(path));
            } else {
                files.add(path);
            }
        }
        return files.stream().distinct().toList();
    }

    private static List<Path> ofFolder(Path folder) {
        try (var all = Files.list(folder)) {
            var files = all.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw InvalidInput.file(
                        folder.toString(),
                        "The folder has no file that ends in .json.",
                        "Maybe make one: agendum bench --generate 100 -o %s"
                                .formatted(folder.resolve("conference-100.json")));
            }
            return files;
        } catch (IOException e) {
            throw InvalidInput.file(folder.toString(), "The folder cannot be read.", "Maybe change its permissions.");
        }
    }

    /** The name of the file without its ending; with its folder when another has that name. */
    public static String name(Path file, Set<String> taken) {
        var name = withoutEnding(file.getFileName().toString());
        return taken.contains(name) ? withoutEnding(file.toString()) : name;
    }

    private static String withoutEnding(String name) {
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private ProblemFiles() {}
}
