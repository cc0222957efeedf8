package org.agendum.app.desk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.agendum.app.Exported;
import org.agendum.app.RuleList;
import org.agendum.exchange.AtomicFile;
import org.agendum.exchange.FileKind;
import org.agendum.exchange.InvalidInput;
import org.agendum.exchange.JsonWriter;
import org.agendum.exchange.ProblemReader;
import org.agendum.exchange.RequestBody;
import org.agendum.exchange.Schemas;
import org.agendum.problem.Quote;
import org.agendum.problem.Spelling;
import org.agendum.rules.Catalogue;

/** The agendas of a folder, each on a desk of its own. May be used from many threads. */
public final class Desks implements AutoCloseable {
    private static final int MOST_WARM = 6;
    /** The bytes of a problem file from which on a list does not wait until it is opened. */
    private static final long LARGE_BYTES = 150_000;

    private static final String ENDING = ".json";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final Path folder;
    private final String only;
    private final Clock clock;
    private final FileChannel lock;
    private final Workers workers = new Workers();
    private final Openings openings = new Openings(this::open);
    /** Those that are asked for most recently last. */
    private final Set<String> warm = new LinkedHashSet<>();

    private final ExecutorService warming = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "warming");
        thread.setDaemon(true);
        return thread;
    });

    private Desks(Path folder, String only, Clock clock, FileChannel lock) {
        this.folder = folder;
        this.only = only;
        this.clock = clock;
        this.lock = lock;
    }

    /**
     * @param path a folder of problems, or one problem
     * @throws IOException whose message says why not, as when another agendum serves the folder
     */
    public static Desks open(Path path, Clock clock) throws IOException {
        if (!Files.exists(path)) {
            throw new IOException("There is no %s. Maybe name a folder of problems, or a problem.".formatted(path));
        }
        boolean isFolder = Files.isDirectory(path);
        var folder = isFolder ? path : path.toAbsolutePath().getParent();
        var only = isFolder ? null : nameOf(path);
        if (only != null && (!NAME.matcher(only).matches() || !path.toString().endsWith(ENDING))) {
            throw new IOException(
                    "%s cannot be served: the name of a problem file has only letters, digits, '-', '_' and '.', and ends in .json."
                            .formatted(path));
        }
        AtomicFile.prepareFolder(folder.resolve(".agendum"));
        return new Desks(folder, only, clock, lock(folder));
    }

    private static FileChannel lock(Path folder) throws IOException {
        var file = folder.resolve(".agendum").resolve("lock");
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // this process holds it
        }
        channel.close();
        throw new IOException(
                "Another agendum serves %s already. Maybe use its page, or end it first.".formatted(folder));
    }

    /** Every problem, in order of the names. */
    public Reply list() throws IOException {
        var rows = new ArrayList<Map<String, Object>>();
        for (var name : names()) {
            rows.add(row(name));
        }
        return Reply.of(Map.of("problems", rows));
    }

    private Map<String, Object> row(String name) throws IOException {
        if (!openings.isReady(name) && Files.size(file(name)) > LARGE_BYTES) {
            warming.execute(() -> prepare(name));
            var row = new LinkedHashMap<String, Object>();
            row.put("name", name);
            row.put("title", name);
            row.put("opening", true);
            return row;
        }
        return wholeRow(name);
    }

    private void prepare(String name) {
        try {
            if (!openings.isReady(name)) {
                wholeRow(name);
            }
        } catch (IOException | Refused gone) {
            // the next list tells of it
            openings.ready(name);
        }
    }

    private Map<String, Object> wholeRow(String name) throws IOException {
        try {
            return desk(name).row();
        } catch (InvalidInput invalid) {
            var row = new LinkedHashMap<String, Object>();
            row.put("name", name);
            row.put("title", name);
            row.put("valid", false);
            row.put("message", Refused.text(invalid));
            return row;
        } finally {
            openings.ready(name);
        }
    }

    private List<String> names() throws IOException {
        if (only != null) {
            return List.of(only);
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
                    .filter(Desks::mayBeProblem)
                    .map(Desks::nameOf)
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    /** Schedules may lie in the same folder; what is broken may be a problem. */
    private static boolean mayBeProblem(Path file) {
        try {
            return FileKind.of(file) != FileKind.SCHEDULE;
        } catch (InvalidInput unreadable) {
            return true;
        }
    }

    private static String nameOf(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /**
     * @throws Refused if there is no problem of that name
     * @throws InvalidInput if it cannot be opened, since it has faults
     */
    public Desk desk(String name) throws IOException {
        checkKnown(name);
        var desk = openings.desk(name);
        keepWarm(name);
        return desk;
    }

    private Desk open(String name) throws IOException {
        checkKnown(name);
        return Desk.open(name, file(name), workOf(name), solution(name), workers, clock);
    }

    private void checkKnown(String name) throws IOException {
        boolean isKnown =
                NAME.matcher(name).matches() && (only == null || only.equals(name)) && Files.isRegularFile(file(name));
        if (!isKnown) {
            throw Refused.unknown("There is no problem %s.".formatted(Quote.of(name)), Spelling.advice(name, names()));
        }
    }

    private void keepWarm(String name) {
        String coldest = null;
        synchronized (warm) {
            warm.remove(name);
            warm.add(name);
            if (warm.size() > MOST_WARM) {
                coldest = warm.iterator().next();
                warm.remove(coldest);
            }
        }
        if (coldest != null) {
            openings.opened(coldest).ifPresent(cold -> warming.execute(cold::cool));
        }
    }

    /** Gets ready for questions about places, when nothing else is to be done. */
    public void warmUp(Desk desk) {
        warming.execute(desk::warmUp);
    }

    /** Begins a new problem. */
    public synchronized Desk create(byte[] body) throws IOException {
        var name = new String(RequestBody.member(body, "name"), StandardCharsets.UTF_8).replaceAll("^\"|\"$", "");
        if (only != null || !NAME.matcher(name).matches() || Files.exists(file(name))) {
            var advice = only != null
                    ? "Serve the folder that it is to be in."
                    : "Take another one, of 1 to 100 letters, digits, '-', '_' and '.'.";
            throw Refused.invalid("A problem named %s cannot be made here.".formatted(Quote.of(name)), advice);
        }
        var problem = new ProblemReader(Catalogue.countings())
                .read("request", RequestBody.member(body, "problem"))
                .problem();
        if (Files.exists(workOf(name))) {
            throw Refused.invalid(
                    "There is still work on a problem that was named %s.".formatted(Quote.of(name)),
                    "Take another name.");
        }
        AtomicFile.write(file(name), JsonWriter.problem(problem));
        return desk(name);
    }

    /** Puts a problem, and the work on it, away; nothing is lost. */
    public synchronized Reply delete(String name) throws IOException {
        desk(name);
        synchronized (warm) {
            warm.remove(name);
        }
        var trash = folder.resolve(".agendum")
                .resolve("trash")
                .resolve("%s-%d".formatted(name, clock.instant().toEpochMilli()));
        openings.close(name, () -> {
            Files.createDirectories(trash);
            Files.move(file(name), trash.resolve(name + ENDING));
            Files.move(workOf(name), trash.resolve("work"));
        });
        return Reply.of(Map.of("name", name, "movedTo", trash.toString()));
    }

    /**
     * Problems to begin with.
     *
     * @param from the first day, like 2027-05-10; null for next Monday
     * @param days how many there are; null for as many as each usually has
     */
    public static Reply templates(String from, String days) {
        var first = from == null ? Templates.mondayAfter(LocalDate.now()) : date(from);
        if (days != null && !days.matches("\\d{1,4}")) {
            throw Refused.invalid("%s is no number of days.".formatted(Quote.of(days)), "Maybe 2.");
        }
        return Reply.of(
                Templates.beginning(first, days == null ? null : Integer.valueOf(days), ZoneId.systemDefault()));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refused.invalid("%s is not a date.".formatted(Quote.of(text)), "Maybe write it like 2027-05-10.");
        }
    }

    /** What problems are made of. */
    public static Reply schema() {
        return new Reply(Schemas.text("problem"), null);
    }

    /** The formats in which schedules can be had. */
    public static Reply formats() {
        return Reply.of(Exported.kinds());
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }

    private Path workOf(String name) {
        return folder.resolve(".agendum").resolve(name);
    }

    /** Where the command line writes schedules: beside the folder. */
    private Path solution(String name) {
        var parent = folder.toAbsolutePath().normalize().getParent();
        return (parent == null ? folder : parent).resolve("solutions").resolve(name + ENDING);
    }

    /** The catalogue of rules. */
    public static Reply rules() {
        return Reply.of(RuleList.rows());
    }

    @Override
    public synchronized void close() throws IOException {
        warming.shutdownNow();
        workers.close();
        openings.close();
        lock.close();
    }
}
