package vn.danchu.platform.web;

import java.util.UUID;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

import org.jboss.logging.MDC;

/** Ties a request's log lines, through all services, by the id that the gateway gave it. */
@Provider
public class RequestId implements ContainerRequestFilter, ContainerResponseFilter {
    /** The header of the id. */
    public static final String HEADER = "X-Request-Id";
    private static final String IN_LOG = "requestId";

    @Override
    public void filter(ContainerRequestContext request) {
        String given = request.getHeaderString(HEADER);
        boolean wellFormed = given != null && given.matches("[A-Za-z0-9._-]{1,64}");
        MDC.put(IN_LOG, wellFormed ? given : UUID.randomUUID().toString());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object id = MDC.get(IN_LOG);
        if (id != null) {
            response.getHeaders().putSingle(HEADER, id);
        }
    }
}
