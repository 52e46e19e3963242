package vn.danchu.platform.problem;

import java.net.URI;
import java.util.Locale;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;

/**
 * A token that is expired, forged or meant for somebody else: 401. The mapper of the problem library is built against an
 * older Quarkus and fails here, which would make it a 500.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class BadTokenMapper extends ExceptionMapperBase<AuthenticationFailedException> {
    @Context
    HttpHeaders headers;

    @Override
    protected HttpProblem toProblem(AuthenticationFailedException failure) {
        Locale locale = Languages.of(headers);
        ProblemType type = CommonProblem.NOT_SIGNED_IN;
        Text detail = new Text("Mã truy cập không hợp lệ hoặc đã hết hạn", "The access token is not valid any more");
        return HttpProblem.builder().withType(URI.create(ProblemType.BASE + type.slug()))
                .withTitle(type.title().in(locale)).withStatus(type.status()).withDetail(detail.in(locale))
                .withHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"").build();
    }
}
