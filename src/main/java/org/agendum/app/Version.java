package org.agendum.app;

import java.util.Objects;

/** Which agendum this is. */
public final class Version {
    private static final String UNPACKED = "development";

    /** As in the jar's manifest. */
    public static final String TEXT =
            Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), UNPACKED);

    private Version() {}
}
