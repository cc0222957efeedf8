package org.agendum.exact;

import com.google.ortools.Loader;
import com.google.ortools.sat.Constraint;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A model of CP-SAT in the making, with the words that agendas need. */
final class Cp {
    /** Read when it is first asked for: no other command waits for it. */
    private static final class Native {
        static {
            Loader.loadNativeLibraries();
        }

        static void load() {}
    }

    private final CpModel model;
    private final Literal yes;
    private final Literal no;
    private final Map<List<Object>, Literal> made = new HashMap<>();

    Cp() {
        Native.load();
        model = new CpModel();
        yes = model.trueLiteral();
        no = model.falseLiteral();
    }

    CpModel model() {
        return model;
    }

    Literal yes() {
        return yes;
    }

    Literal no() {
        return no;
    }

    boolean isYes(Literal literal) {
        return literal == yes;
    }

    boolean isNo(Literal literal) {
        return literal == no;
    }

    Literal bool(String name) {
        return model.newBoolVar(name);
    }

    /** At least one holds. */
    void anyOf(Collection<Literal> literals) {
        if (literals.stream().noneMatch(this::isYes)) {
            model.addBoolOr(literals.stream().filter(literal -> literal != no).toList());
        }
    }

    /** At least one of these holds, if all of the conditions do. */
    void when(List<Literal> conditions, Literal... anyOf) {
        var literals = new ArrayList<>(List.of(anyOf));
        conditions.stream().filter(condition -> condition != yes).map(this::not).forEach(literals::add);
        anyOf(literals);
    }

    Literal not(Literal literal) {
        return literal == yes ? no : literal == no ? yes : literal.not();
    }

    /** Not all of these hold. */
    void notAll(Literal... literals) {
        anyOf(Stream.of(literals).map(this::not).toList());
    }

    /** Holds exactly when both do. */
    Literal both(Literal a, Literal b) {
        if (a == no || b == no) {
            return no;
        }
        if (a == yes || b == yes || a.equals(b)) {
            return a == yes ? b : a;
        }
        int low = Math.min(a.getIndex(), b.getIndex());
        int high = Math.max(a.getIndex(), b.getIndex());
        return made.computeIfAbsent(List.of("both", low, high), key -> {
            var both = bool("");
            model.addImplication(both, a);
            model.addImplication(both, b);
            when(List.of(a, b), both);
            return both;
        });
    }

    /** Holds exactly when one of these does. */
    Literal either(Collection<Literal> literals) {
        var open = literals.stream().filter(literal -> literal != no).distinct().toList();
        if (open.isEmpty() || open.stream().anyMatch(this::isYes)) {
            return open.isEmpty() ? no : yes;
        }
        if (open.size() == 1) {
            return open.get(0);
        }
        var either = bool("");
        open.forEach(literal -> model.addImplication(literal, either));
        when(List.of(either), open.toArray(Literal[]::new));
        return either;
    }

    /** The literal with this key, made at the first call. */
    Literal once(List<Object> key, java.util.function.Supplier<Literal> maker) {
        var known = made.get(key);
        if (known == null) {
            known = maker.get();
            made.put(key, known);
        }
        return known;
    }

    /** The first is the second or more, if the conditions hold. */
    void atLeast(LinearArgument greater, LinearArgument less, long by, List<Literal> conditions) {
        var difference = LinearExpr.newBuilder().add(greater).addTerm(less, -1).build();
        enforce(model.addGreaterOrEqual(difference, by), conditions);
    }

    void enforce(Constraint constraint, List<Literal> conditions) {
        var open = conditions.stream().filter(condition -> condition != yes).toArray(Literal[]::new);
        if (open.length > 0) {
            constraint.onlyEnforceIf(open);
        }
    }

    static LinearExpr sum(Collection<Literal> literals) {
        return LinearExpr.sum(literals.toArray(Literal[]::new));
    }
}
