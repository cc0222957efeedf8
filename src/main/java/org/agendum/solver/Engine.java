package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.score.constraint.ConstraintMatchPolicy;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import ai.timefold.solver.core.impl.solver.DefaultSolverFactory;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.rules.AgendaConstraints;

/** Timefold with what is planned and the rules. Building it takes longer than most countings. */
public final class Engine {
    static final SolverFactory<AgendaPlan> FACTORY = SolverFactory.create(new SolverConfig()
            .withSolutionClass(AgendaPlan.class)
            .withEntityClasses(PlannedSession.class, PlannedSeat.class, PlannedRoom.class)
            .withConstraintProviderClass(AgendaConstraints.class));

    /** Builds it, if that is not done yet: worth doing on another thread while files are read. */
    public static void warmUp() {
        // whoever calls this has loaded the class, which builds it
    }

    /** What counts a plan while it is moved about, each time only what the move changes. */
    static InnerScoreDirector<AgendaPlan, HardMediumSoftLongScore> director(
            AgendaPlan plan, ConstraintMatchPolicy policy) {
        var factory = ((DefaultSolverFactory<AgendaPlan>) FACTORY).<HardMediumSoftLongScore>getScoreDirectorFactory();
        var director = factory.createScoreDirectorBuilder()
                .withLookUpEnabled(false)
                .withConstraintMatchPolicy(policy)
                .build();
        director.setWorkingSolution(plan);
        return director;
    }

    private Engine() {}
}
