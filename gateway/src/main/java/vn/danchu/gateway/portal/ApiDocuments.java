package vn.danchu.gateway.portal;

import java.util.function.BiFunction;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import vn.danchu.gateway.entrance.Problem;
import vn.danchu.gateway.entrance.Stage;
import vn.danchu.gateway.routing.Service;
import vn.danchu.gateway.routing.Services;

/**
 * The documents of all services: OpenAPI, each saying that its server is this gateway, and AsyncAPI as they are. Each OpenAPI
 * document also lies beside the calls that it describes, where the design rules of public offices look for it.
 */
@ApplicationScoped
public class ApiDocuments {
    private static final Logger LOG = Logger.getLogger(ApiDocuments.class);
    private static final Pattern SERVERS = Pattern.compile("(?m)^servers:[^\\n]*\\n(?:[ -][^\\n]*\\n?)*");
    private static final String YAML = "application/yaml; charset=utf-8";
    private static final long PATIENCE = 5_000;

    private final Services services;
    private final HttpClient client;

    ApiDocuments(Services services, HttpClient client) {
        this.services = services;
        this.client = client;
    }

    void open(@Observes Router router) {
        router.get("/openapi/index.json").handler(this::list);
        router.getWithRegex("/openapi/(?<service>[a-z-]+)\\.yaml").handler(
                context -> document(context, "/q/openapi?format=yaml", YAML, ApiDocuments::withServer));
        router.getWithRegex("/asyncapi/(?<service>[a-z-]+)\\.yaml").handler(
                context -> document(context, "/asyncapi.yaml", YAML, (document, service) -> document));
        router.getWithRegex("/api/(?<service>[a-z-]+)/v1/openapi\\.json").order(Stage.DOCUMENT).handler(
                ApiDocuments::forAnyPage).handler(
                        context -> document(context, "/q/openapi?format=json",
                                "application/json", ApiDocuments::withJsonServer));
    }

    // The document is public: pages of any origin may show it.
    private static void forAnyPage(RoutingContext context) {
        context.request().resume();
        context.response().putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        context.next();
    }

    private void list(RoutingContext context) {
        context.json(new JsonArray(services.names().stream().toList()));
    }

    private void document(RoutingContext context, String address, String type,
            BiFunction<String, Service, String> finished) {
        services.named(context.pathParam("service")).ifPresentOrElse(
                service -> fetch(service, address)
                        .onSuccess(document -> context.response()
                                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                                .end(finished.apply(document, service)))
                        .onFailure(failure -> {
                            LOG.warnf("No %s of %s: %s", address, service.name(), failure.getMessage());
                            Problem.SERVICE_UNAVAILABLE.answer(context);
                        }),
                () -> Problem.UNKNOWN_ROUTE.answer(context));
    }

    private Future<String> fetch(Service service, String address) {
        return client.request(service.request().setURI(address).setTimeout(PATIENCE))
                .compose(HttpClientRequest::send)
                .compose(response -> response.statusCode() == 200
                        ? response.body()
                        : refuse(response))
                .map(body -> body.toString());
    }

    private static <T> Future<T> refuse(HttpClientResponse response) {
        return Future.failedFuture("it answers " + response.statusCode());
    }

    static String withServer(String document, Service service) {
        return SERVERS.matcher(document).replaceAll("").stripTrailing()
                + "\nservers:\n- url: " + service.publicPrefix() + '\n';
    }

    static String withJsonServer(String document, Service service) {
        return new JsonObject(document).put("servers", new JsonArray().add(
                new JsonObject().put("url", service.publicPrefix()))).encode();
    }
}
