package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.agendum.fixture.Golden;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammeSession;
import org.junit.jupiter.api.Test;

/** The answers have ABCDEF in slot 5, in the hall; GHIJKL without the number of its slot; and MNOPQR without a slot. */
class PretalxWriterTest {
    private static final Path ANSWERS = Golden.RESOURCES.resolve("published/pretalx.json");
    private static final ZonedDateTime ELEVEN = ZonedDateTime.parse("2026-05-04T11:00:00+02:00[Europe/Berlin]");

    private final Programme before = PublishedFiles.read(ANSWERS).programme();

    private Written written(UnaryOperator<ProgrammeSession> change) {
        var after = Programmes.changed(before, change);
        return PretalxWriter.write(before, after, PretalxPlaces.read(ANSWERS));
    }

    private static UnaryOperator<ProgrammeSession> of(String code, UnaryOperator<ProgrammeSession> change) {
        return session -> code.equals(session.code()) ? change.apply(session) : session;
    }

    @Test
    void asksForNothingWhenNothingHasChanged() {
        var written = written(UnaryOperator.identity());

        assertThat(written.text().strip()).isEqualTo("[]");
        assertThat(written.messages()).isEmpty();
    }

    @Test
    void movesASessionByTheNumbersOfItsSlotAndRoom() {
        var written = written(of("ABCDEF", talk -> talk.with(talk.people(), "Foyer", ELEVEN, talk.minutes())));

        assertThat(written.text().replaceAll("\\s+", ""))
                .isEqualTo("[{\"method\":\"PATCH\",\"path\":\"slots/5/\",\"body\":{\"room\":4,\"start\":"
                        + "\"2026-05-04T11:00:00+02:00\"}}]");
    }

    @Test
    void changesTheLengthOfTheSubmissionSinceItsSlotHasNone() {
        var written = written(of("ABCDEF", talk -> talk.with(talk.people(), talk.room(), talk.start(), 45)));

        assertThat(written.text().replaceAll("\\s+", ""))
                .isEqualTo("[{\"method\":\"PATCH\",\"path\":\"submissions/ABCDEF/\",\"body\":{\"duration\":45}}]");
    }

    @Test
    void takesASessionOffTheSchedule() {
        var written = written(of("ABCDEF", talk -> talk.with(talk.people(), talk.room(), null, talk.minutes())));

        assertThat(written.text().replaceAll("\\s+", "")).contains("\"body\":{\"room\":null,\"start\":null}");
    }

    @Test
    void tellsWhatItCannotMove() {
        var written = written(of("MNOPQR", talk -> talk.with(talk.people(), "Hall", ELEVEN, talk.minutes())));

        assertThat(written.text().strip()).isEqualTo("[]");
        assertThat(written.messages())
                .isEqualTo(List.of("The answers of pretalx tell no slot of 'Not placed yet', which is left out."
                        + " Maybe ask for submissions/?expand=slots."));
    }
}
