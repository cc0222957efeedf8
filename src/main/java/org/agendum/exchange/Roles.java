package org.agendum.exchange;

import java.util.Locale;
import java.util.regex.Pattern;

/** Roles as headings: {@code moderator} becomes Moderator, or Moderators. */
final class Roles {
    /** The noun ends before an addition such as "for the Third Session" or ", welcome remarks". */
    private static final Pattern NOUN =
            Pattern.compile("^(.*?[A-Za-z])(?=$|[,;:(]| \\(| (?:of|for|from|by|to|in|at|on|with) )");

    static String label(String role, boolean isPlural) {
        var text = CleanText.of(role, "Participant");
        return capitalised(isPlural ? plural(text) : text);
    }

    static String capitalised(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    private static String plural(String role) {
        var noun = NOUN.matcher(role);
        return noun.find() ? pluralOfNoun(noun.group()) + role.substring(noun.end()) : role;
    }

    private static String pluralOfNoun(String noun) {
        if (noun.matches(".*[^s]s")) {
            return noun;
        }
        if (noun.matches(".*(ss|sh|ch|x)")) {
            return noun + "es";
        }
        if (noun.matches(".*[^aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.endsWith("man") ? noun.substring(0, noun.length() - 2) + "en" : noun + "s";
    }

    private Roles() {}
}
