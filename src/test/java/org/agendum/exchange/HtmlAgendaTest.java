package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlAgendaTest {
    private static String page(SampleAgendas sample) {
        return new HtmlAgenda().write(sample.view());
    }

    private static int count(String page, String regex) {
        return (int) Pattern.compile(regex).matcher(page).results().count();
    }

    @ParameterizedTest
    @EnumSource
    void standsAlone(SampleAgendas sample) {
        assertThat(page(sample))
                .doesNotContainPattern("<(script|link|img|iframe|object)|\\s(src|href|on\\w+)=\"|url\\(|@import");
    }

    @ParameterizedTest
    @EnumSource
    void isOutlinedForThoseWhoDoNotSeeIt(SampleAgendas sample) {
        var page = page(sample);

        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
        assertThat(count(page, "<h1")).isEqualTo(1);
        assertThat(count(page, "<section class=\"day\">\n<h2"))
                .isEqualTo(sample.view().days().size());
        assertThat(count(page, "<table>\n<caption>")).isEqualTo(count(page, "<table"));
        assertThat(count(page, "<th ")).isEqualTo(count(page, "<th [^>]*scope=\""));
    }

    @ParameterizedTest
    @EnumSource
    void closesWhatItOpens(SampleAgendas sample) {
        var page = page(sample);

        for (var element :
                new String[] {"section", "table", "tbody", "tr", "td", "th", "dl", "div", "p", "bdi", "span"}) {
            assertThat(count(page, "<" + element + "[ >]")).as(element).isEqualTo(count(page, "</" + element + ">"));
        }
    }

    @Test
    void showsSessionsOfTheSameTimeUnderOneTime() {
        assertThat(page(SampleAgendas.CONFERENCE_DAY))
                .containsOnlyOnce("10:30–")
                .containsOnlyOnce("scope=\"rowgroup\" rowspan=\"3\"")
                .contains("3 in parallel");
    }

    @Test
    void leavesTheRoomColumnOutWhenThereIsOneRoom() {
        assertThat(page(SampleAgendas.THEMATIC_SESSION))
                .containsOnlyOnce("Room VIII")
                .doesNotContain(">Room</th>");
        assertThat(page(SampleAgendas.CONFERENCE_DAY)).contains(">Room</th>");
    }
}
