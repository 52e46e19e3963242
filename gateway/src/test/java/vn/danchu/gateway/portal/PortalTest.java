package vn.danchu.gateway.portal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.gateway.Outside;

@QuarkusTest
@QuarkusTestResource(Outside.class)
class PortalTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/bieu-quyet/7", "/xa/06211/", "/a.b"})
    void anyPathInsideTheApplicationGetsItsStartPage(String path) {
        given().get(path).then().statusCode(200).contentType("text/html")
                .header("Cache-Control", "no-cache").body("html.head.title", equalTo("start"));
    }

    @Test
    void aPrerenderedPageIsServedUnderItsName() {
        given().get("/quy-tac").then().statusCode(200).body("html.head.title", equalTo("rules"));
    }

    @Test
    void filesThatNeverChangeAreKeptForEver() {
        given().get("/_app/immutable/start.abc.js").then().statusCode(200)
                .contentType(containsString("javascript"))
                .header("Cache-Control", "public, max-age=31536000, immutable");
    }

    @Test
    void whatTheBuildHasPackedGoesToBrowsersThatTakeIt() {
        given().header("Accept-Encoding", "gzip, br").get("/_app/immutable/start.abc.js").then().statusCode(200)
                .header("Content-Encoding", "br").header("Content-Length", "6")
                .contentType(containsString("javascript"));
        given().header("Accept-Encoding", "gzip").get("/_app/immutable/start.abc.js").then().statusCode(200)
                .header("Content-Encoding", not("br"));
    }

    @Test
    void settingsAreAskedForEachTimeAndSentOnlyWhenChanged() {
        var tag = given().get("/config.json").then().statusCode(200).header("Cache-Control", "no-cache")
                .contentType("application/json").extract().header("ETag");

        given().header("If-None-Match", tag).get("/config.json").then().statusCode(304);
    }

    @Test
    void aMissingAssetIsNoPage() {
        given().get("/_app/immutable/gone.js").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void nothingIsWrittenToTheApplication() {
        given().body("x").post("/bieu-quyet/7").then().statusCode(405);
    }

    @Test
    void pagesMayTalkToUsAndToTheIdentityProviderOnly() {
        given().get("/").then().header("Content-Security-Policy", allOf(
                containsString("connect-src 'self' https://identity.example;"),
                containsString("frame-ancestors 'none'"),
                not(containsString("script-src"))));
    }

    @Test
    void everyDocumentNamesThisGatewayAsItsServer() {
        given().get("/openapi/consultation.yaml").then().statusCode(200).contentType("application/yaml")
                .body(allOf(containsString("title: Lấy ý kiến"), containsString("servers:\n- url: /api/consultation\n"),
                        containsString("/v1/echo: {}"), not(containsString("inside"))));
    }

    @Test
    void theDocumentAlsoLiesBesideTheCallsAndAnyPageMayShowIt() {
        given().get("/api/consultation/v1/openapi.json").then().statusCode(200).contentType("application/json")
                .header("Access-Control-Allow-Origin", "*")
                .body("info.title", equalTo("Lấy ý kiến"), "servers.url", equalTo(List.of("/api/consultation")));
        given().get("/api/compliance/v1/openapi.json").then().statusCode(503);
        given().get("/api/nobody/v1/openapi.json").then().statusCode(404);
    }

    @Test
    void theDocumentOfItsEventsIsShownAsTheServiceWritesIt() {
        given().get("/asyncapi/consultation.yaml").then().statusCode(200).contentType("application/yaml")
                .body(equalTo("asyncapi: 3.0.0\ninfo:\n  title: Sự kiện\n  version: \"1\"\n"));
        given().get("/asyncapi/compliance.yaml").then().statusCode(503).contentType("application/problem+json");
        given().get("/asyncapi/nobody.yaml").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void theDocumentOfAServiceThatIsDownIsUnavailable() {
        given().get("/openapi/compliance.yaml").then().statusCode(503).contentType("application/problem+json");
    }

    @Test
    void allDocumentsAreListed() {
        given().get("/openapi/index.json").then().statusCode(200)
                .body("$", hasItems("compliance", "consultation", "covenant", "inspection-board"));
    }

    @Test
    void developersFindAPageThatNeedsNoOtherHost() {
        given().get("/developers").then().statusCode(200).contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .body(not(containsString("://")));
        given().get("/developers/swagger-ui-bundle.js").then().statusCode(200);
        given().get("/developers/nothing.js").then().statusCode(404).contentType("application/problem+json");
    }
}
