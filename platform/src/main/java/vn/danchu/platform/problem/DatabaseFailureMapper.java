package vn.danchu.platform.problem;

import java.net.URI;
import java.util.Locale;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import org.jboss.logging.Logger;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * What the database says no to. While it is away or hangs: 503 with {@code Retry-After}, never a bare 500. When two people
 * wrote the same record at once: 409 for the second.
 */
abstract class DatabaseFailureMapper<E extends Throwable> extends ExceptionMapperBase<E> {
    private static final Logger LOG = Logger.getLogger(DatabaseFailureMapper.class);
    @Context
    HttpHeaders headers;

    @Override
    protected HttpProblem toProblem(E failure) {
        if (DatabaseFailure.isOfConnection(failure)) {
            LOG.warnf("database not available: %s", failure.getMessage());
            return problem(CommonProblem.NOT_AVAILABLE).withHeader(HttpHeaders.RETRY_AFTER, 2).build();
        }
        if (DatabaseFailure.isOf(OptimisticLockException.class, failure) || DatabaseFailure.isOfUniqueness(failure)) {
            return problem(CommonProblem.CHANGED_MEANWHILE).build();
        }
        LOG.error("unexpected failure of the database", failure);
        return problem(CommonProblem.FAULT).build();
    }

    private HttpProblem.Builder problem(ProblemType type) {
        Locale locale = Languages.of(headers);
        return HttpProblem.builder().withType(URI.create(ProblemType.BASE + type.slug()))
                .withTitle(type.title().in(locale)).withStatus(type.status())
                .withHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
    }

    /** Failures of a statement. */
    @Provider
    public static class OfPersistence extends DatabaseFailureMapper<PersistenceException> {
    }

    /** Failures of a statement on a path that speaks JDBC itself. */
    @Provider
    public static class OfSql extends DatabaseFailureMapper<SqlFailure> {
    }

    /** Failures at the end of the transaction. */
    @Provider
    public static class OfCommit extends DatabaseFailureMapper<RollbackException> {
    }
}
