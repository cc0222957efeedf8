package org.agendum.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.agendum.web.ServeOptions;
import org.agendum.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = "Opens the planner's page: prints its address, and serves it until Ctrl-C.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int USAGE = 2;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FOLDER|PROBLEM",
            defaultValue = "problems",
            description = "A folder of problem files (JSON), or one of them; ${DEFAULT-VALUE} when absent.")
    private Path path;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            converter = PortConverter.class,
            description = "The port to listen on; 0 for any free one; ${DEFAULT-VALUE} when absent.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "The address to listen on; ${DEFAULT-VALUE} when absent: this machine only. From elsewhere, a"
                    + " token is needed.")
    private String host;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description =
                    "What everybody has to show, 16 characters or more; a new one when absent and --host lets others"
                            + " in.")
    private String token;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws InterruptedException {
        try (var server = Server.start(new ServeOptions(path, port, host, token))) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
            var out = command.commandLine().getOut();
            out.println(server.address());
            out.flush();
            server.await();
            return DONE;
        } catch (IOException e) {
            command.commandLine().getErr().println(e.getMessage());
            return USAGE;
        }
    }

    private static void close(Server server) {
        try {
            server.close();
        } catch (IOException e) {
            // what was acknowledged is on the disk already
            return;
        }
    }
}
