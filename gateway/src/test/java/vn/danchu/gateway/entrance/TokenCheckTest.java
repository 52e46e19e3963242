package vn.danchu.gateway.entrance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import vn.danchu.gateway.Outside;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(Outside.class)
class TokenCheckTest {

    static Stream<Arguments> badAuthorizations() {
        var good = TestTokens.of("truong.thon").token();
        var parts = good.split("\\.");
        return Stream.of(
                Arguments.of("expired", "Bearer " + TestTokens.of("truong.thon").expired().token()),
                Arguments.of("forged", "Bearer " + TestTokens.of("truong.thon").forged().token()),
                Arguments.of("audience", "Bearer " + TestTokens.of("truong.thon").forAnotherAudience().token()),
                Arguments.of("issuer", "Bearer " + TestTokens.of("truong.thon").fromAnotherIssuer().token()),
                Arguments.of("no algorithm", "Bearer " + withoutAlgorithm(parts[1])),
                Arguments.of("public key as secret", "Bearer " + signedWithThePublicKeyAsSecret()),
                Arguments.of("changed claim", "Bearer " + parts[0] + '.' + changed(parts[1]) + '.' + parts[2]),
                Arguments.of("no signature", "Bearer " + parts[0] + '.' + parts[1] + '.'),
                Arguments.of("no token", "Bearer"),
                Arguments.of("nonsense", "Bearer nonsense"),
                Arguments.of("other scheme", "Basic dHJ1b25nOnRob24="),
                Arguments.of("empty", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badAuthorizations")
    void aBadTokenIsStoppedEvenWhereNoneIsNeeded(String name, String authorization) {
        given().header("Authorization", authorization).get("/api/consultation/v1/echo")
                .then().statusCode(401).contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer realm=\"danchu\", error=\"invalid_token\""))
                .body("type", equalTo("https://danchu.vn/problems/not-signed-in"))
                .body("status", equalTo(401))
                .body("instance", equalTo("/api/consultation/v1/echo"));
    }

    @Test
    void aGoodTokenIsPassedOnToTheService() {
        var token = TestTokens.of("truong.thon").roles("village-head").token();

        given().auth().oauth2(token).body("{}").post("/api/consultation/v1/echo")
                .then().statusCode(200).body("headers.authorization", equalTo("Bearer " + token));
    }

    @Test
    void readingNeedsNoToken() {
        given().get("/api/consultation/v1/echo").then().statusCode(200);
        given().head("/api/consultation/v1/echo").then().statusCode(200);
    }

    @Test
    void writingWithoutATokenIsRefused() {
        given().body("{}").post("/api/consultation/v1/echo")
                .then().statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer realm=\"danchu\""))
                .body("type", equalTo("https://danchu.vn/problems/not-signed-in"));
        given().body("{}").put("/api/consultation/v1/echo").then().statusCode(401);
        given().delete("/api/consultation/v1/echo").then().statusCode(401);
        given().options("/api/consultation/v1/echo").then().statusCode(401);
    }

    @Test
    void theRefusalSpeaksTheLanguageOfTheCaller() {
        given().header("Accept-Language", "en-GB,en;q=0.9,vi;q=0.5").body("{}").post("/api/consultation/v1/echo")
                .then().header("Content-Language", "en").body("title", equalTo("Please sign in"));
        given().header("Accept-Language", "vi,en;q=0.5").body("{}").post("/api/consultation/v1/echo")
                .then().header("Content-Language", "vi").body("title", equalTo("Bạn cần đăng nhập"));
        given().header("Accept-Language", ";;;").body("{}").post("/api/consultation/v1/echo")
                .then().body("detail", containsString("mã truy cập"));
    }

    private static String withoutAlgorithm(String claims) {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + '.' + claims + '.';
    }

    private static String signedWithThePublicKeyAsSecret() {
        var publicKey = RealParts.identity().get("quarkus.oidc.public-key");
        SecretKey secret = new SecretKeySpec(Base64.getDecoder().decode(publicKey), "HmacSHA256");
        return Jwt.claims(Map.of("sub", "subject-of-truong.thon", "azp", "danchu-web")).issuer(TestTokens.ISSUER)
                .audience(TestTokens.AUDIENCE).expiresIn(300).jws().keyId("tests").sign(secret);
    }

    private static String changed(String claims) {
        var text = new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8);
        return encoded(text.replace("truong.thon", "chu.tich.xa"));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
