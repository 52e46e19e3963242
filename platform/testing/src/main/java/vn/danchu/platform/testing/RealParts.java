package vn.danchu.platform.testing;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * Gives a service under test the real PostgreSQL and Kafka of this build and a key for its tokens:
 * {@code @QuarkusTestResource(RealParts.class)}. Each start has a database and topic names of its own, so that tests
 * of several modules do not meet.
 */
public final class RealParts implements QuarkusTestResourceLifecycleManager {
    /** Secret with which tests turn citizen numbers into person keys; for tests only. */
    public static final String PERSON_PEPPER = "pepper of the tests";
    /** Base64 of 32 bytes; for tests only. */
    public static final String BALLOT_KEY = "dGVzdHMgdXNlIHRoaXMgYmFsbG90IGtleSBvbmx5ISE=";

    @Override
    public Map<String, String> start() {
        var parts = SharedParts.ofThisBuild();
        var name = "test_" + ProcessHandle.current().pid() + "_" + Long.toString(System.nanoTime(), 36);
        var database = OwnDatabase.create(name, parts.postgresPort());
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", database.url());
        settings.put("quarkus.datasource.username", database.user());
        settings.put("quarkus.datasource.password", database.password());
        settings.put("kafka.bootstrap.servers", "127.0.0.1:" + parts.kafkaPort());
        settings.put("danchu.events.prefix", name + ".");
        settings.put("danchu.person-pepper", PERSON_PEPPER);
        settings.put("danchu.ballot-key", BALLOT_KEY);
        // Tests are refused tens of thousands of times, and assert each.
        settings.put("quarkus.log.category.\"http-problem\".level", "WARN");
        settings.putAll(identity());
        return settings;
    }

    /**
     * Settings of a service that make it trust {@link TestTokens}. A given public key and a server address exclude
     * each other, therefore the address is emptied.
     */
    public static Map<String, String> identity() {
        return Map.of("quarkus.oidc.auth-server-url", "", "quarkus.oidc.public-key", TestKeys.publicKey(),
                "quarkus.oidc.token.issuer", TestTokens.ISSUER, "quarkus.oidc.token.audience", TestTokens.AUDIENCE);
    }

    /** The parts serve the other modules too and end with the build. */
    @Override
    public void stop() {
    }
}
