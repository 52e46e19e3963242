package vn.danchu.platform.testing.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

import io.restassured.RestAssured;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The address at which the service under test answers. */
final class Door {
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();

    String address() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }

    HttpResponse<String> answer(HttpRequest.Builder request, Visitor visitor) {
        return send(request, visitor).join();
    }

    /** The answer of a call that does not wait for the ones before it. */
    CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request, Visitor visitor) {
        if (visitor.token() != null) {
            request.header("Authorization", "Bearer " + visitor.token().token());
        }
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    JsonNode read(String path) {
        return json(client.sendAsync(HttpRequest.newBuilder(URI.create(address() + path)).build(),
                BodyHandlers.ofString()).join());
    }

    JsonNode json(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
