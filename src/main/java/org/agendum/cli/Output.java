package org.agendum.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.agendum.app.Answer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints answers: the result to stdout, all else to stderr. */
final class Output {
    private static final int DEFAULT_COLUMNS = 100;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    int print(Answer answer) {
        answer.messages().forEach(err()::println);
        if (answer.bytes() != null) {
            writeRaw(answer.bytes());
        } else {
            out().print(json ? answer.json() : answer.text());
            out().flush();
        }
        return answer.exitCode();
    }

    /** Past the writer of texts, which would take the bytes for letters. */
    private static void writeRaw(byte[] bytes) {
        try (var raw = new FileOutputStream(FileDescriptor.out)) {
            raw.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isJson() {
        return json;
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    PrintWriter err() {
        return command.commandLine().getErr();
    }

    /** Whether a person is looking; then there may be progress. */
    static boolean isTerminal() {
        return System.console() != null;
    }

    /** How wide the terminal is, as far as it says so. */
    static int columns() {
        var columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : DEFAULT_COLUMNS;
    }
}
