package vn.danchu.platform.testing;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;

/** A real Kafka of one node (KRaft, without ZooKeeper) inside this JVM, reachable on 127.0.0.1 only. */
public final class Broker implements AutoCloseable {
    private static final String CONTROLLER = "CONTROLLER";
    private final KafkaRaftServer server;
    private final int port;

    /**
     * Starts the broker and returns when it answers.
     *
     * @param folder where it keeps its log; kept between runs, created and formatted when absent
     * @param port where clients connect
     * @param controllerPort where the node votes with itself
     */
    public Broker(Path folder, int port, int controllerPort) {
        this.port = port;
        formatWhenNew(folder);
        server = new KafkaRaftServer(KafkaConfig.fromProps(settings(folder, port, controllerPort), false), Time.SYSTEM);
        server.startup();
    }

    /** The value for {@code kafka.bootstrap.servers}. */
    public String address() {
        return "127.0.0.1:" + port;
    }

    private static void formatWhenNew(Path folder) {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(folder);
            var formatter = new Formatter();
            formatter.setClusterId(Uuid.randomUuid().toString());
            formatter.setNodeId(1);
            formatter.setControllerListenerName(CONTROLLER);
            formatter.setMetadataLogDirectory(folder.toString());
            formatter.addDirectory(folder.toString());
            formatter.setReleaseVersion(MetadataVersion.latestProduction());
            formatter.setUnstableFeatureVersionsEnabled(false);
            formatter.setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            formatter.run();
        } catch (Exception e) {
            throw new IllegalStateException("Kafka cannot prepare its folder " + folder, e);
        }
    }

    private static Properties settings(Path folder, int port, int controllerPort) {
        var settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put("listeners",
                "PLAINTEXT://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("controller.listener.names", CONTROLLER);
        settings.put("inter.broker.listener.name", "PLAINTEXT");
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        settings.put("log.dirs", folder.toString());
        settings.put("num.partitions", "6");
        settings.putAll(settingsOfALoneNode());
        return settings;
    }

    /** One node cannot replicate, and small buffers keep a development machine small. */
    private static Properties settingsOfALoneNode() {
        var settings = new Properties();
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "3");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "3");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("num.network.threads", "1");
        settings.put("num.io.threads", "2");
        settings.put("log.segment.bytes", "8388608");
        settings.put("log.cleaner.dedupe.buffer.size", "8388608");
        return settings;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
