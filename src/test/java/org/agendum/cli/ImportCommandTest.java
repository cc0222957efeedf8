package org.agendum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    @TempDir
    private Path folder;

    private String conference;

    @BeforeEach
    void writeAConferenceOfOneTalk() throws IOException {
        conference = Files.writeString(file("conference.json"), """
                        {
                          "conferenceName": "One talk",
                          "timeslotList": [
                            { "@id": "2", "startDateTime": "2027-05-10T10:00", "endDateTime": "2027-05-10T11:00" }
                          ],
                          "roomList": [ { "@id": "3", "name": "Hall", "capacity": 100 } ],
                          "talkList": [
                            {
                              "code": "T1",
                              "title": "A talk",
                              "talkType": {
                                "@id": "1",
                                "name": "Lecture",
                                "compatibleTimeslotSet": ["2"],
                                "compatibleRoomSet": ["3"]
                              },
                              "timeslot": "2",
                              "room": "3"
                            }
                          ]
                        }
                        """).toString();
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Run read(String... more) {
        var args = new String[more.length + 4];
        args[0] = "import";
        args[1] = "--format";
        args[2] = "timefold-conference";
        args[3] = conference;
        System.arraycopy(more, 0, args, 4, more.length);
        return Run.of(args);
    }

    @Test
    void writesTheProblemAndTheScheduleThatCheckReads() {
        var run = read(
                "-o", file("p.json").toString(), "--schedule", file("s.json").toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Run.of("check", file("p.json").toString(), file("s.json").toString())
                        .code())
                .isZero();
    }

    @Test
    void answersWithTheProblemInJsonAlsoWhenItIsWritten() {
        var run = read("-o", file("p.json").toString(), "--json");

        assertThat(run.json().get("id").asString()).isEqualTo("One talk");
    }

    @Test
    void doesNotWriteProblemAndScheduleToOneFile() {
        var same = file("p.json").toString();
        var run = read("-o", same, "--schedule", folder + "/./p.json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Cannot write both the problem and the schedule to", "--schedule");
        assertThat(file("p.json")).doesNotExist();
    }

    @Test
    void saysWhichFormatsThereAreAndHowZonesAreWritten() {
        assertThat(Run.of("import", "--format", "pdf", conference).err())
                .contains(
                        "'pdf' is none of: auto, frab-xml, frab-json, csv, ics, sessionize, pretalx, timefold-conference, cosplib, xlsx, w3c-breakouts.");
        assertThat(read("--time-zone", "Mars/Base").err())
                .contains("'Mars/Base' is not a time zone. Maybe write it like Europe/Zurich.");
    }
}
