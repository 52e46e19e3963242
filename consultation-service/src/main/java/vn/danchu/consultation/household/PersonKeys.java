package vn.danchu.consultation.household;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns a citizen number into the key under which the suite knows the person: HMAC-SHA-256 with the installation's
 * secret. Without the secret nobody gets from a key to a number, although there are few enough numbers to try.
 */
@ApplicationScoped
public class PersonKeys {
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec secret;

    PersonKeys(@ConfigProperty(name = "danchu.person-pepper") String pepper) {
        this.secret = new SecretKeySpec(pepper.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** @return the key: base64url without padding, the same text as in the person's token */
    public String of(String citizenNumber) {
        try {
            Mac hmac = Mac.getInstance(ALGORITHM);
            hmac.init(secret);
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(hmac.doFinal(citizenNumber.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }
}
