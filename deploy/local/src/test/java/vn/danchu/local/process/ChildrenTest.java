package vn.danchu.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpServer;

import vn.danchu.local.setup.Folders;
import vn.danchu.local.setup.Progress;

class ChildrenTest {
    private static final URI NOWHERE = URI.create("http://127.0.0.1:1/");
    @TempDir
    Path parent;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
    private Folders folders;
    private Children children;

    @BeforeEach
    void aSuite() {
        folders = new Folders(parent, parent.resolve("data"));
        folders.create();
        children = another();
    }

    @AfterEach
    void stopped() {
        children.stop();
    }

    @Test
    void aPartThatDiesTakesTheSuiteDownAndShowsTheEndOfItsLog() throws Exception {
        children.start(part("compliance-service", "echo the database is gone; exit 3"));

        assertEquals(1, exitCode.get(20, TimeUnit.SECONDS));
        assertTrue(text().contains("compliance-service ended by itself with code 3"));
        assertTrue(text().contains("the database is gone"));
    }

    @Test
    void aWatchedProcessThatDiesTakesTheSuiteDownToo() throws Exception {
        Files.writeString(folders.log("launcher"), "the database system was shut down");
        var database = new ProcessBuilder("sleep", "600").start();
        children.watch("PostgreSQL", database.pid(), folders.log("launcher"));

        database.destroyForcibly();

        assertEquals(1, exitCode.get(20, TimeUnit.SECONDS));
        assertTrue(text().contains("PostgreSQL ended by itself"));
        assertTrue(text().contains("the database system was shut down"));
    }

    @Test
    void aProcessWhoseLogIsGoneTakesTheSuiteDownAllTheSame() throws Exception {
        var database = new ProcessBuilder("sleep", "600").start();
        children.watch("PostgreSQL", database.pid(), parent.resolve("removed.log"));

        database.destroyForcibly();

        assertEquals(1, exitCode.get(20, TimeUnit.SECONDS));
        assertTrue(text().contains("removed.log cannot be read"));
    }

    @Test
    void aWatchedProcessThatIsStoppedInOrderTakesNothingDown() throws Exception {
        var database = new ProcessBuilder("sleep", "600").start();
        children.watch("PostgreSQL", database.pid(), folders.log("launcher"));

        children.stop();
        database.destroyForcibly().onExit().get(20, TimeUnit.SECONDS);

        assertFalse(text().contains("ended by itself"));
    }

    @Test
    void thePartThatUsesAnotherStopsFirst() {
        children.start(part("gateway", "exec sleep 600"));
        children.start(part("Keycloak", "exec sleep 600"));

        children.stop();

        assertTrue(text().indexOf("gateway has stopped") < text().indexOf("Keycloak has stopped"));
        assertFalse(exitCode.isDone());
    }

    @Test
    void partsThatTakeLongToEndEndTogetherWhicheverUsesWhich() {
        children.start(part("Keycloak", endingOnlyWith("gateway", "Keycloak")));
        children.start(part("gateway", endingOnlyWith("Keycloak", "gateway")));
        awaitFiles("Keycloak-up", "gateway-up");

        children.stopInTurns(2);

        awaitFiles("Keycloak-ended", "gateway-ended");
    }

    @Test
    void whatNobodyKeepsEndsAtOnce() {
        children.start(
                part("Keycloak", "cd %s; trap '' TERM; touch up; while :; do sleep 0.05; done".formatted(parent)));
        awaitFiles("up");

        assertTimeoutPreemptively(Duration.ofSeconds(10), children::kill);

        assertTrue(text().contains("Keycloak has stopped"));
    }

    @Test
    void aPartIsReadyWhenItAnswers() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/q/health/ready");

        children.awaitReady(new Part("gateway", List.of(), Map.of(), address, 2));

        assertTrue(text().contains("gateway is ready"));
        server.stop(0);
    }

    @Test
    void waitingEndsWhenTheSuiteStops() {
        children.stop();

        assertThrows(CancellationException.class, () -> children.awaitReady(part("gateway", "exit 0")));
    }

    @Test
    void theNextStartEndsWhatAKilledRunHasLeftBehind() throws Exception {
        var killed = another();
        killed.start(part("consultation-service", "exec sleep 600"));
        var orphan = ProcessHandle.of(killed.processes().getFirst()).orElseThrow();

        children.endLeftovers();

        orphan.onExit().get(20, TimeUnit.SECONDS);
        assertTrue(text().contains("had left behind"));
    }

    @Test
    void anOrderlyStopLeavesNothingToEnd() {
        children.start(part("gateway", "exec sleep 600"));
        children.stop();
        children.forgetLeftovers();

        another().endLeftovers();

        assertFalse(text().contains("had left behind"));
    }

    private Children another() {
        var progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));
        return new Children(folders, progress, exitCode::complete, Duration.ofSeconds(20));
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /** Asked to end, the part ends only when the other was asked, too. */
    private String endingOnlyWith(String other, String name) {
        return """
                cd %1$s
                trap 'touch %2$s-asked; until [ -f %3$s-asked ]; do sleep 0.05; done; touch %2$s-ended; exit' TERM
                touch %2$s-up
                while :; do sleep 0.05; done""".formatted(parent, name, other);
    }

    private void awaitFiles(String... names) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            while (!Stream.of(names).map(parent::resolve).allMatch(Files::exists)) {
                Thread.onSpinWait();
            }
        });
    }

    private static Part part(String name, String script) {
        return new Part(name, List.of("sh", "-c", script), Map.of(), NOWHERE, name.equals("gateway") ? 2 : 1);
    }
}
