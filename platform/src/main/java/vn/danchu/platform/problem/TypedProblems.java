package vn.danchu.platform.problem;

import java.net.URI;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;

/** Gives the problems that the framework makes (unreadable JSON, failed validation, unknown path) a stable type too. */
@ApplicationScoped
public class TypedProblems implements ProblemPostProcessor {
    private static final Map<Integer, String> SLUGS = Map.of(400, "invalid-request", 401, "not-signed-in", 403,
            "not-allowed", 404, "not-found", 405, "method-not-allowed", 406, "not-acceptable", 413, "too-large", 415,
            "unsupported-media-type", 500, "internal-error", 503, "not-available");

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem;
        }
        String slug = SLUGS.getOrDefault(problem.getStatusCode(), "status-" + problem.getStatusCode());
        return HttpProblem.builder(problem).withType(URI.create(ProblemType.BASE + slug)).build();
    }
}
