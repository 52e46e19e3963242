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
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import vn.danchu.gateway.entrance.Problem;
import vn.danchu.gateway.routing.Service;
import vn.danchu.gateway.routing.Services;

/** The documents of all services: OpenAPI, each saying that its server is this gateway, and AsyncAPI as they are. */
@ApplicationScoped
public class ApiDocuments {
    private static final Logger LOG = Logger.getLogger(ApiDocuments.class);
    private static final Pattern SERVERS = Pattern.compile("(?m)^servers:[^\\n]*\\n(?:[ -][^\\n]*\\n?)*");
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
                context -> document(context, "/q/openapi?format=yaml", ApiDocuments::withServer));
        router.getWithRegex("/asyncapi/(?<service>[a-z-]+)\\.yaml").handler(
                context -> document(context, "/asyncapi.yaml", (document, service) -> document));
    }

    private void list(RoutingContext context) {
        context.json(new JsonArray(services.names().stream().toList()));
    }

    private void document(RoutingContext context, String address,
            BiFunction<String, Service, String> finished) {
        services.named(context.pathParam("service")).ifPresentOrElse(
                service -> fetch(service, address)
                        .onSuccess(document -> context.response()
                                .putHeader(HttpHeaders.CONTENT_TYPE, "application/yaml; charset=utf-8")
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
}
