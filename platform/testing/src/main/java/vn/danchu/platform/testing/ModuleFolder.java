package vn.danchu.platform.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folder of the module whose tests run. */
final class ModuleFolder {
    private ModuleFolder() {
    }

    /** Maven says it in {@code basedir}; an IDE starts tests in the folder of the module. */
    static Path current() {
        var folder = Path.of(System.getProperty("basedir", System.getProperty("user.dir")));
        if (!Files.isDirectory(folder.resolve("src"))) {
            throw new IllegalStateException("Run the tests in the folder of their module, not in " + folder);
        }
        return folder;
    }
}
