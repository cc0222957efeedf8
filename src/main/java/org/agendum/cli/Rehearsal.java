package org.agendum.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Runs what planners run, so that Java can keep the classes that it needs in an archive: the launcher makes one with
 * this, and commands then start in half of the time.
 */
final class Rehearsal {
    /** @param args the folder of agendum, with problems and solutions */
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        var home = Path.of(args[0]);
        var problem = home.resolve("problems/third-thematic-session.json").toString();
        var schedule = home.resolve("solutions/third-thematic-session.json").toString();
        var output = Files.createTempFile("rehearsal", ".json");
        var programme = Files.createTempFile("rehearsal", ".xml");
        try {
            scenes(problem, schedule, output.toString(), programme.toString()).forEach(Rehearsal::run);
        } finally {
            Files.delete(output);
            Files.delete(programme);
        }
    }

    private static Stream<List<String>> scenes(String problem, String schedule, String output, String programme) {
        return Stream.of(
                List.of("rules"),
                List.of("validate", problem),
                List.of("solve", problem, "-o", output),
                List.of("check", problem, schedule),
                List.of("explain", problem, schedule),
                List.of("explain", problem, schedule, "panel-1"),
                List.of("explain", problem, schedule, "--free", "panel-1"),
                List.of("explain", problem, schedule, "panel-1", "--why-not", "15:00", "--steps", "200"),
                List.of("compare", problem, schedule, output),
                List.of("export", problem, schedule, "--format", "html"),
                List.of("export", problem, schedule, "--format", "md"),
                List.of("export", problem, schedule, "--format", "docx", "-o", output),
                List.of("export", problem, schedule, "--format", "pdf", "-o", output),
                List.of("export", problem, schedule, "--format", "frab-xml", "-o", programme),
                List.of("check", programme),
                List.of("import", programme, "-o", output));
    }

    private static void run(List<String> scene) {
        var nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Main.run(nowhere, nowhere, scene.toArray(String[]::new));
    }

    private Rehearsal() {}
}
