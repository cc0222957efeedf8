package org.agendum.exact;

import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import org.agendum.exact.Requirement.Kind;
import org.agendum.planning.Ordering;
import org.agendum.planning.RelatedPair;

/** What holds between two sessions. */
final class RelationRules {
    private final Context context;
    private final Timing timing;
    private final Cp cp;

    RelationRules(Context context) {
        this.context = context;
        this.timing = context.timing();
        this.cp = context.cp();
    }

    void add() {
        if (context.isHard("order-broken") || context.isHard("order-broken:both-lengths")) {
            context.plan().orderings().forEach(this::add);
        }
        context.plan().relatedPairs().forEach(this::add);
        if (context.isHard("plenary-overlap")) {
            addPlenaries();
        }
    }

    private void add(Ordering ordering) {
        var before = context.session(ordering.before());
        var after = context.session(ordering.after());
        if (before.isFixed() && after.isFixed()) {
            return;
        }
        int gap = ordering.gapMinutes();
        var guard = context.guards()
                .of(() -> new Requirement(
                        Kind.ORDER,
                        after.planned().id(),
                        before.planned().id(),
                        0,
                        gap == 0
                                ? "%s comes after %s".formatted(after, before)
                                : "%s comes %d min or more after %s".formatted(after, gap, before)));
        if (before == after) {
            cp.notAll(guard, before.present());
        } else {
            cp.atLeast(after.start(), before.end(), gap, List.of(guard, before.present(), after.present()));
        }
    }

    private void add(RelatedPair pair) {
        var first = context.session(pair.first());
        var second = context.session(pair.second());
        if (first.isFixed() && second.isFixed()) {
            return;
        }
        switch (pair.type()) {
            case EXCLUSIVE -> addExclusive(first, second);
            case TOGETHER -> addTogether(first, second);
            case CONSECUTIVE -> addConsecutive(first, second);
            case INTERESTED -> {}
        }
    }

    private void addExclusive(SessionModel first, SessionModel second) {
        if (context.isHard("exclusive-overlap")) {
            var guard = guard(Kind.EXCLUSIVE, first, second, "%s and %s exclude each other".formatted(first, second));
            timing.apart(first, second, 0, List.of(guard, first.present(), second.present()));
        }
    }

    private void addTogether(SessionModel first, SessionModel second) {
        if (context.isHard("together-split")) {
            var guard = guard(Kind.TOGETHER, first, second, "%s and %s are at the same time".formatted(first, second));
            timing.together(first, second, List.of(guard, first.present(), second.present()));
        }
    }

    private void addConsecutive(SessionModel first, SessionModel second) {
        if (!context.isHard("consecutive-split")) {
            return;
        }
        var guard = guard(Kind.CONSECUTIVE, first, second, "%s follows directly on %s".formatted(second, first));
        var conditions = List.of(guard, first.present(), second.present());
        timing.adjoin(first, second, conditions);
        if (context.days().size() > 1) {
            context.days().forEach(day -> cp.when(with(conditions, timing.on(first, day)), timing.on(second, day)));
        }
        first.rooms().forEach((index, literal) -> {
            if (context.plan().rooms().get(index).isHosting()) {
                cp.when(with(conditions, literal), second.in(index));
            }
        });
    }

    private Literal guard(Kind kind, SessionModel first, SessionModel second, String text) {
        return context.guards()
                .of(() -> new Requirement(
                        kind, first.planned().id(), second.planned().id(), 0, text));
    }

    private static List<Literal> with(List<Literal> conditions, Literal more) {
        var all = new ArrayList<>(conditions);
        all.add(more);
        return all;
    }

    private void addPlenaries() {
        var alone = new ArrayList<Use>();
        for (var plenary : context.sessions()) {
            if (plenary.facts().isPlenary()) {
                var guard = context.guards()
                        .of(() -> new Requirement(
                                Kind.PLENARY,
                                plenary.planned().id(),
                                null,
                                0,
                                "Nothing runs beside %s".formatted(plenary)));
                for (var other : context.sessions()) {
                    addPlenary(plenary, other, guard);
                }
                if (toleratesNoPlenary(plenary)) {
                    alone.add(new Use(plenary, cp.both(guard, plenary.present()), plenary.isFixed()));
                }
            }
        }
        timing.apart(alone, 0);
    }

    private void addPlenary(SessionModel plenary, SessionModel other, Literal guard) {
        if (plenary != other && !plenary.facts().toleratesBeside(other.facts())) {
            timing.apart(plenary, other, 0, List.of(guard, plenary.present(), other.present()));
        }
    }

    private boolean toleratesNoPlenary(SessionModel plenary) {
        return context.sessions().stream()
                .filter(other -> other != plenary && other.facts().isPlenary())
                .noneMatch(other -> plenary.facts().toleratesBeside(other.facts()));
    }
}
