package vn.danchu.local.setup;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

import org.junit.jupiter.api.Test;

class MachineTest {
    @Test
    void aTakenPortIsNamedWithThePartThatNeedsIt() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = Map.of(other.getLocalPort(), "gateway");

            var refusal = assertThrows(Refusal.class, () -> Machine.requireFreePorts(ports));

            assertTrue(refusal.getMessage().contains(other.getLocalPort() + " (for gateway)"));
        }
    }

    @Test
    void aPortThatWasGivenBackIsFree() throws IOException {
        int port;
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = other.getLocalPort();
        }

        assertDoesNotThrow(() -> Machine.requireFreePorts(Map.of(port, "gateway")));
    }
}
