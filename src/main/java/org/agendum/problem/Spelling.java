package org.agendum.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Guesses what a misspelt word was meant to be. */
public final class Spelling {
    private static final int MOST_TO_LIST = 12;

    /** The known word that is nearest, by edit distance and whatever its case; none when all are too far. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        var lower = word.toLowerCase(Locale.ROOT);
        String nearest = null;
        int best = mostEdits(lower) + 1;
        for (var candidate : known) {
            int edits = edits(lower, candidate.toLowerCase(Locale.ROOT), best);
            if (edits < best) {
                best = edits;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** "Did you mean 'x'?", else the known words if they are few, else empty. */
    public static String advice(String word, Collection<String> known) {
        return nearest(word, known)
                .map(near -> "Did you mean " + Quote.of(near) + "?")
                .orElseGet(() -> oneOf(known));
    }

    private static String oneOf(Collection<String> known) {
        if (known.isEmpty() || known.size() > MOST_TO_LIST) {
            return "";
        }
        var list = known.stream().map(Quote::plain).collect(Collectors.joining(", "));
        return known.size() == 1 ? "Maybe " + list + "." : "Maybe one of " + list + ".";
    }

    private static int mostEdits(String word) {
        return word.length() == 1 ? 0 : Math.max(1, word.length() / 3);
    }

    /** The edits (insert, delete, replace, swap neighbours) from one word to the other, or the limit if no fewer. */
    private static int edits(String from, String to, int limit) {
        if (Math.abs(from.length() - to.length()) >= limit) {
            return limit;
        }
        var beforeLast = new int[to.length() + 1];
        var last = new int[to.length() + 1];
        var row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            fill(row, last, beforeLast, from, i, to, limit);
            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.min(limit, last[to.length()]);
    }

    /** Only near the diagonal: beyond it, there are as many edits as the limit in any case. */
    private static void fill(int[] row, int[] last, int[] beforeLast, String from, int i, String to, int limit) {
        int first = Math.max(1, i - limit);
        int end = Math.min(to.length(), i + limit);
        row[first - 1] = first == 1 ? i : limit;
        for (int j = first; j <= end; j++) {
            int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
            if (isSwapped(from, i, to, j)) {
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
        }
        if (end < to.length()) {
            row[end + 1] = limit;
        }
    }

    private static boolean isSwapped(String from, int i, String to, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }

    private Spelling() {}
}
