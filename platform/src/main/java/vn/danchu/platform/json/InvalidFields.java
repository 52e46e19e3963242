package vn.danchu.platform.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.problem.RefusedMapper;

/** A request whose fields break what their kind asks for: too long, too many, left out. The answer names each field. */
@Provider
@Priority(UnreadableBody.FIRST)
public class InvalidFields implements ExceptionMapper<ConstraintViolationException> {
    @Inject
    RefusedMapper.OfRefused refusals;

    @Override
    public Response toResponse(ConstraintViolationException failure) {
        List<Finding> findings = failure.getConstraintViolations().stream()
                .map(broken -> new Finding(null, field(broken.getPropertyPath()), ConstraintWords.of(broken)))
                .sorted(Comparator.comparing(Finding::field).thenComparing(finding -> finding.detail().en())).toList();
        String fields = findings.stream().map(Finding::field).distinct().collect(Collectors.joining(", "));
        return refusals.toResponse(Refused.because(CommonProblem.UNREADABLE, "Chưa hợp lệ: " + fields,
                "Not valid: " + fields, findings));
    }

    /** @return the field as it stands in the body, e.g. {@code members.4.name}, or the parameter of the address */
    static String field(Path path) {
        StringBuilder field = new StringBuilder();
        String parameter = "";
        Path.MethodNode method = null;
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.METHOD) {
                method = node.as(Path.MethodNode.class);
            } else if (node.getKind() == ElementKind.PARAMETER) {
                parameter = isBody(method, node.as(Path.ParameterNode.class)) ? "body" : node.getName();
            } else {
                append(field, node);
            }
        }
        return field.isEmpty() ? parameter : field.toString();
    }

    private static void append(StringBuilder field, Path.Node node) {
        if (node.isInIterable()) {
            step(field, String.valueOf(node.getIndex() == null ? node.getKey() : node.getIndex()));
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            step(field, node.getName());
        }
    }

    private static void step(StringBuilder field, String name) {
        field.append(field.isEmpty() ? "" : ".").append(name);
    }

    private static boolean isBody(Path.MethodNode method, Path.ParameterNode parameter) {
        Class<?> type = method.getParameterTypes().get(parameter.getParameterIndex());
        return type.isRecord() || Collection.class.isAssignableFrom(type);
    }
}
