package vn.danchu.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

import vn.danchu.platform.web.ApiVersion;

/** Says of every answer that it tells the version of the interface. */
final class VersionDocumentation {
    private VersionDocumentation() {
    }

    static void complete(OpenAPI document) {
        document.getComponents().addHeader(ApiVersion.HEADER, OASFactory.createHeader()
                .description("The whole version of this interface")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING)
                        .addExample(document.getInfo().getVersion())));
        document.getPaths().getPathItems().values().stream().map(PathItem::getOperations)
                .flatMap(operations -> operations.values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .forEach(answer -> answer.addHeader(ApiVersion.HEADER,
                        OASFactory.createHeader().ref("#/components/headers/" + ApiVersion.HEADER)));
    }
}
