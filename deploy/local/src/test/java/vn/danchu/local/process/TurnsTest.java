package vn.danchu.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpServer;

import vn.danchu.local.setup.Folders;
import vn.danchu.local.setup.Progress;

class TurnsTest {
    @TempDir
    Path parent;
    private final Set<String> ready = ConcurrentHashMap.newKeySet();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Children children;
    private HttpServer server;

    @BeforeEach
    void aSuite() throws IOException {
        var folders = new Folders(parent, parent.resolve("data"));
        folders.create();
        children = new Children(folders, new Progress(new PrintStream(said, true, StandardCharsets.UTF_8)), code -> {
        }, Duration.ofSeconds(20));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(ready.contains(exchange.getRequestURI().getPath()) ? 200 : 503, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stopped() {
        children.stop();
        server.stop(0);
    }

    @Test
    void theNextPartStartsWhenOneOfTheEarlierIsReady() throws Exception {
        var turns = new Turns(children, 2);
        turns.start(part("Keycloak"));
        turns.start(part("consultation-service"));

        var third = CompletableFuture.runAsync(() -> turns.start(part("covenant-service")));
        assertEquals(2, children.processes().size());
        assertFalse(third.isDone());
        ready.add("/consultation-service");

        third.get(20, TimeUnit.SECONDS);
        assertEquals(3, children.processes().size());
    }

    @Test
    void allAreAwaited() {
        var turns = new Turns(children, 2);
        ready.addAll(List.of("/Keycloak", "/gateway"));
        turns.start(part("Keycloak"));
        turns.start(part("gateway"));

        turns.awaitAll();

        assertEquals(2, said.toString(StandardCharsets.UTF_8).split("is ready", -1).length - 1);
    }

    private Part part(String name) {
        return new Part(name, List.of("sleep", "600"), Map.of(),
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + name), 1);
    }
}
