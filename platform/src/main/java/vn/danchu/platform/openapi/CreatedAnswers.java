package vn.danchu.platform.openapi;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.resteasy.reactive.ResponseStatus;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** Lets an operation whose method says {@code @ResponseStatus(201)} answer 201; the scanner takes it for a 200. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CreatedAnswers implements OASFilter {
    private static final DotName OPERATION = DotName
            .createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName STATUS = DotName.createSimple(ResponseStatus.class);
    private final Set<String> creating;

    /**
     * @param index
     *            the classes of the service and of the platform
     */
    public CreatedAnswers(IndexView index) {
        creating = index.getAnnotations(OPERATION).stream().filter(CreatedAnswers::isCreating)
                .map(operation -> operation.value("operationId").asString()).collect(Collectors.toSet());
    }

    private static boolean isCreating(AnnotationInstance operation) {
        if (operation.target().kind() != AnnotationTarget.Kind.METHOD) {
            return false;
        }
        AnnotationInstance status = operation.target().asMethod().declaredAnnotation(STATUS);
        return status != null && status.value().asInt() == 201;
    }

    @Override
    public Operation filterOperation(Operation operation) {
        APIResponses answers = operation.getResponses();
        if (creating.contains(operation.getOperationId()) && answers.hasAPIResponse("200")) {
            answers.addAPIResponse("201", answers.getAPIResponse("200").description("Created"));
            answers.removeAPIResponse("200");
        }
        return operation;
    }
}
