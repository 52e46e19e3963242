package vn.danchu.platform.testing.openapi;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Fails a test when an answer is not what the service's document says: another status or content type, a property that
 * is missing or has another shape. A request that was granted must be as the document says too.
 */
final class DocumentedAnswers implements Filter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicReference<Call> LATEST = new AtomicReference<>();

    private record Call(String words, Object body, Response answer) {
    }

    /** @return the last call that a test has made, with its answer */
    static String latest() {
        Call latest = LATEST.get();
        return latest == null
                ? "no call"
                : latest.words() + " to " + latest.body() + ":\n" + latest.answer().asString();
    }

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected,
            FilterContext context) {
        Response answer = context.next(request, expected);
        String address = URI.create(request.getURI()).getPath();
        String call = request.getMethod() + " " + address + " answers " + answer.statusCode();
        if (address.startsWith("/v1/")) {
            LATEST.set(new Call(call, request.getBody(), answer));
            ServiceDocument.served().ifPresent(document -> document.operation(request.getMethod(), address)
                    .ifPresent(operation -> {
                        checkAnswer(call, document, operation, answer);
                        if (answer.statusCode() < 300 && request.getBody() instanceof String body) {
                            checkRequest(call, document, operation, body);
                        }
                    }));
        }
        return answer;
    }

    private static void checkAnswer(String call, ServiceDocument document, JsonNode operation, Response answer) {
        JsonNode described = operation.path("responses").path(Integer.toString(answer.statusCode()));
        if (described.isMissingNode()) {
            throw new AssertionError(call + ", which is not in the document");
        }
        if (answer.asByteArray().length == 0) {
            return;
        }
        String type = answer.contentType().replaceFirst(";.*", "");
        JsonNode content = described.path("content").path(type);
        if (content.isMissingNode()) {
            throw new AssertionError(call + " as " + type + ", which is not in the document");
        }
        if (type.endsWith("json")) {
            refuse(call, document.misfits(content.path("schema"), read(answer.asByteArray())), answer.asString());
        }
    }

    private static void checkRequest(String call, ServiceDocument document, JsonNode operation, String body) {
        JsonNode content = operation.path("requestBody").path("content").path("application/json");
        if (!content.isMissingNode()) {
            refuse(call + " to what the document forbids", document.misfits(content.path("schema"),
                    read(body.getBytes(StandardCharsets.UTF_8))), body);
        }
    }

    private static void refuse(String call, List<String> misfits, String text) {
        if (!misfits.isEmpty()) {
            throw new AssertionError(call + ", not as in the document: " + misfits + " in " + text);
        }
    }

    private static JsonNode read(byte[] text) {
        try {
            return JSON.readTree(text);
        } catch (IOException unreadable) {
            throw new AssertionError("not JSON", unreadable);
        }
    }
}
