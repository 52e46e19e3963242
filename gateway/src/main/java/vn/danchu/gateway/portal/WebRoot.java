package vn.danchu.gateway.portal;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.Future;
import io.vertx.core.file.FileSystem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import vn.danchu.gateway.entrance.Problem;
import vn.danchu.gateway.entrance.Stage;

/**
 * Serves the built single-page application where it has no web server of its own. Every path that is no file is a
 * route inside the application, so it gets the application's start page.
 */
@ApplicationScoped
public class WebRoot {
    private static final String START_PAGE = "/200.html";
    private static final String ASSETS = "/_app/";
    private static final String IMMUTABLE = "/_app/immutable/";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "no-cache";
    private static final Pattern BROTLI = Pattern.compile("(^|[\\s,])br(\\s*(,|$))");
    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final List<String> OUR_OWN = List.of("/api/", "/openapi/", "/asyncapi/", "/developers/", "/q/");

    private final Optional<Path> folder;
    private final PagePolicy policy;

    WebRoot(PortalConfig config, PagePolicy policy) {
        this.folder = config.webRoot().map(Path::toAbsolutePath);
        this.policy = policy;
    }

    void open(@Observes Router router) {
        router.route().order(Stage.WEB_ROOT).handler(this::serve);
    }

    private void serve(RoutingContext context) {
        var path = context.request().path();
        if (folder.isEmpty() || OUR_OWN.stream().anyMatch(path::startsWith)) {
            Problem.UNKNOWN_ROUTE.answer(context);
        } else if (!METHODS.contains(context.request().method())) {
            Problem.METHOD_NOT_ALLOWED.answer(context);
        } else {
            firstExisting(context.vertx().fileSystem(), candidates(path).iterator())
                    .onSuccess(file -> answer(context, file))
                    .onFailure(context::fail);
        }
    }

    private static List<String> candidates(String path) {
        if (path.startsWith(ASSETS)) {
            return List.of(path);
        }
        return path.endsWith("/")
                ? List.of(path + "index.html", START_PAGE)
                : List.of(path, path + ".html", path + "/index.html", START_PAGE);
    }

    private Future<Optional<PageFile>> firstExisting(FileSystem files, Iterator<String> candidates) {
        if (!candidates.hasNext()) {
            return Future.succeededFuture(Optional.empty());
        }
        var location = folder.orElseThrow().resolve(candidates.next().substring(1)).toString();
        return files.props(location)
                .map(properties -> Optional.of(new PageFile(location, properties)).filter(PageFile::isFile))
                .otherwise(Optional.empty())
                .compose(found -> found.isPresent()
                        ? Future.succeededFuture(found)
                        : firstExisting(files, candidates));
    }

    private void answer(RoutingContext context, Optional<PageFile> found) {
        if (found.isEmpty()) {
            Problem.UNKNOWN_ROUTE.answer(context);
            return;
        }
        var file = found.get();
        var response = context.response()
                .putHeader(HttpHeaders.ETAG, file.entityTag())
                .putHeader(HttpHeaders.CACHE_CONTROL,
                        context.request().path().startsWith(IMMUTABLE) ? FOR_EVER : ASK_EACH_TIME);
        if (file.entityTag().equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, file.contentType());
        if (file.isPage()) {
            response.putHeader(PagePolicy.HEADER, policy.ofTheApplication());
        }
        send(context, file.location());
    }

    /** What never changes was packed by the build, more tightly than there is time for now. */
    private static void send(RoutingContext context, String location) {
        var accepted = context.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        var packed = location + ".br";
        if (accepted == null || !BROTLI.matcher(accepted).find()) {
            context.response().sendFile(location);
            return;
        }
        context.vertx().fileSystem().exists(packed).onComplete(exists -> {
            if (exists.succeeded() && exists.result()) {
                context.response().putHeader(HttpHeaders.CONTENT_ENCODING, "br").sendFile(packed);
            } else {
                context.response().sendFile(location);
            }
        });
    }
}
