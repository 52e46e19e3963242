package vn.danchu.platform.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Builds access tokens as the identity provider issues them, signed with the key of this test JVM, and bad ones that
 * a service must refuse. Example:
 * {@code TestTokens.of("truong.thon").roles("village-head").units("20/06211/06211-01").token()}.
 */
public final class TestTokens {
    /** Who issues the tokens of tests. */
    public static final String ISSUER = "https://test.danchu.vn";
    /** For whom every token of the suite is issued. */
    public static final String AUDIENCE = "danchu";
    private static final long LIFE_IN_SECONDS = 3600;
    private static final long REUSED_FOR_SECONDS = 1800;
    private static final long FIVE_MINUTES = 300;
    // Signing takes longer than most calls that carry the token.
    private static final Map<Words, String> SIGNED = new ConcurrentHashMap<>();

    private final String name;
    private final boolean machine;
    private List<String> roles = List.of();
    private List<String> units = List.of();
    private List<String> scopes = List.of("openid", "profile");
    private String person;
    private String issuer = ISSUER;
    private String audience = AUDIENCE;
    private long life = LIFE_IN_SECONDS;
    private boolean trusted = true;

    private TestTokens(String name, boolean machine) {
        this.name = name;
        this.machine = machine;
    }

    /** Starts the token of a person with this user name. */
    public static TestTokens of(String username) {
        return new TestTokens(username, false);
    }

    /** Starts the token of a machine client with this client identifier; without scopes until some are given. */
    public static TestTokens machine(String client) {
        return new TestTokens(client, true).scopes();
    }

    /**
     * The key under which tests know a natural person.
     *
     * @param citizenNumber twelve digits
     */
    public static String personKeyOf(String citizenNumber) {
        try {
            var hmac = Mac.getInstance("HmacSHA256");
            hmac.init(new SecretKeySpec(RealParts.PERSON_PEPPER.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(hmac.doFinal(citizenNumber.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public TestTokens roles(String... names) {
        roles = List.of(names);
        return this;
    }

    /** Unit paths such as {@code 20/06211/06211-01}; the bearer may act in them and below. */
    public TestTokens units(String... paths) {
        units = List.of(paths);
        return this;
    }

    public TestTokens scopes(String... names) {
        scopes = List.of(names);
        return this;
    }

    /** The opaque key of the natural person. */
    public TestTokens person(String personKey) {
        person = personKey;
        return this;
    }

    /** The same as {@link #person} with the key of this citizen number. */
    public TestTokens citizenNumber(String twelveDigits) {
        return person(personKeyOf(twelveDigits));
    }

    /** Bad: its life ended five minutes ago, longer than any tolerance of clocks. */
    public TestTokens expired() {
        life = -FIVE_MINUTES;
        return this;
    }

    /** Bad: issued for another application. */
    public TestTokens forAnotherAudience() {
        audience = "another-application";
        return this;
    }

    /** Bad: issued by another provider. */
    public TestTokens fromAnotherIssuer() {
        issuer = "https://another.example";
        return this;
    }

    /** Bad: well formed, but signed with a key that nobody trusts. */
    public TestTokens forged() {
        trusted = false;
        return this;
    }

    /** The token, ready for the header {@code Authorization: Bearer}. */
    public String token() {
        var now = System.currentTimeMillis() / 1000;
        return SIGNED.computeIfAbsent(new Words(name, machine, roles, units, scopes, person, issuer, audience, life,
                trusted, now / REUSED_FOR_SECONDS), words -> words.signed(now));
    }

    /** All that a token says, and whether with a key that services trust. */
    private record Words(String name, boolean machine, List<String> roles, List<String> units, List<String> scopes,
            String person, String issuer, String audience, long life, boolean trusted, long moment) {

        String signed(long now) {
            var claims = Jwt.claims().issuer(issuer).subject("subject-of-" + name).audience(audience)
                    .preferredUserName(machine ? "service-account-" + name : name).claim("name", name)
                    .claim("azp", machine ? name : "danchu-web").claim("scope", String.join(" ", scopes))
                    .claim("realm_access", Map.of("roles", roles)).issuedAt(now - 2 * FIVE_MINUTES)
                    .expiresAt(now + life);
            if (!units.isEmpty()) {
                claims.claim("units", units);
            }
            if (person != null) {
                claims.claim("person", person);
            }
            if (machine) {
                claims.claim("client_kind", "machine");
            }
            var key = trusted ? TestKeys.privateKey() : TestKeys.anotherPrivateKey();
            return claims.jws().algorithm(SignatureAlgorithm.PS256).keyId("tests").sign(key);
        }
    }
}
