package vn.danchu.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TestTokensTest {
    @Test
    void aPersonsTokenCarriesWhatTheServicesRead() throws Exception {
        var token = TestTokens.of("truong.thon").roles("village-head", "citizen").units("20/06211/06211-01")
                .citizenNumber("000000000001").token();

        var claims = verified(token);

        assertEquals("truong.thon", claims.getStringClaimValue("preferred_username"));
        assertEquals(Map.of("roles", List.of("village-head", "citizen")), claims.getClaimValue("realm_access"));
        assertEquals(List.of("20/06211/06211-01"), claims.getStringListClaimValue("units"));
        assertEquals(TestTokens.personKeyOf("000000000001"), claims.getStringClaimValue("person"));
        assertEquals("danchu-web", claims.getStringClaimValue("azp"));
    }

    @Test
    void aMachinesTokenSaysThatItIsOne() throws Exception {
        var claims = verified(TestTokens.machine("portal-lang-son").scopes("public:read").units("20").token());

        assertEquals("machine", claims.getStringClaimValue("client_kind"));
        assertEquals("public:read", claims.getStringClaimValue("scope"));
        assertEquals(List.of("20"), claims.getStringListClaimValue("units"));
    }

    @ParameterizedTest
    @MethodSource
    void badTokensAreRefused(TestTokens bad) {
        assertThrows(InvalidJwtException.class, () -> verified(bad.token()));
    }

    static List<TestTokens> badTokensAreRefused() {
        return List.of(TestTokens.of("ho.an").expired(), TestTokens.of("ho.an").forAnotherAudience(),
                TestTokens.of("ho.an").fromAnotherIssuer(), TestTokens.of("ho.an").forged());
    }

    private static JwtClaims verified(String token) throws Exception {
        return new JwtConsumerBuilder().setVerificationKey(publicKey()).setRelaxVerificationKeyValidation()
                .setExpectedIssuer(TestTokens.ISSUER)
                .setExpectedAudience(TestTokens.AUDIENCE).setRequireExpirationTime().setRequireSubject()
                .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT,
                        AlgorithmIdentifiers.RSA_PSS_USING_SHA256)
                .build().processToClaims(token);
    }

    private static PublicKey publicKey() throws Exception {
        var encoded = Base64.getDecoder().decode(TestKeys.publicKey());
        return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
    }
}
