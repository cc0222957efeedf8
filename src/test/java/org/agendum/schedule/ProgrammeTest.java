package org.agendum.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeTest {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final ZonedDateTime TEN = ZonedDateTime.of(2017, 6, 19, 10, 0, 0, 0, ZURICH);

    private static ProgrammeSession at(String key, ZonedDateTime start, String room) {
        return ProgrammeSession.bare(key, "Title of " + key, start, 30, room);
    }

    private static Programme of(List<ProgrammeRoom> rooms, ProgrammeSession... sessions) {
        return new Programme("Forum", "forum", "1", ZURICH, null, rooms, List.of(sessions), null);
    }

    @Test
    void matchesPeopleByCodeElseGuidElseIdElseName() {
        assertThat(new ProgrammePerson("AB", "g", "7", "Ada", null).key()).isEqualTo("code:AB");
        assertThat(new ProgrammePerson(" ", "g", "7", "Ada", null).key()).isEqualTo("guid:g");
        assertThat(new ProgrammePerson(null, null, "7", "Ada", null).key()).isEqualTo("id:7");
        assertThat(ProgrammePerson.named("Ada").key()).isEqualTo("name:Ada");
    }

    @Test
    void callsPeopleWithoutANameByWhatElseIsKnown() {
        assertThat(new ProgrammePerson(null, null, "7", null, null).label()).isEqualTo("Person 7");
    }

    @Test
    void isTheSameInWhateverOrderSessionsCome() {
        var early = at("early", TEN, "B");
        var late = at("late", TEN.plusHours(1), "A");
        var unscheduled = at("unscheduled", null, null);
        var rooms = List.of(ProgrammeRoom.named("A"), ProgrammeRoom.named("B"));

        assertThat(of(rooms, unscheduled, late, early)).isEqualTo(of(rooms, early, late, unscheduled));
        assertThat(of(rooms, unscheduled, late, early).sessions()).containsExactly(early, late, unscheduled);
    }

    @Test
    void listsRoomsThatOnlySessionsName() {
        assertThat(of(List.of(ProgrammeRoom.named("B")), at("a", TEN, "A")).rooms())
                .containsExactly(ProgrammeRoom.named("B"), ProgrammeRoom.named("A"));
    }

    @Test
    void tellsTimesInItsZone() {
        var utc = at("a", TEN.withZoneSameInstant(ZoneOffset.UTC), "A");

        assertThat(of(null, utc).sessions()).containsExactly(at("a", TEN, "A"));
        assertThat(of(null, utc).sessions().get(0).end()).isEqualTo(TEN.plusMinutes(30));
    }

    @Test
    void hasEachKeyOnce() {
        assertThatThrownBy(() -> of(null, at("a", TEN, "A"), at("a", TEN, "B"))).hasMessageContaining("'a'");
    }
}
