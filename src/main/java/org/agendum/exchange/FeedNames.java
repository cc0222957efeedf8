package org.agendum.exchange;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of files that every system can hold, made of ids; no two are the same, in large or small letters. */
final class FeedNames {
    private static final int MOST_CHARACTERS = 80;

    private final Set<String> taken = new HashSet<>();

    String of(String folder, String id) {
        var plain = id.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        int end = Math.min(plain.length(), MOST_CHARACTERS);
        var stem = folder
                + (plain.isEmpty()
                        ? "feed"
                        : plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, end))));
        var name = stem;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = stem + "-" + number;
        }
        return name + ".ics";
    }
}
