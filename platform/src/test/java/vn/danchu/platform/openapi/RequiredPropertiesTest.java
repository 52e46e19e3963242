package vn.danchu.platform.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createOpenAPI;
import static org.eclipse.microprofile.openapi.OASFactory.createOperation;
import static org.eclipse.microprofile.openapi.OASFactory.createPathItem;
import static org.eclipse.microprofile.openapi.OASFactory.createPaths;
import static org.eclipse.microprofile.openapi.OASFactory.createRequestBody;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequiredPropertiesTest {
    record View(String id, long count, @Nullable LocalDate sentOn) {
    }

    record Listed<T>(List<T> items, @Nullable String next) {
    }

    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "Renamed")
    record Named(String id) {
    }

    record Order(String title, boolean urgent) {
    }

    @Test
    void everythingIsRequiredButWhatMayBeAbsent() throws IOException {
        Schema view = schema("id", "count", "sentOn");

        filter(document("View", view));

        assertEquals(List.of("id", "count"), view.getRequired());
    }

    @Test
    void aSchemaWithANameOfItsOwnAndOneOfAGenericRecordAreFound() throws IOException {
        Schema named = schema("id");
        Schema page = schema("items", "next");

        filter(document("Renamed", named));
        filter(document("ListedView", page));

        assertEquals(List.of("id"), named.getRequired());
        assertEquals(List.of("items"), page.getRequired());
    }

    @Test
    void aSchemaBehindWhichNoRecordStandsStopsTheBuild() {
        var failure = assertThrows(IllegalStateException.class, () -> filter(document("View", schema("id", "colour"))));

        assertTrue(failure.getMessage().contains("View"));
    }

    @Test
    void aRequestMustCheckWhatItRequires() throws IOException {
        var failure = assertThrows(IllegalStateException.class, () -> filter(asked(schema("title", "urgent"))));
        Schema checked = schema("title", "urgent").required(List.of("title"));

        filter(asked(checked));

        assertTrue(failure.getMessage().contains("[title]"));
        assertEquals(List.of("title", "urgent"), checked.getRequired());
    }

    private static Schema schema(String... properties) {
        Schema schema = createSchema();
        List.of(properties).forEach(name -> schema.addProperty(name, createSchema()));
        return schema;
    }

    private static OpenAPI document(String name, Schema schema) {
        return createOpenAPI().components(createComponents().addSchema(name, schema)).paths(createPaths());
    }

    private static OpenAPI asked(Schema order) {
        var body = createRequestBody().content(createContent().addMediaType("application/json",
                createMediaType().schema(createSchema().ref("#/components/schemas/Order"))));
        return document("Order", order).paths(createPaths().addPathItem("/v1/orders",
                createPathItem().POST(createOperation().requestBody(body))));
    }

    private static void filter(OpenAPI document) throws IOException {
        new RequiredProperties(Index.of(View.class, Listed.class, Named.class, Order.class)).filterOpenAPI(document);
    }
}
