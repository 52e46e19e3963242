package vn.danchu.platform.testing.access;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * How to call an operation on a real record so that it succeeds for whoever may: the record's unit decides who that is.
 * Example: {@code Example.in("20/06211").path("id", project).json(Map.of("sentOn", "2026-11-20"))}.
 */
public final class Example {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final long FAR_TOO_MUCH = 1L << 30;
    private final String unit;
    private final Map<String, String> path = new LinkedHashMap<>();
    private final Map<String, String> query = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String body = "";
    private String household;

    private Example(String unit) {
        this.unit = unit;
    }

    /** Starts the example of a record of this unit, such as {@code 20/06211/06211-100}. */
    public static Example in(String unit) {
        return new Example(unit);
    }

    /** The value of a parameter in the path. */
    public Example path(String name, Object value) {
        path.put(name, value.toString());
        return this;
    }

    /** The value of a parameter behind the question mark. */
    public Example query(String name, Object value) {
        query.put(name, value.toString());
        return this;
    }

    public Example header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** The body, written as JSON. */
    public Example json(Map<String, ?> content) {
        try {
            return body("application/json", JSON.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The body of another kind. */
    public Example body(String mediaType, String content) {
        body = content;
        return header("Content-Type", mediaType);
    }

    /** The key of the person who represents the household that the record concerns. */
    public Example household(String personKey) {
        household = personKey;
        return this;
    }

    String unit() {
        return unit;
    }

    String household() {
        return household;
    }

    boolean hasJson() {
        return "application/json".equals(headers.get("Content-Type"));
    }

    /** The call, under a fresh {@code Idempotency-Key}. */
    HttpRequest.Builder request(String address, Operation operation) {
        return request(address, operation, body);
    }

    HttpRequest.Builder request(String address, Operation operation, String otherBody) {
        var request = HttpRequest.newBuilder(URI.create(address + filled(operation.path())))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(operation.method(),
                        otherBody.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(otherBody));
        headers.forEach(request::header);
        return request;
    }

    /** The names of the parameters in the path that are ids. */
    List<String> ids() {
        return path.entrySet().stream().filter(parameter -> ID.matcher(parameter.getValue()).matches())
                .map(Map.Entry::getKey).toList();
    }

    /** The same call on another record. */
    Example at(String name, UUID other) {
        return copied().path(name, other);
    }

    /** The same call by somebody who does not say which version was read. */
    Example onNoVersion() {
        var blind = copied();
        blind.headers.keySet().removeIf("If-Match"::equalsIgnoreCase);
        return blind;
    }

    private Example copied() {
        var copy = new Example(unit);
        copy.path.putAll(path);
        copy.query.putAll(query);
        copy.headers.putAll(headers);
        copy.body = body;
        return copy;
    }

    String withUnknownField() {
        return body.equals("{}") ? "{\"nobodyKnows\":1}" : "{\"nobodyKnows\":1," + body.strip().substring(1);
    }

    String brokenOff() {
        return body.substring(0, body.length() - 1);
    }

    /** The call with a body of which only the length is told: who minds it answers before the rest comes. */
    HttpRequest.Builder announcingFarTooMuch(String address, Operation operation) {
        return request(address, operation).expectContinue(true).method(operation.method(),
                BodyPublishers.fromPublisher(BodyPublishers.noBody(), FAR_TOO_MUCH));
    }

    private String filled(String template) {
        var filled = template;
        for (var parameter : path.entrySet()) {
            filled = filled.replace("{" + parameter.getKey() + "}", encoded(parameter.getValue()));
        }
        return query.isEmpty()
                ? filled
                : filled + query.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
