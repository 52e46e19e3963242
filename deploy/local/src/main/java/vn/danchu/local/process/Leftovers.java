package vn.danchu.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Remembers the started processes in a file, so that the next start finds those that a killed run could not stop.
 * A process is known by its number and its start time, because numbers are used again.
 */
final class Leftovers {
    private final Path file;

    Leftovers(Path file) {
        this.file = file;
    }

    synchronized void remember(ProcessHandle process) {
        var started = process.info().startInstant().map(Instant::toString).orElse("unknown");
        try {
            Files.writeString(file, process.pid() + " " + started + "\n", StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends the remembered processes that still run.
     *
     * @return whether there were any
     */
    boolean end(Duration patience) {
        var alive = remembered();
        alive.forEach(ProcessHandle::destroy);
        alive.forEach(process -> awaitEnd(process, patience));
        forget();
        return !alive.isEmpty();
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ProcessHandle> remembered() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().map(Leftovers::find).flatMap(Optional::stream).toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> find(String line) {
        var words = line.split(" ");
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> process.info().startInstant().map(Instant::toString).equals(Optional.of(words[1])));
    }

    private static void awaitEnd(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (Exception e) {
            throw new IllegalStateException("waiting for process " + process.pid(), e);
        }
    }
}
