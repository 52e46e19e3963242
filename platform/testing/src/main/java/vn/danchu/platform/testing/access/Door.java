package vn.danchu.platform.testing.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

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
        if (visitor.token() != null) {
            request.header("Authorization", "Bearer " + visitor.token().token());
        }
        return send(request);
    }

    JsonNode read(String path) {
        return json(send(HttpRequest.newBuilder(URI.create(address() + path))));
    }

    JsonNode json(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
