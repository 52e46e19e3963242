package vn.danchu.platform.testing.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import io.restassured.authentication.AuthenticationScheme;
import io.restassured.authentication.NoAuthScheme;
import io.restassured.authentication.PreemptiveOAuth2HeaderScheme;
import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * Carries the calls of tests over one client of the JDK. RestAssured's own way makes a client for each call, which takes
 * longer than most answers; it still carries what is not as simple as the calls of a service's interface.
 */
final class QuickCalls implements Filter {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected,
            FilterContext context) {
        URI address = URI.create(request.getURI());
        return address.getPath().startsWith("/v1/") && isSimple(request)
                ? answer(send(request, address))
                : context.next(request, expected);
    }

    private static boolean isSimple(FilterableRequestSpecification request) {
        AuthenticationScheme scheme = request.getAuthenticationScheme();
        Object body = request.getBody();
        return (scheme instanceof NoAuthScheme || scheme instanceof PreemptiveOAuth2HeaderScheme)
                && (body == null || body instanceof String || body instanceof byte[])
                && request.getMultiPartParams().isEmpty() && request.getFormParams().isEmpty();
    }

    private HttpResponse<byte[]> send(FilterableRequestSpecification request, URI address) {
        var call = HttpRequest.newBuilder(address).timeout(PATIENCE).method(request.getMethod(), body(request));
        request.getHeaders().forEach(header -> call.header(header.getName(), header.getValue()));
        if (request.getAuthenticationScheme() instanceof PreemptiveOAuth2HeaderScheme bearer) {
            call.header("Authorization", "Bearer " + bearer.getAccessToken());
        }
        try {
            return client.send(call.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher body(FilterableRequestSpecification request) {
        Object body = request.getBody();
        return switch (body) {
            case null -> BodyPublishers.noBody();
            case byte[] bytes -> BodyPublishers.ofByteArray(bytes);
            default -> BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8);
        };
    }

    private static Response answer(HttpResponse<byte[]> received) {
        var answer = new ResponseBuilder().setStatusCode(received.statusCode())
                .setStatusLine("HTTP/1.1 " + received.statusCode()).setBody(received.body())
                .setHeaders(new Headers(received.headers().map().entrySet().stream()
                        .flatMap(header -> header.getValue().stream().map(value -> new Header(header.getKey(), value)))
                        .toList()));
        received.headers().firstValue("Content-Type").ifPresent(answer::setContentType);
        return answer.build();
    }
}
