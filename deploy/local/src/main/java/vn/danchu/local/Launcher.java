package vn.danchu.local;

import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;

import vn.danchu.local.demonstration.Demonstration;
import vn.danchu.local.parts.Keycloak;
import vn.danchu.local.parts.PostgreSql;
import vn.danchu.local.parts.Services;
import vn.danchu.local.process.Children;
import vn.danchu.local.process.Memory;
import vn.danchu.local.process.Turns;
import vn.danchu.local.setup.Folders;
import vn.danchu.local.setup.LauncherLog;
import vn.danchu.local.setup.Machine;
import vn.danchu.local.setup.Progress;
import vn.danchu.local.setup.Refusal;
import vn.danchu.local.setup.Secrets;
import vn.danchu.platform.testing.Broker;

/**
 * Runs the whole suite on one machine until it is interrupted: PostgreSQL beside and Kafka inside this program,
 * Keycloak, the services and the gateway as processes of their own.
 */
public final class Launcher {
    private static final int KAFKA_PORT = 19092;
    private static final int KAFKA_CONTROLLER_PORT = 19093;
    private static final int TOGETHER = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final Duration PATIENCE_TO_STOP = Duration.ofSeconds(20);
    // A part whose start is recorded writes its cache when it ends.
    private static final Duration PATIENCE_TO_RECORD = Duration.ofMinutes(3);
    /** Held until the program ends; the collector would else release it. */
    private static final List<FileLock> LOCKS = new CopyOnWriteArrayList<>();

    private final Folders folders;
    private final Progress progress;
    private final Secrets secrets;
    private final Children children;
    private volatile Broker kafka;
    private volatile PostgreSql postgres;
    private final boolean preparing;
    private volatile boolean prepared;

    private Launcher(Folders folders, Progress progress, List<String> wishes) {
        this.folders = folders;
        this.progress = progress;
        preparing = wishes.contains("--prepare");
        children = new Children(folders, progress, System::exit, preparing ? PATIENCE_TO_RECORD : PATIENCE_TO_STOP);
        // Data goes only when nothing that a killed run has left behind still writes it.
        children.endLeftovers();
        if (wishes.contains("--reset")) {
            folders.reset();
        }
        secrets = new Secrets(folders.data().resolve("secrets.properties"));
    }

    /**
     * Starts the suite.
     *
     * @param arguments the checkout, the data folder, and {@code --reset} to begin with empty data or {@code --prepare} to
     *        start once and end, so that later starts are quick
     */
    public static void main(String[] arguments) throws InterruptedException {
        var progress = new Progress(System.out);
        var folders = new Folders(Path.of(arguments[0]), Path.of(arguments[1]));
        try {
            folders.create();
            LOCKS.add(folders.lock());
            var launcher = new Launcher(folders, progress, List.of(arguments));
            LauncherLog.writeTo(folders.log("launcher"));
            launcher.run();
        } catch (RuntimeException e) {
            giveUp(e instanceof CompletionException ? e.getCause() : e, progress);
        }
        Thread.currentThread().join();
    }

    /** A start that was interrupted says nothing; its parts stop already. */
    private static void giveUp(Throwable reason, Progress progress) {
        if (reason instanceof CancellationException) {
            return;
        }
        progress.print("Danchu does not start: " + reason.getMessage());
        if (!(reason instanceof Refusal)) {
            Logger.getLogger(Launcher.class.getName()).log(Level.SEVERE, "The start failed", reason);
        }
        System.exit(1);
    }

    private void run() {
        var services = new Services(folders, secrets, "127.0.0.1:" + KAFKA_PORT, preparing);
        services.requireBuilt();
        requireMachine();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stops the suite"));
        var kafkaStarts = CompletableFuture.runAsync(this::startKafka);
        startPostgres();
        var keycloak = new Keycloak(folders, secrets, preparing);
        var identity = keycloak.part(postgres);
        var turns = new Turns(children, TOGETHER);
        turns.start(identity);
        kafkaStarts.join();
        services.parts().forEach(turns::start);
        turns.awaitAll();
        keycloak.forgetRealmFile();
        fillDemonstration();
        if (preparing) {
            prepared = true;
            System.exit(0);
        }
        sayWhereEverythingIs(keycloak);
    }

    private void requireMachine() {
        var ports = new HashMap<>(Services.ports());
        ports.put(PostgreSql.PORT, "PostgreSQL");
        ports.put(KAFKA_PORT, "Kafka");
        ports.put(KAFKA_CONTROLLER_PORT, "Kafka");
        ports.put(Keycloak.PORT, "Keycloak");
        ports.put(Keycloak.MANAGEMENT_PORT, "Keycloak");
        Machine.requireFreePorts(ports);
        Machine.requireDiskSpace(folders.data());
    }

    private void startKafka() {
        kafka = new Broker(folders.data().resolve("kafka"), KAFKA_PORT, KAFKA_CONTROLLER_PORT);
        progress.say("Kafka is ready");
    }

    private void startPostgres() {
        postgres = PostgreSql.start(folders, secrets);
        children.watch("PostgreSQL", postgres.process(), folders.log("launcher"));
        var databases = new ArrayList<>(Services.databases());
        databases.add(Keycloak.DATABASE);
        postgres.provide(databases);
        progress.say("PostgreSQL is ready");
    }

    private void fillDemonstration() {
        var filled = new Demonstration(Services.ADDRESS, Keycloak.ISSUER, secrets.password("demonstration"),
                secrets.password("client.demonstration")).fill();
        progress.say(filled > 0 ? "the demonstration commune is filled" : "the demonstration commune is there");
    }

    private void sayWhereEverythingIs(Keycloak keycloak) {
        var processes = new ArrayList<>(children.processes());
        processes.add(ProcessHandle.current().pid());
        processes.add(postgres.process());
        var seconds = String.format(Locale.ROOT, "%.1f", progress.seconds());
        progress.print("\nDanchu is up after " + seconds + " s and takes " + Memory.megabytes(processes) + " MB.\n");
        progress.print(Welcome.text(folders, keycloak.people(), secrets));
    }

    private void stop() {
        if (prepared) {
            // Each writes its cache now, which takes a processor for half a minute.
            children.stopInTurns(TOGETHER);
        } else if (preparing) {
            children.kill();
        } else {
            children.stop();
        }
        if (kafka != null) {
            kafka.close();
            progress.say("Kafka has stopped");
        }
        if (postgres != null) {
            postgres.close();
            progress.say("PostgreSQL has stopped");
        }
        children.forgetLeftovers();
    }
}
