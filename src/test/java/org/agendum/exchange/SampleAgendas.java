package org.agendum.exchange;

import static org.agendum.exchange.AgendaSketch.empty;
import static org.agendum.exchange.AgendaSketch.named;
import static org.agendum.exchange.AgendaSketch.open;
import static org.agendum.exchange.AgendaSketch.taken;
import static org.agendum.exchange.AgendaSketch.toBeConfirmed;

import java.time.ZonedDateTime;
import org.agendum.problem.Length;
import org.agendum.schedule.Placement;

/** Agendas that the golden files show. All names are invented. */
enum SampleAgendas {
    /** Two days in one room: openings, panels with moderators, lunch, seats that are not filled yet. */
    THEMATIC_SESSION {
        @Override
        AgendaSketch sketch() {
            return new AgendaSketch(
                            "Fourth Informal Thematic Session: “Water without borders: shared rivers, shared aquifers and"
                                    + " the rights of those who live by them”",
                            "Europe/Zurich")
                    .day("Day 1", "2031-05-12", "10:00", "18:00")
                    .day("Day 2", "2031-05-13", "10:00", "18:00")
                    .room("viii", "Room VIII")
                    .person("brandt", "H.E. Ms. Solveig Brandt", "Permanent Representative of Norland")
                    .person("okoro", "H.E. Mr. Chidi Okoro", "Permanent Representative of Benaria")
                    .person(
                            "lindqvist",
                            "Ms. Åsa Lindqvist",
                            "Director General, Department for Shared Waters, Ministry of the Environment of Sorrland")
                    .person("rey", "Mr. Tomás Rey Íñiguez", "Executive Secretary, Commission of the Lower Río Claro")
                    .person("haddad", "Dr. Lamia Haddad", "Hydrologist, Institute of Arid Lands (IAL), Qasr al-Nahr")
                    .person("petrov", "Prof. Ivo Petrov", null)
                    .person(
                            "quill",
                            "Ms. Honor Quill",
                            "Head of the Unit for the Protection of Riparian Communities, International Union of River"
                                    + " Peoples (IURP)")
                    .session(
                            "opening-1",
                            "opening",
                            "Opening segment",
                            named("co-facilitator", "brandt"),
                            named("co-facilitator", "okoro"))
                    .session(
                            "panel-1",
                            "panel",
                            "PANEL 1:  Who owns a river? Upstream and downstream in law and in practice",
                            named("moderator", "lindqvist"),
                            named("panelist", "rey"),
                            named("panelist", "haddad"),
                            toBeConfirmed("panelist"))
                    .session("lunch-1", "lunch", "Lunch; space for side events")
                    .session(
                            "panel-2",
                            "panel",
                            "PANEL 2: Water below ground",
                            open("moderator", "petrov", "quill"),
                            toBeConfirmed("panelist"),
                            toBeConfirmed("panelist"))
                    .session("closing-1", "closing", "Closing remarks by the co-facilitators")
                    .session(
                            "opening-2",
                            "opening",
                            "Welcome remarks by the co-facilitators",
                            named("co-facilitator", "okoro"),
                            named("co-facilitator", "brandt"))
                    .session(
                            "panel-3",
                            "panel",
                            "PANEL 3: Those who live by the river",
                            open("moderator", "petrov", "quill"),
                            open("moderator", "petrov", "quill"),
                            named("panelist", "rey"))
                    .session("lunch-2", "lunch", "Lunch; space for side events")
                    .session(
                            "summary",
                            "summary",
                            "SUMMARY PANEL: Synopsis of the main conclusions and outcomes",
                            named("thematic expert for the fourth session", "haddad"),
                            named("moderator", "lindqvist"))
                    .session("closing-2", "closing", "Closing remarks by the co-facilitators")
                    .session(
                            "side-event",
                            "side-event",
                            "Side event: Fishing rights on the Río Claro",
                            null,
                            new Length(60, 75, 90))
                    .placed("opening-1", "viii", "2031-05-12T10:00", "2031-05-12T10:15")
                    .placed("panel-1", "viii", "2031-05-12T10:15", "2031-05-12T13:00")
                    .placed("lunch-1", "viii", "2031-05-12T13:00", "2031-05-12T15:00")
                    .placed("panel-2", "viii", "2031-05-12T15:00", "2031-05-12T17:50")
                    .pinned("closing-1", "viii", "2031-05-12T17:50", "2031-05-12T18:00")
                    .placed("opening-2", "viii", "2031-05-13T10:00", "2031-05-13T10:05")
                    .placed(
                            "panel-3",
                            "viii",
                            "2031-05-13T10:05",
                            "2031-05-13T13:00",
                            taken("moderator", "quill"),
                            taken("moderator", "petrov"),
                            taken("panelist", "rey"))
                    .placed("lunch-2", "viii", "2031-05-13T13:00", "2031-05-13T15:00")
                    .placed("summary", "viii", "2031-05-13T15:00", "2031-05-13T17:50")
                    .placed("closing-2", "viii", "2031-05-13T17:50", "2031-05-13T18:00")
                    .unscheduled("side-event");
        }
    },

    /** One day in three rooms: talks side by side, of equal and of different length, and a lunch with something in it. */
    CONFERENCE_DAY {
        @Override
        AgendaSketch sketch() {
            return new AgendaSketch("Gearwheel 2032", "America/New_York")
                    .day(null, "2032-03-05", "09:00", "17:30")
                    .room("main", "Main Hall")
                    .room("east", "East Wing, Seminar Room 2")
                    .room("attic", "Attic")
                    .track("mach", "Machines")
                    .track("mind", "Minds & Methods")
                    .person("ada", "Ada Brightwater", "Lathe Works")
                    .person("bo", "Bo Ekdal", "University of Tarn")
                    .person("cy", "Cyrille Dumont-Vasseur", null)
                    .person("di", "Dilnoza Yusupova", "Open Gear Foundation")
                    .session("reg", "registration", "Registration and coffee")
                    .session("key", "keynote", "A century of slipping clutches", named("speaker", "ada"))
                    .session("t1", "talk", "Cog by cog", "mach", Length.of(45), named("speaker", "bo"))
                    .session("t2", "talk", "Unlearning the lathe", "mind", Length.of(45), named("speaker", "cy"))
                    .session("t3", "talk", "Friction budgets", "mach", Length.of(45), named("speaker", "di"))
                    .session("cb", "coffee-break", "Coffee")
                    .session(
                            "w1",
                            "workshop",
                            "Filing teeth by hand: an introduction for those who have only ever bought them",
                            "mach",
                            Length.of(90),
                            named("trainer", "ada"),
                            named("assistant", "cy"))
                    .session("t4", "talk", "Counting to twelve", "mind", Length.of(45), named("speaker", "di"))
                    .session("t5", "talk", "Belts considered harmful", "mach", Length.of(45), named("speaker", "bo"))
                    .session("lunch", "lunch", "Lunch")
                    .session("bof", "meetup", "Newcomers’ table")
                    .session("t6", "talk", "Grease", "mach", Length.of(45), open("speaker", "ada", "bo"))
                    .placed("reg", "main", "2032-03-05T09:00", "2032-03-05T09:30")
                    .pinned("key", "main", "2032-03-05T09:30", "2032-03-05T10:30")
                    .placed("t1", "main", "2032-03-05T10:30", "2032-03-05T11:15")
                    .placed("t2", "attic", "2032-03-05T10:30", "2032-03-05T11:15")
                    .placed("t3", "east", "2032-03-05T10:30", "2032-03-05T11:15")
                    .placed("cb", "main", "2032-03-05T11:15", "2032-03-05T11:30")
                    .placed("w1", "east", "2032-03-05T11:30", "2032-03-05T13:00")
                    .placed("t4", "main", "2032-03-05T11:30", "2032-03-05T12:15")
                    .placed("t5", "main", "2032-03-05T12:15", "2032-03-05T13:00")
                    .placed("lunch", "main", "2032-03-05T13:00", "2032-03-05T14:30")
                    .placed("bof", "attic", "2032-03-05T13:15", "2032-03-05T14:00")
                    .placed("t6", "attic", "2032-03-05T14:30", "2032-03-05T15:15", empty("speaker"));
        }
    },

    /** Titles and names that try to be something else than text, or to burst their column. */
    HOSTILE_TEXTS {
        @Override
        AgendaSketch sketch() {
            return new AgendaSketch("<h1>Own & \"me\"</h1>\n# no | heading\u001b[2J", "UTC")
                    .day("**Day** <1>", "2030-01-07", "08:00", "20:00")
                    .room("a", "Room | <b>A</b>")
                    .room("b", "会議室二号館三階")
                    .track("t", "*Track* `t`")
                    .person("p1", "Robert'); DROP <script>alert(1)</script>", "a | b & c_d_")
                    .person("p2", "د. ليلى حداد", "معهد الأراضي الجافة")
                    .person("p3", "山田 太郎", "東京水資源研究所 国際協力部")
                    .person("p4", "Evil\u202Egnirts\u0000\u0007 \u001b[31mred", "\t\r\n")
                    .session(
                            "html",
                            "talk",
                            "<script>alert('x')</script> <img src=x onerror=alert(1)> &amp; </td></table>",
                            "t",
                            Length.of(30),
                            named("speaker|role", "p1"))
                    .session(
                            "markdown",
                            "talk",
                            "1. *a* _b_ **c** `d` ~e~ | f | [g](http://h.example/i_j) ![k](l) # m \\| n $o$ www.p_q.example",
                            named("speaker", "p4"))
                    .session("escape", "talk", "\u001b[31mred\u001b[0m \u001b]0;owned\u0007 bell \u009b2J \uD800 end")
                    .session("lines", "talk", "first line\r\nsecond line\n\n- third\u2028fourth\ttab  double")
                    .session("rtl", "talk", "المياه الجوفية: حقوق ومسؤوليات (2030)", named("speaker", "p2"))
                    .session(
                            "cjk",
                            "talk",
                            "国境を越える水資源の管理に関する国際協力と地域社会の権利についての討論会および質疑応答",
                            named("speaker", "p3"),
                            named("speaker", "p2"))
                    .session(
                            "combining",
                            "talk",
                            "Zo\u0308e\u0301 Cafe\u0301 \uD83D\uDC69\u200D\uD83D\uDCBB e\u0301tude")
                    .session("word", "talk", "W".repeat(300))
                    .session("blank", "talk", " \n\t ")
                    .session("<b>left</b>", "talk", "| left | out | _")
                    .placed("html", "a", "2030-01-07T08:00", "2030-01-07T09:00")
                    .placed("markdown", "b", "2030-01-07T08:00", "2030-01-07T09:00")
                    .placed("escape", "a", "2030-01-07T09:00", "2030-01-07T10:00")
                    .placed("lines", "b", "2030-01-07T09:30", "2030-01-07T10:30")
                    .placed("rtl", "a", "2030-01-07T11:00", "2030-01-07T12:00")
                    .placed("cjk", "b", "2030-01-07T12:00", "2030-01-07T13:00")
                    .placed("combining", "b", "2030-01-07T13:00", "2030-01-07T14:00")
                    .placed("word", "b", "2030-01-07T14:00", "2030-01-07T15:00")
                    .placed("blank", "a", "2030-01-07T15:00", "2030-01-07T16:00");
        }
    },

    /** A day that ends at 2 a.m., with the next day after it. */
    PAST_MIDNIGHT {
        @Override
        AgendaSketch sketch() {
            return new AgendaSketch("Night of the Observatories", "Pacific/Auckland")
                    .day("First night", "2030-07-05", "20:00", "26:00")
                    .day("Second night", "2030-07-06", "20:00", "26:00")
                    .room("dome", "Dome")
                    .session("rise", "talk", "Moonrise")
                    .session("mid", "talk", "Across midnight")
                    .session("late", "talk", "Rings of Saturn")
                    .session("next", "talk", "Second night begins")
                    .placed("rise", "dome", "2030-07-05T20:00", "2030-07-05T21:00")
                    .placed("mid", "dome", "2030-07-05T23:30", "2030-07-06T00:30")
                    .placed("late", "dome", "2030-07-06T01:00", "2030-07-06T02:00")
                    .placed("next", "dome", "2030-07-06T20:00", "2030-07-06T21:00");
        }
    },

    /** The night in which clocks in Zurich show the hour from two to three twice. */
    AUTUMN_NIGHT {
        @Override
        AgendaSketch sketch() {
            return new AgendaSketch("Long Night of Clocks", "Europe/Zurich")
                    .day(null, "2030-10-26", "22:00", "28:00")
                    .room("tower", "Tower")
                    .room("cellar", "Cellar")
                    .session("s1", "talk", "Before it happens")
                    .session("s2", "talk", "The hour")
                    .session("s3", "talk", "The hour again")
                    .session("s4", "talk", "One hour by the clock, two in truth")
                    .placed("s1", "tower", "2030-10-26T23:00", "2030-10-27T01:30")
                    .placed(at("s2", "tower", "2030-10-27T02:00+02:00", "2030-10-27T02:45+02:00"))
                    .placed(at("s3", "tower", "2030-10-27T02:00+01:00", "2030-10-27T02:45+01:00"))
                    .placed(at("s4", "cellar", "2030-10-27T02:30+02:00", "2030-10-27T03:30+01:00"));
        }
    },

    /** A schedule made by hand that knows more, and less, than the problem. */
    UNKNOWN_IDS {
        @Override
        AgendaSketch sketch() {
            return new AgendaSketch("Board meeting", "Europe/Lisbon")
                    .day("Day 1", "2030-09-09", "09:00", "17:00")
                    .room("board", "Board room")
                    .person("ines", "Inês Falcão", "Chair of the board")
                    .session("agm", "meeting", "Annual meeting", named("chair", "ines"), open("secretary", "ines"))
                    .session("forgotten", "meeting", "Of which the schedule is silent", null, Length.of(25))
                    .placed(
                            "agm",
                            "board",
                            "2030-09-09T07:30",
                            "2030-09-09T09:30",
                            taken("chair", "someone-else"),
                            taken("chair", "ines"),
                            taken("observer", "ines"),
                            empty("observer"))
                    .placed("picnic", "garden", "2030-09-14T12:00", "2030-09-15T13:00")
                    .placed("agm", null, "2030-09-09T10:00", "2030-09-09T11:00")
                    .unscheduled("never-heard-of");
        }
    },

    /** Nothing is placed. */
    EMPTY_SCHEDULE {
        @Override
        AgendaSketch sketch() {
            return new AgendaSketch(null, "Asia/Tokyo")
                    .day("Day 1", "2030-12-31", "09:00", "17:00")
                    .day("Day 2", "2031-01-01", "09:00", "17:00")
                    .room("one", "One")
                    .session("talk", "talk", "Left over", toBeConfirmed("speaker"));
        }
    };

    abstract AgendaSketch sketch();

    AgendaView view() {
        return sketch().view();
    }

    private static Placement at(String id, String room, String start, String end) {
        return new Placement(id, ZonedDateTime.parse(start), ZonedDateTime.parse(end), room, null, null);
    }
}
