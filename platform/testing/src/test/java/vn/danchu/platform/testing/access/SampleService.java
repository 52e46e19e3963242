package vn.danchu.platform.testing.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

import io.restassured.RestAssured;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.TestTokens;

/** A service of one operation, whose check of rights each test writes anew, well or badly. */
final class SampleService implements AutoCloseable {
    static final String UNIT = "20/06211/06211-100";
    private static final Example HERE = Example.in(UNIT);
    private static final Visitors VISITORS = new Visitors(List.of("citizen", "village-head"), List.of("public:read"));
    private final HttpServer server;
    private final Check check;
    private final JwtConsumer tokens;
    private final AtomicInteger calls = new AtomicInteger();

    /** Answers a genuine token with a status, and with a body when that is 200. */
    interface Check {
        int statusFor(Token token);

        default String bodyFor(Token token) {
            return "{\"items\":[{\"name\":\"Giám sát\"}]}";
        }
    }

    /** What the sample reads of a token. */
    record Token(List<String> roles, List<String> units, List<String> scopes, boolean machine) {
        boolean headOf(String unit) {
            return !machine && roles.contains("village-head")
                    && units.stream().anyMatch(own -> (unit + "/").startsWith(own + "/"));
        }
    }

    SampleService(Check check) throws IOException, GeneralSecurityException {
        this.check = check;
        var key = Base64.getDecoder().decode(RealParts.identity().get("quarkus.oidc.public-key"));
        tokens = new JwtConsumerBuilder().setRelaxVerificationKeyValidation()
                .setVerificationKey(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key)))
                .setExpectedIssuer(TestTokens.ISSUER).setExpectedAudience(TestTokens.AUDIENCE).build();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        RestAssured.port = server.getAddress().getPort();
    }

    /** What the matrix finds when only the head of the village may call it. */
    List<String> faults() {
        return faults(new Operation("sample", "GET", "/", onlyTheHead(), Map.of()), Map::of);
    }

    List<String> faults(Operation operation, Supplier<Map<String, String>> stored) {
        return faults(operation, HERE, stored);
    }

    List<String> faults(Operation operation, Example example, Supplier<Map<String, String>> stored) {
        return new Trial(new Door(), operation, example, VISITORS.around(example), stored).faults();
    }

    static Right onlyTheHead() {
        return new Right(Set.of("village-head"), "none");
    }

    int calls() {
        return calls.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        try (exchange) {
            var header = exchange.getRequestHeaders().getFirst("Authorization");
            var token = header == null ? null : read(header.substring("Bearer ".length()));
            int status = token == null ? 401 : check.statusFor(token);
            var body = status == 200 ? check.bodyFor(token).getBytes(StandardCharsets.UTF_8) : new byte[0];
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Token read(String token) {
        try {
            JwtClaims claims = tokens.processToClaims(token);
            var realm = (Map<?, ?>) claims.getClaimValue("realm_access");
            return new Token(((List<?>) realm.get("roles")).stream().map(Object::toString).toList(),
                    claims.hasClaim("units") ? claims.getStringListClaimValue("units") : List.of(),
                    List.of(claims.getStringClaimValue("scope").split(" ")), claims.hasClaim("client_kind"));
        } catch (InvalidJwtException notGenuine) {
            return null;
        } catch (MalformedClaimException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
