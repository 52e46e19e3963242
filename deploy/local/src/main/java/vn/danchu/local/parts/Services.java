package vn.danchu.local.parts;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.danchu.local.process.Part;
import vn.danchu.local.process.StartCache;
import vn.danchu.local.setup.Folders;
import vn.danchu.local.setup.Refusal;
import vn.danchu.local.setup.Secrets;

/** The table of the four services and the gateway in front of them. */
public final class Services {
    /** Where people and programs reach the suite. */
    public static final String ADDRESS = "http://localhost:8080";
    /** The port of that address. */
    public static final int GATEWAY_PORT = 8080;
    private static final List<Service> TABLE = List.of(new Service("consultation", 18081, "consultation"),
            new Service("covenant", 18082, "covenant"), new Service("inspection-board", 18083, "inspection_board"),
            new Service("compliance", 18084, "compliance"));
    private static final List<String> JVM = List.of("-Xmx192m", "-Xss512k", "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1");

    private final Folders folders;
    private final Secrets secrets;
    private final String kafka;
    private final boolean preparing;

    /**
     * @param name without {@code -service}
     * @param port where it listens on this machine
     * @param database which is also the login
     */
    record Service(String name, int port, String database) {
        String url() {
            return "http://localhost:" + port;
        }

        String variable() {
            return "DANCHU_" + name.toUpperCase(Locale.ROOT).replace('-', '_') + "_URL";
        }
    }

    /**
     * @param folders of the suite
     * @param secrets of this installation
     * @param kafka address of the broker
     * @param preparing whether this run is the one from which later ones start quickly
     */
    public Services(Folders folders, Secrets secrets, String kafka, boolean preparing) {
        this.folders = folders;
        this.secrets = secrets;
        this.kafka = kafka;
        this.preparing = preparing;
    }

    /** Each port with the part that listens there. */
    public static Map<Integer, String> ports() {
        var ports = new HashMap<Integer, String>();
        TABLE.forEach(service -> ports.put(service.port(), service.name() + "-service"));
        ports.put(GATEWAY_PORT, "gateway");
        return ports;
    }

    /** The databases of all services. */
    public static List<String> databases() {
        return TABLE.stream().map(Service::database).toList();
    }

    /** The processes of the services, the gateway last. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        TABLE.forEach(
                service -> parts.add(part(service.name() + "-service", service.port(), environmentOf(service), 1)));
        parts.add(part("gateway", GATEWAY_PORT, environmentOfGateway(), 2));
        return parts;
    }

    /** Refuses when a part was not built. */
    public void requireBuilt() {
        parts().forEach(part -> {
            var jar = Path.of(part.command().getLast());
            if (!Files.exists(jar)) {
                throw new Refusal(
                        part.name() + " is not built (" + jar + " is missing); start the suite with deploy/up.");
            }
        });
    }

    private Part part(String name, int port, Map<String, String> environment, int layer) {
        var all = new HashMap<>(environment);
        all.put("DANCHU_PORT", Integer.toString(port));
        all.put("DANCHU_OIDC_URL", Keycloak.ISSUER);
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        var built = folders.checkout().resolve(name).resolve("target/quarkus-app");
        command.addAll(JVM);
        command.add(new StartCache(built.resolve("app.aot"), preparing).option());
        command.add("-jar");
        command.add(built.resolve("quarkus-run.jar").toString());
        return new Part(name, command, all, URI.create("http://localhost:" + port + "/q/health/ready"), layer);
    }

    private Map<String, String> environmentOf(Service service) {
        var environment = new HashMap<String, String>();
        environment.put("DANCHU_DB_URL", PostgreSql.url(service.database()));
        environment.put("DANCHU_DB_USER", service.database());
        environment.put("DANCHU_DB_PASSWORD", secrets.password("postgresql." + service.database()));
        environment.put("DANCHU_KAFKA", kafka);
        if (service.name().equals("consultation")) {
            environment.put("DANCHU_PERSON_PEPPER", secrets.key("person-pepper"));
            environment.put("DANCHU_BALLOT_KEY", secrets.key("ballot-key"));
        }
        return environment;
    }

    private Map<String, String> environmentOfGateway() {
        var environment = new HashMap<String, String>();
        TABLE.forEach(service -> environment.put(service.variable(), service.url()));
        environment.put("DANCHU_WEB_ROOT", folders.checkout().resolve("web-ui/build").toString());
        return environment;
    }
}
