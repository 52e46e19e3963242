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
import vn.danchu.platform.law.Dated;
import vn.danchu.platform.law.WorkingDayCalendar;

/**
 * Turns the answer "no" into {@code application/problem+json} (RFC 9457) in the reader's language: a {@link Refused}, or a day
 * that the law's tables or the calendar of public holidays cannot judge.
 */
public abstract class RefusedMapper<E extends Throwable> extends ExceptionMapperBase<E> {
    private static final ProblemType UNKNOWN_HOLIDAYS = ProblemType.of(422, "unknown-holidays",
            "Chưa có lịch nghỉ lễ của năm này", "The public holidays of this year are not known");
    @Context
    HttpHeaders headers;

    abstract Refused refusal(E failure);

    @Override
    protected HttpProblem toProblem(E failure) {
        Refused refused = refusal(failure);
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

    static List<Map<String, Object>> errors(List<Finding> findings, Locale locale) {
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

    /** What the service itself refused. */
    @Provider
    public static class OfRefused extends RefusedMapper<Refused> {
        @Override
        Refused refusal(Refused refused) {
            return refused;
        }
    }

    /** A day before the law. */
    @Provider
    public static class OfDayBeforeLaw extends RefusedMapper<Dated.NotYetInForce> {
        @Override
        Refused refusal(Dated.NotYetInForce before) {
            return Refused.by(BrokenRule.notYetInForce(before.article(), before.day(), before.inForceFrom()));
        }
    }

    /** Working days of a year whose public holidays nobody has entered. */
    @Provider
    public static class OfUnknownYear extends RefusedMapper<WorkingDayCalendar.UnknownYear> {
        @Override
        Refused refusal(WorkingDayCalendar.UnknownYear unknown) {
            return Refused.because(UNKNOWN_HOLIDAYS,
                    "Chưa có lịch nghỉ lễ năm " + unknown.year() + " nên không tính được ngày làm việc; lịch có từ năm "
                            + unknown.firstYear() + " đến năm " + unknown.lastYear(),
                    "The public holidays of " + unknown.year()
                            + " are not known, so working days cannot be counted; known are "
                            + unknown.firstYear() + " to " + unknown.lastYear());
        }
    }
}
