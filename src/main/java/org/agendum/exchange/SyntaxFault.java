package org.agendum.exchange;

import java.util.List;
import org.agendum.problem.Quote;
import org.agendum.problem.Spelling;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says what is met where a file is not JSON, in words for people who do not write parsers. */
record SyntaxFault(TokenStreamLocation place, String message, String advice) {
    private static final String TOKEN_END = " \t\r\n,:[]{}\"";

    static SyntaxFault of(JacksonException problem, JsonParser parser, String text) {
        var detail = problem.getOriginalMessage();
        if (problem instanceof StreamConstraintsException) {
            var place = parser.currentTokenLocation();
            return detail.contains("depth")
                    ? new SyntaxFault(place, "Values are nested too deeply.", "No file of agendum needs that.")
                    : new SyntaxFault(place, "The text or number is too long.", "No file of agendum needs that.");
        }
        var place = problem.getLocation() == null ? parser.currentLocation() : problem.getLocation();
        int offset = (int) place.getCharOffset();
        return offset >= text.length() ? atEnd(parser, detail, place) : at(text, offset, detail, place);
    }

    /** What to throw when a file cannot be read because of what is met in it. */
    static InvalidInput invalid(JacksonException problem, JsonParser parser, SourceText source) {
        var fault = of(problem, parser, source.text());
        return new InvalidInput(List.of(new LocatedFault(
                source.file(),
                fault.place().getLineNr(),
                fault.place().getColumnNr(),
                "",
                fault.message(),
                fault.advice())));
    }

    private static SyntaxFault atEnd(JsonParser parser, String detail, TokenStreamLocation place) {
        if (detail.contains("closing quote")) {
            return new SyntaxFault(place, "The file ends within a text.", "Maybe a closing quote is missing.");
        }
        var context = parser.streamReadContext();
        var advice = context.inRoot()
                ? "Maybe the file was cut off."
                : "Maybe a closing '%s' is missing, or the file was cut off.".formatted(context.inArray() ? "]" : "}");
        return new SyntaxFault(place, "The file ends too early.", advice);
    }

    private static SyntaxFault at(String text, int offset, String detail, TokenStreamLocation place) {
        var met = text.substring(offset, text.offsetByCodePoints(offset, 1));
        if ("/#".contains(met)) {
            return new SyntaxFault(place, "Comments are not allowed in JSON.", "Leave it out.");
        }
        if ("}]".contains(met) && text.substring(0, offset).stripTrailing().endsWith(",")) {
            return new SyntaxFault(place, "Unexpected '%s' after a comma.".formatted(met), "Maybe remove the comma.");
        }
        if (detail.contains("unquoted character")) {
            return new SyntaxFault(
                    place,
                    met.equals("\n") || met.equals("\r")
                            ? "A text ends at the end of its line."
                            : "A text has the control character %s in it.".formatted(Quote.of(met)),
                    "Maybe a closing quote is missing.");
        }
        if (detail.contains("character escape")) {
            return new SyntaxFault(
                    place,
                    "Unknown escape '\\%s' in a text.".formatted(Quote.plain(met)),
                    "Write a backslash as two, like \\\\.");
        }
        return unexpected(text, offset, detail, place);
    }

    private static SyntaxFault unexpected(String text, int offset, String detail, TokenStreamLocation place) {
        var token = tokenAt(text, offset);
        return new SyntaxFault(place, "Unexpected %s.".formatted(Quote.of(token)), advice(token, detail));
    }

    private static String advice(String token, String detail) {
        if (detail.contains("comma")) {
            return "Maybe a comma is missing before it.";
        }
        if (detail.contains("colon")) {
            return "Maybe a colon is missing before it.";
        }
        if (detail.contains("property name") || token.startsWith("'")) {
            return "Names and texts stand in double quotes.";
        }
        if (detail.contains("close marker")) {
            return "Maybe a bracket is missing or one too many.";
        }
        if (detail.contains("umeric") || token.startsWith(".")) {
            return "Numbers are written like 15.";
        }
        var words = List.of("true", "false", "null");
        return Spelling.nearest(token, words)
                .map(near -> "Did you mean %s?".formatted(near))
                .orElse("Texts stand in double quotes.");
    }

    /** The word or the single character there. */
    private static String tokenAt(String text, int offset) {
        int end = text.offsetByCodePoints(offset, 1);
        if (isTokenEnd(text, offset) && offset > 0 && Character.isLetterOrDigit(text.charAt(offset - 1))) {
            return wordBefore(text, offset);
        }
        if (Character.isLetterOrDigit(text.codePointAt(offset))) {
            while (end < text.length() && !isTokenEnd(text, end)) {
                end++;
            }
        }
        return text.substring(offset, end);
    }

    /** NaN and the like are noticed only when they are over. */
    private static String wordBefore(String text, int end) {
        int start = end;
        while (start > 0 && !isTokenEnd(text, start - 1)) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isTokenEnd(String text, int offset) {
        return TOKEN_END.indexOf(text.charAt(offset)) >= 0;
    }
}
