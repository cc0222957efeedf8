package org.agendum.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.agendum.fixture.Shipped;

/** A folder of problems with a server on a free port. */
final class ServedFolder implements AutoCloseable {
    static final String PANELS = "/api/problems/panels";

    private final Path folder;
    private final Server server;
    private final Client client;

    private ServedFolder(Path folder, Server server) {
        this.folder = folder;
        this.server = server;
        this.client = new Client("http://127.0.0.1:%d".formatted(server.port()));
    }

    /** With the third thematic session as a problem named panels, and its solution. */
    static ServedFolder ofPanels(Path base) throws IOException {
        var folder = Files.createDirectories(base.resolve("problems"));
        var solutions = Files.createDirectories(base.resolve("solutions"));
        Files.copy(Shipped.file("third-thematic-session"), folder.resolve("panels.json"));
        Files.copy(Shipped.solution("third-thematic-session"), solutions.resolve("panels.json"));
        return of(folder);
    }

    static ServedFolder of(Path folder) throws IOException {
        return of(new ServeOptions(folder, 0, "127.0.0.1", null));
    }

    static ServedFolder of(ServeOptions options) throws IOException {
        return new ServedFolder(options.path(), Server.start(options));
    }

    /** Ends the server and starts another one on the same folder. */
    ServedFolder restarted() throws IOException {
        close();
        return of(folder);
    }

    Path folder() {
        return folder;
    }

    Client client() {
        return client;
    }

    Server server() {
        return server;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
