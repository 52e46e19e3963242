package vn.danchu.local.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Where the suite lies on this machine.
 *
 * @param checkout the source tree with its built services
 * @param data what is kept between runs: databases, events, secrets, logs
 */
public record Folders(Path checkout, Path data) {
    private static final String MARK = "danchu-data";
    private static final String LOCK = "lock";

    /** The log file of a process. */
    public Path log(String name) {
        return data.resolve("log").resolve(name.toLowerCase(Locale.ROOT) + ".log");
    }

    /**
     * Creates the data folder for the owner alone, as it holds secrets. A folder with other people's files is refused,
     * as a later reset would delete them.
     */
    public void create() {
        try {
            if (!Files.isDirectory(data)) {
                Files.createDirectories(data.toAbsolutePath().getParent());
                Files.createDirectory(data,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            if (isForeign()) {
                throw new Refusal(data + " holds something else. Choose an empty folder: DANCHU_DATA=/path deploy/up");
            }
            Files.createDirectories(data.resolve("log"));
            Files.writeString(data.resolve(MARK),
                    "The data of a local Danchu; deploy/up --reset deletes this folder.\n");
        } catch (IOException e) {
            throw new Refusal("The data folder " + data + " cannot be written (" + e
                    + "). Choose another: DANCHU_DATA=/path deploy/up");
        }
    }

    /**
     * Keeps the data folder for this program until it ends; two launchers would end each other's processes.
     *
     * @return the lock, to be held as long as the program runs
     */
    public FileLock lock() {
        try {
            var channel = FileChannel.open(data.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new Refusal("Danchu already runs with the data in " + data + ". Stop it first with Ctrl-C.");
            }
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes all data and leaves an empty folder. */
    public void reset() {
        var kept = List.of(data, data.resolve(MARK), data.resolve(LOCK), data.resolve("log"));
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).filter(file -> !kept.contains(file)).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isForeign() throws IOException {
        try (var content = Files.list(data)) {
            return content.findAny().isPresent() && !Files.exists(data.resolve(MARK));
        }
    }
}
