package nl.samenhang.platform.account.kluis;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Keeps secrets with the key of the house: encrypted (AES-256-GCM) what must be read again, hashed
 * (HMAC-SHA-256) what must only be recognised. Each use has a key of its own.
 */
@Component
public class Kluis {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final byte[] forReading;
    private final byte[] forRecognising;

    Kluis(Huissleutel sleutel) {
        this.forReading = hmac(sleutel.bytes(), "versleutelen");
        this.forRecognising = hmac(sleutel.bytes(), "herkennen");
    }

    /** Encrypts; what it belongs to is bound to it, so that it cannot be laid elsewhere. */
    public byte[] lock(byte[] secret, String owner) {
        var nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        var locked = crypt(Cipher.ENCRYPT_MODE, nonce, secret, owner);
        var all = Arrays.copyOf(nonce, NONCE + locked.length);
        System.arraycopy(locked, 0, all, NONCE, locked.length);
        return all;
    }

    /** Opens what {@link #lock} locked for this owner; fails for anything else. */
    public byte[] unlock(byte[] locked, String owner) {
        var nonce = Arrays.copyOf(locked, NONCE);
        var rest = Arrays.copyOfRange(locked, NONCE, locked.length);
        return crypt(Cipher.DECRYPT_MODE, nonce, rest, owner);
    }

    /** A hash that only who has the key can make again. */
    public byte[] hash(String text, String owner) {
        return hmac(forRecognising, owner + "\n" + text);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] bytes, String owner) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(forReading, "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A secret cannot be opened: is this the key it was locked with?", e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
