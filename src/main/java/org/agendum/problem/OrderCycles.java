package org.agendum.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds sessions that would have to be after themselves. Keeps its own stack: chains may be thousands long. */
final class OrderCycles {
    private final List<Session> sessions;
    private final Ids ids;
    private final Findings findings;
    private final boolean[] isOnPath;
    private final boolean[] isDone;
    private final List<Step> path = new ArrayList<>();

    /** A session on the path, and which of its predecessors comes next. */
    private static final class Step {
        private final int session;
        private int nextAfter;

        private Step(int session) {
            this.session = session;
        }
    }

    OrderCycles(Problem problem, Ids ids, Findings findings) {
        this.sessions = problem.sessions();
        this.ids = ids;
        this.findings = findings;
        this.isOnPath = new boolean[sessions.size()];
        this.isDone = new boolean[sessions.size()];
    }

    void check() {
        for (int i = 0; i < sessions.size(); i++) {
            if (!isDone[i]) {
                enter(i);
                while (!path.isEmpty()) {
                    advance(path.get(path.size() - 1));
                }
            }
        }
    }

    private void enter(int session) {
        isOnPath[session] = true;
        path.add(new Step(session));
    }

    private void advance(Step step) {
        var after = sessions.get(step.session).after();
        if (step.nextAfter == after.size()) {
            isOnPath[step.session] = false;
            isDone[step.session] = true;
            path.remove(path.size() - 1);
            return;
        }
        int place = step.nextAfter++;
        var earlier = after.get(place).session() == null
                ? null
                : ids.indexOf(after.get(place).session());
        if (earlier == null || earlier == step.session || isDone[earlier]) {
            return;
        }
        if (isOnPath[earlier]) {
            report(earlier, "/sessions/%s/after/%s".formatted(step.session, place));
        } else {
            enter(earlier);
        }
    }

    private void report(int first, String pointer) {
        int from = 0;
        while (path.get(from).session != first) {
            from++;
        }
        var names = path.subList(from, path.size()).stream()
                .map(step -> Quote.plain(sessions.get(step.session).id()))
                .collect(Collectors.toCollection(ArrayList::new));
        names.add(names.get(0));
        findings.fault(
                pointer, "Each of these is after the next: %s.".formatted(chain(names)), "Leave one of these out.");
    }

    private static String chain(List<String> names) {
        int most = 10;
        return names.size() <= most
                ? String.join(" -> ", names)
                : String.join(" -> ", names.subList(0, most - 1)) + " -> … -> " + names.get(names.size() - 1);
    }
}
