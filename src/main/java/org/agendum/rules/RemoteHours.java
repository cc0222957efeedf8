package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.List;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.SessionFacts;
import org.agendum.planning.Slot;
import org.agendum.problem.Problem;

/**
 * A person who joins over the network does so early or late in their day. Cost: the minutes outside the comfortable
 * hours, each of which counts ten times outside the tolerable ones, per seat.
 */
final class RemoteHours implements AgendaRule {
    private static final Rule RULE = Rule.soft(
                    "remote-hours",
                    1,
                    "A person who joins from another zone does so at an hour that is comfortable there.",
                    "minute outside the comfortable hours, ten times if outside the tolerable ones, per seat")
            .inAnyRoom()
            .reads("people.timeZone", "remoteHours")
            .knownAs("CoSPLib", "Presenters' time zones");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofPerson(problem, person -> person.timeZone() != null, "joins from another zone");
    }

    @Override
    public long leastCost(SessionFacts session, List<PlannedSeat> named, Slot slot) {
        return named.stream()
                .filter(seat -> seat.getPerson().isRemote())
                .mapToLong(seat -> seat.getPerson().remoteClock().strainMinutes(slot))
                .sum();
    }

    @Override
    public Optional<PlaceUnits> alone(AgendaPlan plan, String counting) {
        return PlaceUnits.ofSeats(
                plan, (seat, session) -> seat.getPerson().isRemote() ? strainMinutes(seat, session) : 0);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return Streams.withSession(factory.forEach(PlannedSeat.class)
                        .filter(seat -> seat.getPerson().isRemote()))
                .filter((seat, session) -> strainMinutes(seat, session) > 0)
                .penalizeLong(RULE.score(), RemoteHours::strainMinutes)
                .justifyWith((seat, session, score) -> breach(seat, session))
                .asConstraint(RULE.id());
    }

    private static long strainMinutes(PlannedSeat seat, PlannedSession session) {
        return seat.getPerson().remoteClock().strainMinutes(session.getSlot());
    }

    private static Breach breach(PlannedSeat seat, PlannedSession session) {
        var clock = seat.getPerson().remoteClock();
        var text = "%s joins %s from %s, where it is %s: %d min outside %s to %s%s."
                .formatted(
                        seat.getPerson(),
                        Phrases.withRoom(session),
                        clock.zone(),
                        session.getSlot().textIn(clock.zone()),
                        clock.uncomfortableMinutes(session.getSlot()),
                        clock.hours().comfortableFrom(),
                        clock.hours().comfortableTo(),
                        intolerableText(seat, session));
        return Breach.of(text, session).with(seat.getPerson()).in(session.getRoom());
    }

    private static String intolerableText(PlannedSeat seat, PlannedSession session) {
        var clock = seat.getPerson().remoteClock();
        int minutes = clock.intolerableMinutes(session.getSlot());
        return minutes == 0
                ? ""
                : ", %d of them outside %s to %s"
                        .formatted(
                                minutes,
                                clock.hours().tolerableFrom(),
                                clock.hours().tolerableTo());
    }
}
