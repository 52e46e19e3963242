package vn.danchu.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

import vn.danchu.local.setup.Folders;
import vn.danchu.local.setup.Progress;
import vn.danchu.local.setup.Refusal;

/** The processes of the suite: started, watched, and stopped in order. */
public final class Children {
    private static final Duration PATIENCE_TO_START = Duration.ofMinutes(4);
    private static final int LINES_SHOWN = 25;

    private final Folders folders;
    private final Progress progress;
    private final IntConsumer exit;
    private final Duration patienceToStop;
    private final Leftovers leftovers;
    private final List<Child> running = new ArrayList<>();
    private volatile boolean stopping;

    private record Child(Part part, Process process) {
    }

    /**
     * @param folders where logs and the list of processes lie
     * @param progress hears of every start and end
     * @param exit ends this program with a code
     * @param patienceToStop how long a part may take to end before it is ended by force
     */
    public Children(Folders folders, Progress progress, IntConsumer exit, Duration patienceToStop) {
        this.folders = folders;
        this.progress = progress;
        this.exit = exit;
        this.patienceToStop = patienceToStop;
        this.leftovers = new Leftovers(folders.data().resolve("processes"));
    }

    /** Ends what a killed run has left behind. */
    public void endLeftovers() {
        if (leftovers.end(patienceToStop)) {
            progress.say("ended what an earlier, killed run had left behind");
        }
    }

    /**
     * Starts a part in a session of its own: Ctrl-C at the terminal then reaches only this program, which stops the
     * parts in order. A part that dies by itself takes the whole suite down.
     *
     * @throws CancellationException when the suite is being stopped
     */
    public void start(Part part) {
        if (stopping) {
            throw new CancellationException();
        }
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(part.command());
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folders.log(part.name()).toFile());
        builder.environment().putAll(part.environment());
        try {
            var process = builder.start();
            synchronized (running) {
                running.add(new Child(part, process));
            }
            leftovers.remember(process.toHandle());
            process.onExit().thenAccept(
                    ended -> reportDeath(part.name(), " with code " + ended.exitValue(), folders.log(part.name())));
        } catch (IOException e) {
            throw new Refusal(part.name() + " cannot be started: " + e.getMessage());
        }
    }

    /**
     * Watches a process that is stopped elsewhere: when it dies by itself, the whole suite goes down, and the next start ends
     * it, too, should this program be killed.
     *
     * @param log where it tells what happened
     */
    public void watch(String name, long process, Path log) {
        var watched = ProcessHandle.of(process);
        watched.ifPresent(leftovers::remember);
        watched.ifPresentOrElse(alive -> alive.onExit().thenRun(() -> reportDeath(name, "", log)),
                () -> reportDeath(name, "", log));
    }

    /**
     * Waits until a part answers.
     *
     * @throws CancellationException when the suite is stopped meanwhile
     */
    public void awaitReady(Part part) {
        var deadline = System.nanoTime() + PATIENCE_TO_START.toNanos();
        while (!Readiness.answers(part.ready())) {
            if (stopping) {
                throw new CancellationException();
            }
            if (System.nanoTime() > deadline) {
                throw new Refusal(part.name() + " is not ready after " + PATIENCE_TO_START.toMinutes()
                        + " minutes; its log ends:\n" + endOfLog(part));
            }
        }
        progress.say(part.name() + " is ready");
    }

    /** The process identifiers of all running parts. */
    public List<Long> processes() {
        synchronized (running) {
            return running.stream().map(child -> child.process().pid()).toList();
        }
    }

    /** Stops the parts, the highest layer first and those of a layer together. */
    public void stop() {
        var layers = new TreeMap<Integer, List<Child>>();
        stopping()
                .forEach(child -> layers.computeIfAbsent(child.part().layer(), layer -> new ArrayList<>()).add(child));
        layers.descendingMap().values().forEach(layer -> {
            layer.forEach(child -> child.process().destroy());
            layer.forEach(this::awaitEnd);
        });
    }

    /**
     * Stops the parts in the order of their start, whichever uses which.
     *
     * @param together how many may be ending at the same time
     */
    public void stopInTurns(int together) {
        try (var turns = Executors.newFixedThreadPool(together)) {
            stopping().forEach(child -> turns.execute(() -> {
                child.process().destroy();
                awaitEnd(child);
            }));
        }
    }

    /** Ends the parts at once, in no order: nothing of what they do is kept. */
    public void kill() {
        stopping().forEach(child -> {
            child.process().descendants().forEach(ProcessHandle::destroyForcibly);
            child.process().destroyForcibly();
            awaitEnd(child);
        });
    }

    private List<Child> stopping() {
        stopping = true;
        synchronized (running) {
            return running.stream().filter(child -> child.process().isAlive()).toList();
        }
    }

    /** Says that everything has stopped in order and the next start has nothing to end. */
    public void forgetLeftovers() {
        leftovers.forget();
    }

    private void awaitEnd(Child child) {
        try {
            if (!child.process().waitFor(patienceToStop.toSeconds(), TimeUnit.SECONDS)) {
                child.process().descendants().forEach(ProcessHandle::destroyForcibly);
                child.process().destroyForcibly();
            }
            progress.say(child.part().name() + " has stopped");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void reportDeath(String name, String code, Path log) {
        synchronized (running) {
            if (stopping) {
                return;
            }
            stopping = true;
        }
        progress.say(name + " ended by itself" + code + "; everything stops. Its log, " + log + ", ends:\n"
                + lastLines(log, LINES_SHOWN));
        exit.accept(1);
    }

    private String endOfLog(Part part) {
        return lastLines(folders.log(part.name()), LINES_SHOWN);
    }

    static String lastLines(Path log, int count) {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
        } catch (IOException e) {
            // Whoever asks has worse to tell, and everything to stop.
            return log + " cannot be read: " + e.getMessage();
        }
    }
}
