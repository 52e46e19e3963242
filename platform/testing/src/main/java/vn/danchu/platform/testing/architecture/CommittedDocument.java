package vn.danchu.platform.testing.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document that is generated from the code and kept in git, so that others read it without running the service.
 *
 * @param committed
 *            where it is kept in the module, e.g. {@code openapi/openapi.yaml}
 * @param module
 *            folder of the module
 */
public record CommittedDocument(String committed, Path module) {

    /**
     * @throws AssertionError
     *             when the committed document is another; the new one then lies in the module's {@code target}
     */
    public void assertIs(String generated) {
        var kept = module.resolve(committed);
        var renewed = Path.of("target").resolve(kept.getFileName());
        try {
            if (Files.exists(kept) && Files.readString(kept).strip().equals(generated.strip())) {
                return;
            }
            Files.createDirectories(module.resolve("target"));
            Files.writeString(module.resolve(renewed), generated.strip() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("The interface of this service and its committed description differ. If the change is"
                + " meant, run: mkdir -p " + Path.of(committed).getParent() + " && cp " + renewed + " " + committed
                + " in " + module.getFileName());
    }
}
