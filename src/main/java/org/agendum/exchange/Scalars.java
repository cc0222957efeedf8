package org.agendum.exchange;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.agendum.problem.Clock;
import org.agendum.problem.Quote;
import org.agendum.problem.Spelling;
import org.agendum.schedule.Score;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads values of a single token, and only what is exactly such a value: "15" is no number. */
final class Scalars {
    private final LocalTimes times;
    private final Map<Class<?>, Scalar> scalars = Map.ofEntries(
            Map.entry(String.class, Scalars::text),
            Map.entry(Integer.class, parser -> (int) number(parser, Integer.MIN_VALUE, Integer.MAX_VALUE)),
            Map.entry(int.class, parser -> (int) number(parser, Integer.MIN_VALUE, Integer.MAX_VALUE)),
            Map.entry(Long.class, parser -> number(parser, Long.MIN_VALUE, Long.MAX_VALUE)),
            Map.entry(long.class, parser -> number(parser, Long.MIN_VALUE, Long.MAX_VALUE)),
            Map.entry(Boolean.class, Scalars::truth),
            Map.entry(boolean.class, Scalars::truth),
            Map.entry(LocalDate.class, Scalars::date),
            Map.entry(ZonedDateTime.class, this::time),
            Map.entry(Clock.class, Scalars::clock),
            Map.entry(ZoneId.class, parser -> ZoneIds.parse(text(parser))),
            Map.entry(Score.class, Scalars::score));

    @FunctionalInterface
    private interface Scalar {
        Object read(JsonParser parser) throws Mismatch;
    }

    Scalars(ZoneId zone) {
        times = new LocalTimes(zone);
    }

    /** Whether such values are records in memory, but one text in a file. */
    static boolean isText(Record value) {
        return value instanceof Clock || value instanceof Score;
    }

    boolean includes(Class<?> type) {
        return type.isEnum() || scalars.containsKey(type);
    }

    Object read(Class<?> type, JsonParser parser) throws Mismatch {
        return type.isEnum() ? constant(type, text(parser)) : scalars.get(type).read(parser);
    }

    private static String text(JsonParser parser) throws Mismatch {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        boolean isScalar = parser.currentToken().isScalarValue();
        throw new Mismatch(
                describe(parser) + " is not a text.",
                isScalar ? "Maybe \"%s\", in double quotes.".formatted(Quote.plain(parser.getString())) : "");
    }

    private static Boolean truth(JsonParser parser) throws Mismatch {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new Mismatch(describe(parser) + " is neither true nor false.", "");
        };
    }

    private static long number(JsonParser parser, long least, long most) throws Mismatch {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw new Mismatch(describe(parser) + " is not a whole number.", wholeNumberAdvice(parser));
        }
        var number = new BigInteger(parser.getString());
        if (number.bitLength() > 63 || number.longValue() < least || number.longValue() > most) {
            throw number.signum() < 0
                    ? new Mismatch(describe(parser) + " is too small.", "Maybe write a larger one.")
                    : new Mismatch(describe(parser) + " is too large.", "Maybe write a smaller one.");
        }
        return number.longValue();
    }

    private static String wholeNumberAdvice(JsonParser parser) {
        var text = parser.currentToken().isScalarValue() ? parser.getString() : "";
        if (text.matches("-?\\d{1,9}")) {
            return "Maybe %s, without quotes.".formatted(text);
        }
        return text.matches("-?\\d{1,9}\\.\\d+") ? "Maybe %s.".formatted(text.substring(0, text.indexOf('.'))) : "";
    }

    private static LocalDate date(JsonParser parser) throws Mismatch {
        var text = text(parser);
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new Mismatch(describe(parser) + " is not a date.", "Maybe write it like 2017-06-19.");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Mismatch(describe(parser) + " is not in the calendar.", "");
        }
    }

    private ZonedDateTime time(JsonParser parser) throws Mismatch {
        return times.parse(text(parser), describe(parser));
    }

    private static Clock clock(JsonParser parser) throws Mismatch {
        try {
            return Clock.parse(text(parser));
        } catch (IllegalArgumentException e) {
            throw new Mismatch(
                    describe(parser) + " is not a time of day.", "Maybe write it like 09:30; at most 48:00.");
        }
    }

    private static Score score(JsonParser parser) throws Mismatch {
        try {
            return Score.parse(text(parser));
        } catch (IllegalArgumentException e) {
            throw new Mismatch(describe(parser) + " is not a score.", "Maybe write it like 0hard/-2medium/-35soft.");
        }
    }

    private static Object constant(Class<?> type, String text) throws Mismatch {
        var constants = Stream.of(type.getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .toList();
        var match = constants.stream()
                .filter(constant -> nameInFile(constant).equals(text))
                .findFirst();
        if (match.isEmpty()) {
            List<String> names = constants.stream().map(Scalars::nameInFile).toList();
            throw new Mismatch(
                    "Unknown %s %s.".formatted(type.getSimpleName().toLowerCase(Locale.ROOT), Quote.of(text)),
                    Spelling.advice(text, names));
        }
        return match.get();
    }

    static String nameInFile(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value that the parser is at, for a message. */
    static String describe(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "An object";
            case START_ARRAY -> "A list";
            case VALUE_STRING -> "\"" + Quote.plain(parser.getString()) + "\"";
            default -> Quote.plain(parser.getString());
        };
    }
}
