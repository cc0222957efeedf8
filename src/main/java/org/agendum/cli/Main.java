package org.agendum.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.agendum.app.Agendum;
import org.agendum.app.CompareFormat;
import org.agendum.app.Differ;
import org.agendum.app.Format;
import org.agendum.app.ImportFormat;
import org.agendum.app.Version;
import org.agendum.app.templates.Template;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command {@code agendum}. */
@Command(
        name = "agendum",
        description = "Drafts, checks and shows the agendas of sessions and conferences.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionText.class,
        footer = {
            "",
            "Exit codes: 0 done and no hard violation; 1 done, but hard violations remain",
            "(or, with --strict, medium ones); 2 wrong usage or input; 70 a fault of agendum."
        })
public final class Main {
    /** The commands that count costs. What does that takes long to get ready, and can do so while they read. */
    private static final Set<String> COUNTING =
            Set.of("solve", "check", "explain", "compare", "alternatives", "diagnose", "repair", "serve", "bench");

    /** In the order in which they are listed. */
    static final Map<String, Class<?>> COMMANDS = commands();

    private static final int USAGE = 2;
    private static final int INTERNAL_ERROR = 70;

    static final class VersionText implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"agendum " + Version.TEXT};
        }
    }

    private static Map<String, Class<?>> commands() {
        var commands = new LinkedHashMap<String, Class<?>>();
        commands.put("solve", SolveCommand.class);
        commands.put("check", CheckCommand.class);
        commands.put("explain", ExplainCommand.class);
        commands.put("compare", CompareCommand.class);
        commands.put("alternatives", AlternativesCommand.class);
        commands.put("repair", RepairCommand.class);
        commands.put("diagnose", DiagnoseCommand.class);
        commands.put("export", ExportCommand.class);
        commands.put("import", ImportCommand.class);
        commands.put("serve", ServeCommand.class);
        commands.put("bench", BenchCommand.class);
        commands.put("new", NewCommand.class);
        commands.put("validate", ValidateCommand.class);
        commands.put("rules", RulesCommand.class);
        commands.put("schema", SchemaCommand.class);
        commands.put("help", CommandLine.HelpCommand.class);
        return commands;
    }

    public static void main(String[] args) {
        // Results are files too: numbers and letters must not follow the machine's locale.
        Locale.setDefault(Locale.ROOT);
        if (args.length > 0 && COUNTING.contains(args[0])) {
            Agendum.warmUp();
        }
        var out = utf8(FileDescriptor.out);
        var err = utf8(FileDescriptor.err);
        System.exit(run(out, err, args));
    }

    /** Titles and names are in UTF-8 whatever the locale says. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(
                new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8),
                true,
                StandardCharsets.UTF_8);
    }

    /** Runs one command and returns its exit code; never ends the process. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        var line = withCommands(new CommandLine(new Main()), args)
                .setOut(out)
                .setErr(err)
                .registerConverter(Format.class, new ChoiceConverter<>(Format.class))
                .registerConverter(SchemaCommand.Kind.class, new ChoiceConverter<>(SchemaCommand.Kind.class))
                .registerConverter(CompareFormat.class, new ChoiceConverter<>(CompareFormat.class))
                .registerConverter(Differ.class, new ChoiceConverter<>(Differ.class))
                .registerConverter(ImportCommand.Kind.class, new ChoiceConverter<>(ImportCommand.Kind.class))
                .registerConverter(Template.class, new ChoiceConverter<>(Template.class))
                .registerConverter(NewCommand.Kind.class, new ChoiceConverter<>(NewCommand.Kind.class))
                .registerConverter(ImportFormat.class, new ChoiceConverter<>(ImportFormat.class))
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((failure, command, result) -> {
                    reportFault(err, failure);
                    return INTERNAL_ERROR;
                });
        int code = execute(line, err, args);
        err.flush();
        if (out.checkError()) {
            return unwritable(err);
        }
        return code;
    }

    /** Adds the command that is asked for, and all where it is none of them or help: to take in each of them takes long. */
    private static CommandLine withCommands(CommandLine line, String... args) {
        var asked = args.length == 0 || args[0].equals("help") ? null : COMMANDS.get(args[0]);
        if (asked != null) {
            return line.addSubcommand(args[0], asked);
        }
        COMMANDS.forEach(line::addSubcommand);
        return line;
    }

    private static int execute(CommandLine line, PrintWriter err, String... args) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            err.println("agendum: there is not enough memory for this. Maybe give it more:"
                    + " AGENDUM_JAVA_OPTIONS=-Xmx2g ./agendum …");
            return INTERNAL_ERROR;
        }
    }

    /** Says so, and gives the exit code of it. */
    static int unwritable(PrintWriter err) {
        err.println("The output could not be written. Maybe the disk is full, or its reader has gone.");
        return USAGE;
    }

    private static void reportFault(PrintWriter err, Exception failure) {
        err.println(
                "agendum: this is a fault of agendum, not of your input. Please report it where you got agendum from,");
        err.println("with your command and these lines (agendum %s, Java %s):"
                .formatted(Version.TEXT, System.getProperty("java.version")));
        failure.printStackTrace(err);
    }

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
}
