package org.agendum.app.desk;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The desks that are open. While one is opened, which can take a second, the others go on. For many threads. */
final class Openings implements AutoCloseable {
    private final Map<String, Place> places = new ConcurrentHashMap<>();
    private final Opener opener;

    /** Opens a desk that is not open yet. */
    interface Opener {
        Desk open(String name) throws IOException;
    }

    private static final class Place {
        private Desk desk;
        private volatile boolean isReady;
    }

    Openings(Opener opener) {
        this.opener = opener;
    }

    /** The desk of that name; waits while it is opened. */
    Desk desk(String name) throws IOException {
        var place = place(name);
        synchronized (place) {
            if (place.desk == null) {
                place.desk = opener.open(name);
            }
            return place.desk;
        }
    }

    private Place place(String name) {
        return places.computeIfAbsent(name, unknown -> new Place());
    }

    /** Whether what there is to know of a desk is known, so that nobody has to wait for it. */
    boolean isReady(String name) {
        return place(name).isReady;
    }

    void ready(String name) {
        place(name).isReady = true;
    }

    /** Closes a desk, and does something before it can be opened again. */
    void close(String name, Removal removal) throws IOException {
        var place = place(name);
        synchronized (place) {
            if (place.desk != null) {
                place.desk.close();
                place.desk = null;
                place.isReady = false;
            }
            removal.run();
        }
    }

    /** Something that concerns files. */
    interface Removal {
        void run() throws IOException;
    }

    /** A desk, if it is open. */
    Optional<Desk> opened(String name) {
        return Optional.ofNullable(places.get(name)).flatMap(Openings::desk);
    }

    private static Optional<Desk> desk(Place place) {
        synchronized (place) {
            return Optional.ofNullable(place.desk);
        }
    }

    @Override
    public void close() throws IOException {
        for (var desk :
                places.values().stream().flatMap(place -> desk(place).stream()).toList()) {
            desk.close();
        }
    }
}
