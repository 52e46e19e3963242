package vn.danchu.platform.problem;

import java.net.URI;
import java.util.Locale;

import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import org.jboss.logging.Logger;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** While the database is away or hangs, the answer is "try again": 503 with {@code Retry-After}, never a bare 500. */
abstract class DatabaseUnavailableMapper<E extends Throwable> extends ExceptionMapperBase<E> {
    private static final Logger LOG = Logger.getLogger(DatabaseUnavailableMapper.class);
    private static final Text TITLE = new Text("Hệ thống tạm thời gián đoạn, hãy thử lại sau ít giây",
            "The system is not available for a moment; please try again in a few seconds");
    @Context
    HttpHeaders headers;

    @Override
    protected HttpProblem toProblem(E failure) {
        Locale locale = Languages.of(headers);
        if (DatabaseFailure.isOfConnection(failure)) {
            LOG.warnf("database not available: %s", failure.getMessage());
            return HttpProblem.builder().withType(URI.create(ProblemType.BASE + "not-available"))
                    .withTitle(TITLE.in(locale)).withStatus(503).withHeader(HttpHeaders.RETRY_AFTER, 2).build();
        }
        LOG.error("unexpected failure of the database", failure);
        return HttpProblem.builder().withType(URI.create(ProblemType.BASE + "internal-error")).withTitle("Lỗi hệ thống")
                .withStatus(500).build();
    }

    @Provider
    public static class OfPersistence extends DatabaseUnavailableMapper<PersistenceException> {
    }

    @Provider
    public static class OfSql extends DatabaseUnavailableMapper<SqlFailure> {
    }
}
