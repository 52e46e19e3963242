package vn.danchu.consultation.secretballot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps a choice unreadable between casting and counting. Each vote has a key of its own, stored only wrapped under the
 * installation's key; when the vote is counted its key and all seals are destroyed. From then on a copy of the database,
 * even with every log, ties no choice to a household.
 */
@ApplicationScoped
public class BallotSeal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int NONCE_BYTES = 16;
    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec installationKey;

    BallotSeal(@ConfigProperty(name = "danchu.ballot-key") String key) {
        byte[] bytes = Base64.getDecoder().decode(key);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("danchu.ballot-key must be 32 bytes in base64");
        }
        this.installationKey = new SecretKeySpec(bytes, "AES");
    }

    /** @return a fresh key for a vote, wrapped */
    public byte[] newWrappedKey(UUID vote) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return encrypt(installationKey, key, context(vote, null));
    }

    /** @return a new ballot with its own nonce */
    CountedBallot fill(UUID vote, Choice choice) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return CountedBallot.of(vote, choice, HexFormat.of().formatHex(nonce));
    }

    /** @return choice and nonce, sealed for this vote and household; equally long for every choice */
    byte[] seal(byte[] wrappedKey, UUID vote, UUID household, CountedBallot ballot) {
        byte[] content = ByteBuffer.allocate(1 + NONCE_BYTES).put((byte) ballot.choice().ordinal())
                .put(HexFormat.of().parseHex(ballot.nonce())).array();
        return encrypt(unwrap(wrappedKey, vote), content, context(vote, household));
    }

    /** @return the ballot under the seal; fails when seal, vote and household do not belong together */
    CountedBallot open(byte[] wrappedKey, UUID vote, UUID household, byte[] seal) {
        ByteBuffer content = ByteBuffer.wrap(decrypt(unwrap(wrappedKey, vote), seal, context(vote, household)));
        Choice choice = Choice.values()[content.get()];
        byte[] nonce = new byte[NONCE_BYTES];
        content.get(nonce);
        return CountedBallot.of(vote, choice, HexFormat.of().formatHex(nonce));
    }

    private SecretKeySpec unwrap(byte[] wrappedKey, UUID vote) {
        return new SecretKeySpec(decrypt(installationKey, wrappedKey, context(vote, null)), "AES");
    }

    private static byte[] context(UUID vote, UUID household) {
        return (household == null ? vote.toString() : vote + "|" + household).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] encrypt(SecretKeySpec key, byte[] content, byte[] context) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, key, iv, content, context);
        return ByteBuffer.allocate(IV_BYTES + sealed.length).put(iv).put(sealed).array();
    }

    private static byte[] decrypt(SecretKeySpec key, byte[] sealed, byte[] context) {
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        byte[] iv = new byte[IV_BYTES];
        parts.get(iv);
        byte[] content = new byte[parts.remaining()];
        parts.get(content);
        return apply(Cipher.DECRYPT_MODE, key, iv, content, context);
    }

    private static byte[] apply(int mode, SecretKeySpec key, byte[] iv, byte[] content, byte[] context) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(context);
            return cipher.doFinal(content);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a seal of an online vote does not fit", broken);
        }
    }
}
