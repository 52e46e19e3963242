package vn.danchu.platform.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * The key pair with which tests sign tokens, new in every test JVM. It travels in system properties because a test
 * JVM holds several class loaders, and all must see the same pair.
 */
final class TestKeys {
    private static final String PUBLIC = "danchu.tests.public-key";
    private static final String PRIVATE = "danchu.tests.private-key";
    // Too few anywhere but here: to sign with a key as long as it should be takes longer than what the tests do.
    private static final int BITS = 1024;
    private static final String TAKE_SHORT_KEYS = "smallrye.jwt.sign.relax-key-validation";

    private TestKeys() {
    }

    static String publicKey() {
        createWhenAbsent();
        return System.getProperty(PUBLIC);
    }

    static PrivateKey privateKey() {
        createWhenAbsent();
        try {
            var encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key that no service trusts. */
    static PrivateKey anotherPrivateKey() {
        return Untrusted.KEY;
    }

    private static final class Untrusted {
        static final PrivateKey KEY = newPair().getPrivate();
    }

    private static void createWhenAbsent() {
        synchronized (System.getProperties()) {
            if (System.getProperty(PRIVATE) == null) {
                System.setProperty(TAKE_SHORT_KEYS, "true");
                var pair = newPair();
                System.setProperty(PUBLIC, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
                System.setProperty(PRIVATE, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            }
        }
    }

    private static KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
