package vn.danchu.platform.web;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import org.apache.commons.codec.digest.DigestUtils;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.danchu.platform.identity.Caller;

/** Keeps the answer of a creating method; runs inside the transaction that {@link Idempotent} opens. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class IdempotentInterceptor {
    @Inject
    StoredAnswers answers;
    @Inject
    Caller caller;
    @Inject
    ObjectMapper json;
    @Inject
    Clock clock;
    @Inject
    HttpHeaders headers;

    @AroundInvoke
    Object answerOnce(InvocationContext call) throws Exception {
        String operation = call.getMethod().getDeclaringClass().getSimpleName() + '.' + call.getMethod().getName();
        StoredAnswers.Request request = new StoredAnswers.Request(caller.subject(), IdempotencyKey.require(headers),
                operation, fingerprint(call));
        var earlier = answers.begin(request, clock.instant());
        if (earlier.isPresent()) {
            return replay(earlier.get());
        }
        RestResponse<?> answer = (RestResponse<?>) call.proceed();
        URI location = answer.getLocation();
        answers.keep(request,
                new StoredAnswers.Answer(answer.getStatus(), location == null ? null : location.toString(),
                        json.writeValueAsString(answer.getEntity())));
        return answer;
    }

    // Only what came in the request counts: ids in the path and the body, not injected contexts.
    private String fingerprint(InvocationContext call) throws JsonProcessingException {
        List<String> parts = new ArrayList<>();
        Object[] values = call.getParameters();
        for (int i = 0; i < values.length; i++) {
            if (call.getMethod().getParameters()[i].getAnnotation(Context.class) == null) {
                parts.add(json.writeValueAsString(values[i]));
            }
        }
        return DigestUtils.sha256Hex(String.join("\n", parts));
    }

    // As it was written, field by field: reading it back into its view would lose order and offsets.
    private RestResponse<?> replay(StoredAnswers.Answer answer) throws JsonProcessingException {
        var response = RestResponse.ResponseBuilder.create(answer.status(), "").entity(json.readTree(answer.json()))
                .header(IdempotencyKey.REPLAYED, "true");
        return answer.location() == null ? response.build() : response.location(URI.create(answer.location())).build();
    }
}
