package vn.danchu.platform.problem;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;

/**
 * Gives the problems that the framework makes (broken JSON, unknown path, a method that is not taken) a stable type and the
 * reader's language too.
 */
@ApplicationScoped
public class TypedProblems implements ProblemPostProcessor {
    @Inject
    CurrentVertxRequest request;

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem;
        }
        ProblemType type = CommonProblem.ofStatus(problem.getStatusCode());
        Locale locale = language();
        HttpProblem.Builder typed = HttpProblem.builder().withType(URI.create(ProblemType.BASE + type.slug()))
                .withTitle(type.title().in(locale)).withStatus(type.status()).withInstance(problem.getInstance())
                .withHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        problem.getHeaders().forEach(typed::withHeader);
        JsonProcessingException broken = brokenText(context.cause);
        if (broken != null) {
            Finding finding = finding(broken.getLocation());
            typed.withDetail(finding.detail().in(locale)).with("errors",
                    RefusedMapper.errors(List.of(finding), locale));
        }
        return typed.build();
    }

    private Locale language() {
        boolean asked = Arc.container().requestContext().isActive() && request.getCurrent() != null;
        return asked ? Languages.of(request.getCurrent()) : Languages.VIETNAMESE;
    }

    private static JsonProcessingException brokenText(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException broken) {
                return broken;
            }
        }
        return null;
    }

    private static Finding finding(JsonLocation place) {
        if (place == null) {
            return Finding.in("body", "Nội dung không phải là JSON đọc được", "The content is no readable JSON");
        }
        return Finding.in("body",
                "Nội dung không phải là JSON đọc được, từ dòng %d, cột %d".formatted(place.getLineNr(),
                        place.getColumnNr()),
                "The content is no readable JSON, from line %d, column %d".formatted(place.getLineNr(),
                        place.getColumnNr()));
    }
}
