package org.agendum.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.agendum.bench.ConferenceGenerator;
import org.agendum.problem.Problem;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Schedule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What it takes to read, and check, a problem and a schedule. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReaderBenchmark {
    @Param({"100", "1000", "10000"})
    public int sessions;

    private Path problem;
    private Path schedule;
    private Problem made;

    @Setup
    public void write() throws IOException {
        var conference = ConferenceGenerator.generate(sessions, 0);
        made = conference.problem();
        problem = Files.createTempFile("problem", ".json");
        schedule = Files.createTempFile("schedule", ".json");
        Files.writeString(problem, JsonWriter.problem(made));
        Files.writeString(schedule, JsonWriter.schedule(conference.hidden()));
    }

    @Benchmark
    public Problem problem() {
        return new ProblemReader(Catalogue.countings()).read(problem).problem();
    }

    @Benchmark
    public Schedule schedule() throws IOException {
        return ScheduleReader.read(schedule, made.timeZone());
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(problem);
        Files.delete(schedule);
    }
}
