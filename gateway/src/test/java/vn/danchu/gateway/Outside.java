package vn.danchu.gateway;

import java.io.IOException;
import java.math.BigInteger;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.TestTokens;

/** What lies around the gateway: a service, the identity provider's documents, and a built application. */
public class Outside implements QuarkusTestResourceLifecycleManager {
    static final String DOCUMENT = """
            openapi: 3.1.0
            info:
              title: Lấy ý kiến
              version: "1"
            servers:
            - url: http://inside:1
              description: never seen outside
            paths:
              /v1/echo: {}
            """;

    static final String JSON_DOCUMENT = """
            {"openapi": "3.1.0", "info": {"title": "Lấy ý kiến"}, "servers": [{"url": "http://inside:1"}]}
            """;

    static final String EVENTS = """
            asyncapi: 3.0.0
            info:
              title: Sự kiện
              version: "1"
            """;

    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        var router = Router.router(vertx);
        var server = vertx.createHttpServer().requestHandler(router).listen(0).toCompletionStage()
                .toCompletableFuture().join();
        var origin = "http://localhost:" + server.actualPort();
        serveAsIdentityProvider(router, origin);
        serveAsService(router, origin);
        var settings = new HashMap<String, String>();
        settings.put("quarkus.oidc.auth-server-url", origin);
        settings.put("gateway.routing.services.consultation", origin);
        settings.put("gateway.routing.services.compliance", "http://localhost:" + closedPort());
        settings.put("gateway.routing.answer-timeout", "1S");
        settings.put("gateway.portal.web-root", builtApplication().toString());
        settings.put("gateway.portal.identity-provider", "https://identity.example/realms/danchu");
        settings.put("gateway.entrance.allowed-origins", "https://portal.example");
        settings.put("gateway.limits.without-token.per-second", "100000");
        settings.put("gateway.limits.without-token.burst", "100000");
        return settings;
    }

    private static void serveAsIdentityProvider(Router router, String origin) {
        router.get("/.well-known/openid-configuration").handler(context -> context.json(new JsonObject()
                .put("issuer", TestTokens.ISSUER)
                .put("jwks_uri", origin + "/keys")));
        router.get("/keys").handler(context -> context.json(new JsonObject()
                .put("keys", new JsonArray().add(publicKeyOfTestTokens()))));
    }

    private static void serveAsService(Router router, String origin) {
        router.route("/v1/echo*").handler(BodyHandler.create(false).setBodyLimit(-1)).handler(Outside::echo);
        router.post("/v1/things").handler(context -> context.response().setStatusCode(201)
                .putHeader("Location", origin + "/v1/things/7?part=1")
                .putHeader("Server", "inside/1.0")
                .putHeader("Connection", "X-Inside")
                .putHeader("X-Inside", "secret")
                .putHeader("ETag", "\"3\"")
                .end());
        router.get("/v1/refused").handler(context -> context.response().setStatusCode(409)
                .putHeader("Content-Type", "application/problem+json")
                .end("{\"type\":\"https://danchu.vn/problems/already-voted\"}"));
        router.get("/v1/silent").handler(context -> context.request().resume());
        router.get("/v1/broken").handler(context -> context.request().connection().close());
        router.get("/v1/large").handler(context -> context.response().putHeader("Content-Type", "application/json")
                .end("[" + "\"Dân chủ\",".repeat(5_000) + "1]"));
        router.get("/q/openapi").handler(context -> context.response()
                .end("json".equals(context.request().getParam("format")) ? JSON_DOCUMENT : DOCUMENT));
        router.get("/asyncapi.yaml").handler(context -> context.response().end(EVENTS));
        router.get("/q/health").handler(context -> context.response().end("inside"));
    }

    private static void echo(RoutingContext context) {
        HttpServerRequest request = context.request();
        var headers = new JsonObject();
        request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(Locale.ROOT),
                header.getValue()));
        Buffer body = context.body().buffer();
        context.json(new JsonObject()
                .put("method", request.method().name())
                .put("uri", request.uri())
                .put("headers", headers)
                .put("body", body == null || body.length() > 1_000 ? "" : body.toString())
                .put("length", body == null ? 0 : body.length()));
    }

    private static JsonObject publicKeyOfTestTokens() {
        try {
            var encoded = Base64.getDecoder().decode(RealParts.identity().get("quarkus.oidc.public-key"));
            var key = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
            return new JsonObject().put("kty", "RSA").put("kid", "tests").put("use", "sig").put("alg", "PS256")
                    .put("n", base64(key.getModulus())).put("e", base64(key.getPublicExponent()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(BigInteger number) {
        var bytes = number.toByteArray();
        var start = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(Arrays.copyOfRange(bytes, start, bytes.length));
    }

    private static int closedPort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path builtApplication() {
        try {
            var folder = Files.createTempDirectory("built-application");
            Files.writeString(folder.resolve("200.html"), "<!doctype html><title>start</title>");
            Files.writeString(folder.resolve("quy-tac.html"), "<!doctype html><title>rules</title>");
            Files.writeString(folder.resolve("config.json"), "{}");
            Files.createDirectories(folder.resolve("_app/immutable"));
            Files.writeString(folder.resolve("_app/immutable/start.abc.js"), "export default 1;");
            Files.writeString(folder.resolve("_app/immutable/start.abc.js.br"), "packed");
            Files.writeString(folder.getParent().resolve("beside-the-application.txt"), "not for you");
            return folder;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
