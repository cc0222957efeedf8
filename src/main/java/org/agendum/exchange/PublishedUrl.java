package org.agendum.exchange;

/** Formats that want an address of each session get one that says that there is no page. */
final class PublishedUrl {
    private static final String PREFIX = "urn:uuid:";

    static String none(String guid) {
        return PREFIX + guid;
    }

    /** Null where it leads to no page. */
    static String of(String url) {
        return url == null || url.startsWith(PREFIX) ? null : url;
    }

    private PublishedUrl() {}
}
