package org.agendum.web;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Has a server with a problem named panels for each test. */
abstract class ServedTest {
    @TempDir
    Path base;

    ServedFolder served;
    Client client;

    @BeforeEach
    void serve() throws Exception {
        use(ServedFolder.ofPanels(base));
    }

    @AfterEach
    void end() throws Exception {
        served.close();
    }

    /** Ends the server and starts another one on the same folder. */
    void restart() throws Exception {
        use(served.restarted());
    }

    void use(ServedFolder other) {
        served = other;
        client = other.client();
    }
}
