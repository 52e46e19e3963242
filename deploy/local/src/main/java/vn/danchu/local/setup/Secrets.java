package vn.danchu.local.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Passwords and keys of this installation: drawn at random when first asked for, kept in a file that only its owner
 * reads, never in the source tree.
 */
public final class Secrets {
    /** Without characters that look alike, because people copy the password of the demonstration by hand. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties known = new Properties();

    /**
     * @param file where they are kept; created when the first secret is drawn
     */
    public Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                known.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The password with this name: four groups of five readable characters, 99 bits. */
    public String password(String name) {
        return keep(name, () -> Stream.generate(Secrets::group).limit(4).collect(Collectors.joining("-")));
    }

    /** The 32 random bytes with this name, as base64. */
    public String key(String name) {
        return keep(name, () -> {
            var bytes = new byte[32];
            RANDOM.nextBytes(bytes);
            return Base64.getEncoder().encodeToString(bytes);
        });
    }

    private static String group() {
        return RANDOM.ints(5, 0, READABLE.length()).mapToObj(at -> READABLE.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    private synchronized String keep(String name, Supplier<String> draw) {
        if (!known.containsKey(name)) {
            known.setProperty(name, draw.get());
            save();
        }
        return known.getProperty(name);
    }

    /** Written aside and moved, so that a crash leaves either the old or the new file. */
    private void save() {
        var lines = known.stringPropertyNames().stream().sorted().map(name -> name + "=" + known.getProperty(name))
                .collect(Collectors.joining("\n", "", "\n"));
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            var unfinished = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, ownerOnly);
            Files.write(unfinished, lines.getBytes(StandardCharsets.UTF_8));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
