package org.agendum.exchange;

import java.util.HashMap;
import java.util.Map;

/** Headers that say a role or an attribute without saying that they do. */
final class KnownWords {
    private static final Map<String, String> ROLES = byWord("""
            moderator: moderators, moderation, moderatoren, moderatorin, moderateur, moderateurs, moderatrice
            panelist: panelists, panellist, panellists, podium, podiumsgast, paneliste, panelistes
            speaker: speakers, presenter, presenters, referent, referenten, referentin, vortragende, vortragender, intervenant, intervenants, orateur, orateurs
            keynote-speaker: keynote speaker, keynote speakers
            chair: chairs, chairperson, vorsitz, vorsitzende, president, presidence
            co-chair: co chair, co chairs
            co-facilitator: co facilitator, co facilitators, co facilitateur, co facilitateurs
            facilitator: facilitators, facilitateur, facilitateurs
            discussant: discussants
            rapporteur: rapporteurs, berichterstatter, berichterstatterin
            thematic expert: thematic experts
            interpreter: interpreters, dolmetscher, dolmetschende, interprete, interpretes
            host: hosts, gastgeber, hote
            """);
    private static final Map<String, String> ATTRIBUTES = byWord("""
            gender: sex, geschlecht, genre, sexe
            region: regionen, regional group, groupe regional
            country: land, pays
            sector: sektor, secteur
            """);

    private static Map<String, String> byWord(String lines) {
        var byWord = new HashMap<String, String>();
        lines.lines().forEach(line -> {
            var word = line.substring(0, line.indexOf(':'));
            byWord.put(PlainWord.of(word), word);
            for (var other : line.substring(line.indexOf(':') + 1).split(",")) {
                byWord.put(other.strip(), word);
            }
        });
        return byWord;
    }

    /** Null when it is none. */
    static String role(String plainHeader) {
        return ROLES.get(plainHeader);
    }

    /** Null when it is none. */
    static String attribute(String plainHeader) {
        return ATTRIBUTES.get(plainHeader);
    }

    private KnownWords() {}
}
