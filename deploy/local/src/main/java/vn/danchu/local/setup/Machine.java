package vn.danchu.local.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** What the machine must offer before anything starts. */
public final class Machine {
    private static final long GIGABYTE = 1L << 30;

    private Machine() {
    }

    /**
     * Refuses when a port of the suite is in use.
     *
     * @param ports each port with the part that needs it
     */
    public static void requireFreePorts(Map<Integer, String> ports) {
        var taken = ports.entrySet().stream().filter(port -> !free(port.getKey()))
                .map(port -> port.getKey() + " (for " + port.getValue() + ")").collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            throw new Refusal("Another program uses port " + taken + ". Stop it (`ss -ltnp` shows which one it is;"
                    + " perhaps Danchu already runs) and start again.");
        }
    }

    /** Refuses when the disk below the folder is nearly full. */
    public static void requireDiskSpace(Path folder) {
        try {
            long usable = Files.getFileStore(folder).getUsableSpace();
            if (usable < 2 * GIGABYTE) {
                throw new Refusal("The disk of " + folder + " has only " + usable / (1 << 20)
                        + " MB left; Danchu needs 2 GB. Free some, or choose another: DANCHU_DATA=/path deploy/up");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
