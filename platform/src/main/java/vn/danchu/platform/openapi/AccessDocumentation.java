package vn.danchu.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

import vn.danchu.platform.openapi.AccessGrid.Right;

/** Tells with every operation who may call it, in words and, for programs, as {@code x-access}. */
final class AccessDocumentation {
    private static final String SCHEME = "bearer";
    private final AccessGrid grid;

    AccessDocumentation(AccessGrid grid) {
        this.grid = grid;
    }

    /** @return the token that callers bring, with the roles and scopes that it may hold */
    static SecurityScheme token() {
        return OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme(SCHEME).bearerFormat("JWT")
                .description("An access token of the realm danchu").addExtension("x-roles", AccessGrid.ROLES)
                .addExtension("x-scopes", AccessGrid.SCOPES);
    }

    void complete(Operation operation) {
        grid.of(operation.getOperationId()).ifPresent(right -> show(operation, right));
    }

    private void show(Operation operation, Right right) {
        Map<String, Right> parts = grid.partsOf(operation.getOperationId());
        Map<String, Object> access = asExtension(right);
        if (!parts.isEmpty()) {
            access.put("parts", parts.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, part -> asExtension(part.getValue()))));
        }
        operation.addExtension("x-access", access);
        String sentences = "Access: " + inWords(right) + parts.entrySet().stream()
                .map(part -> " `" + part.getKey() + "` is shown to: " + inWords(part.getValue()))
                .collect(Collectors.joining());
        operation.setDescription(Optional.ofNullable(operation.getDescription())
                .map(description -> description + "\n\n" + sentences).orElse(sentences));
        operation.setSecurity(requirements(right));
    }

    // An empty requirement beside the bearer says that it goes without a token too.
    private static List<SecurityRequirement> requirements(Right right) {
        SecurityRequirement bearer = OASFactory.createSecurityRequirement().addScheme(SCHEME);
        return right.needsNoToken() ? List.of(OASFactory.createSecurityRequirement(), bearer) : List.of(bearer);
    }

    private static Map<String, Object> asExtension(Right right) {
        Map<String, Object> extension = new LinkedHashMap<>();
        extension.put("people", right.people());
        extension.put("machines", right.machines());
        return extension;
    }

    private static String inWords(Right right) {
        return right.people().stream().map(AccessDocumentation::inWords).collect(Collectors.joining(", "))
                + (right.people().stream().anyMatch(AccessGrid.ROLES::contains) ? ", in its unit or one above" : "")
                + switch (right.machines()) {
                    case AccessGrid.ANY_MACHINE -> "; any machine.";
                    case AccessGrid.NO_MACHINE -> "; no machine.";
                    default -> "; machines with `" + right.machines() + "`, in their units.";
                };
    }

    private static String inWords(String people) {
        return switch (people) {
            case AccessGrid.ANYONE -> "anyone";
            case AccessGrid.ANY_PERSON -> "everybody who has a citizen number, about themselves";
            case AccessGrid.OWN_HOUSEHOLD -> "the representative of a household that it concerns";
            default -> "`" + people + "`";
        };
    }
}
