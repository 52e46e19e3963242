package vn.danchu.platform.problem;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

import vn.danchu.platform.law.BrokenRule;

/** Turns {@link Refused} into {@code application/problem+json} (RFC 9457) in the reader's language. */
@Provider
public class RefusedMapper extends ExceptionMapperBase<Refused> {
    @Context
    HttpHeaders headers;

    @Override
    protected HttpProblem toProblem(Refused refused) {
        Locale locale = Languages.of(headers);
        ProblemType type = refused.type();
        String slug = refused.rule().map(BrokenRule::rule).orElse(type.slug());
        HttpProblem.Builder problem = HttpProblem.builder().withType(URI.create(ProblemType.BASE + slug))
                .withTitle(type.title().in(locale)).withStatus(type.status()).withDetail(refused.detail().in(locale))
                .withHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        refused.rule().ifPresent(rule -> describe(rule, problem, locale));
        if (!refused.findings().isEmpty()) {
            problem.with("errors", errors(refused.findings(), locale));
        }
        if (type.status() == 401) {
            problem.withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return problem.build();
    }

    private static void describe(BrokenRule rule, HttpProblem.Builder problem, Locale locale) {
        problem.with("rule", rule.rule()).with("article", rule.article().in(locale));
        if (rule.earliest() != null) {
            problem.with("earliest", rule.earliest().toString());
        }
        if (rule.latest() != null) {
            problem.with("latest", rule.latest().toString());
        }
    }

    private static List<Map<String, Object>> errors(List<Finding> findings, Locale locale) {
        return findings.stream().map(finding -> {
            Map<String, Object> error = new LinkedHashMap<>();
            if (finding.row() != null) {
                error.put("row", finding.row());
            }
            error.put("field", finding.field());
            error.put("detail", finding.detail().in(locale));
            return error;
        }).toList();
    }
}
