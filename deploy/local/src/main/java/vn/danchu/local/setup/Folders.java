package vn.danchu.local.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;

/**
 * Where the suite lies on this machine.
 *
 * @param checkout the source tree with its built services
 * @param data what is kept between runs: databases, events, secrets, logs
 */
public record Folders(Path checkout, Path data) {
    private static final String MARK = "danchu-data";

    /** The log file of a process. */
    public Path log(String name) {
        return data.resolve("log").resolve(name.toLowerCase(Locale.ROOT) + ".log");
    }

    /** Creates the data folder for the owner alone, as it holds secrets. */
    public void create() {
        try {
            if (!Files.isDirectory(data)) {
                Files.createDirectories(data.toAbsolutePath().getParent());
                Files.createDirectory(data,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Files.createDirectories(data.resolve("log"));
            Files.writeString(data.resolve(MARK),
                    "The data of a local Danchu; deploy/up --reset deletes this folder.\n");
        } catch (IOException e) {
            throw new Refusal("The data folder " + data + " cannot be written (" + e
                    + "). Choose another: DANCHU_DATA=/path deploy/up");
        }
    }

    /** Deletes all data, but only from a folder that this program has filled. */
    public void reset() {
        if (!Files.exists(data)) {
            return;
        }
        if (!Files.exists(data.resolve(MARK))) {
            throw new Refusal(data + " was not filled by Danchu and is left alone. Set DANCHU_DATA to another folder.");
        }
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
