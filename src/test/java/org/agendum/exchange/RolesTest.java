package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            moderator; Moderators
            co-facilitator; Co-facilitators
            interpreter; Interpreters
            thematic expert for the third session; Thematic experts for the third session
            co-facilitator, welcome remarks; Co-facilitators, welcome remarks
            secretary; Secretaries
            attorney; Attorneys
            coach; Coaches
            witness; Witnesses
            remarks by the host; Remarks by the host
            chairman; Chairmen
            主持人; 主持人
            """)
    void putsTheNounInThePlural(String role, String plural) {
        assertThat(Roles.label(role, true)).isEqualTo(plural);
    }

    @Test
    void onlyCapitalisesASingleRole() {
        assertThat(Roles.label("interpreter", false)).isEqualTo("Interpreter");
        assertThat(Roles.label("élu", false)).isEqualTo("Élu");
    }

    @Test
    void givesARoleWithoutNameAWord() {
        assertThat(Roles.label(" ", false)).isEqualTo("Participant");
    }
}
