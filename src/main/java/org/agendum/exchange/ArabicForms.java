package org.agendum.exchange;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Arabic letters as they are joined to their neighbours. Unicode has a character of its own for each form of a letter,
 * and fonts print these.
 */
final class ArabicForms {
    private static final Pattern NAME =
            Pattern.compile("ARABIC (?:LETTER|LIGATURE) .* (ISOLATED|FINAL|INITIAL|MEDIAL) FORM");
    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final char JOINER = '\u200D';

    /** By what is written in the first place: the forms of a letter, or of lam with alef. */
    private static final Map<String, Map<String, Character>> FORMS_BY_TEXT = forms();

    private static Map<String, Map<String, Character>> forms() {
        var forms = new HashMap<String, Map<String, Character>>();
        for (char form = '\uFB50'; form <= '\uFEFC'; form++) {
            var name = Character.isDefined(form) ? NAME.matcher(Character.getName(form)) : null;
            if (name != null && name.matches()) {
                var text = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
                if (text.length() == 1 || text.length() == 2 && text.charAt(0) == LAM && isAlef(text.charAt(1))) {
                    forms.computeIfAbsent(text, key -> new HashMap<>()).putIfAbsent(name.group(1), form);
                }
            }
        }
        return forms;
    }

    private static boolean isAlef(char letter) {
        return letter == '\u0627' || letter == '\u0622' || letter == '\u0623' || letter == '\u0625';
    }

    /** @param text in the order of reading; what is not Arabic stays */
    static String joined(String text) {
        var joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var pair = i + 1 < text.length() ? text.substring(i, i + 2) : "";
            boolean isPair = FORMS_BY_TEXT.containsKey(pair) && pair.length() == 2;
            var letter = isPair ? pair : text.substring(i, i + 1);
            int end = i + letter.length();
            joined.append(form(letter, joinsOnwards(text, before(text, i)), joinsBack(text, after(text, end))));
            i = end - 1;
        }
        return joined.toString();
    }

    private static String form(String letter, boolean isJoinedBefore, boolean isJoinedAfter) {
        var forms = FORMS_BY_TEXT.get(letter);
        if (forms == null) {
            return letter;
        }
        boolean after = isJoinedAfter && forms.containsKey("INITIAL");
        boolean before = isJoinedBefore && forms.containsKey("FINAL");
        var wanted = before ? after ? "MEDIAL" : "FINAL" : after ? "INITIAL" : "ISOLATED";
        var form = forms.getOrDefault(wanted, forms.get("ISOLATED"));
        return form == null ? letter : String.valueOf(form);
    }

    /** Marks above and below letters do not part them. */
    private static int before(String text, int place) {
        int at = place - 1;
        while (at >= 0 && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
            at--;
        }
        return at;
    }

    private static int after(String text, int place) {
        int at = place;
        while (at < text.length() && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
            at++;
        }
        return at;
    }

    private static boolean joinsOnwards(String text, int at) {
        return at >= 0 && (isLink(text.charAt(at)) || has(text.charAt(at), "INITIAL"));
    }

    private static boolean joinsBack(String text, int at) {
        return at < text.length() && (isLink(text.charAt(at)) || has(text.charAt(at), "FINAL"));
    }

    private static boolean isLink(char letter) {
        return letter == TATWEEL || letter == JOINER;
    }

    private static boolean has(char letter, String form) {
        var forms = FORMS_BY_TEXT.get(String.valueOf(letter));
        return forms != null && forms.containsKey(form);
    }

    private ArabicForms() {}
}
