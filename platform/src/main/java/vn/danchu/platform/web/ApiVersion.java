package vn.danchu.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every answer tells which version of the interface gave it; the path tells only the first of its numbers. */
@Provider
public class ApiVersion implements ContainerResponseFilter {
    /** The header of the version. */
    public static final String HEADER = "API-Version";
    @ConfigProperty(name = "quarkus.smallrye-openapi.info-version")
    String version;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HEADER, version);
    }
}
