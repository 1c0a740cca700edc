package nl.samenhang.mensen.overdracht;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Signs and checks with Ed25519 (RFC 8032). */
final class Handtekening {

    /** How long a public key is. */
    static final int PUBLIEK = 32;

    private static final String ED25519 = "Ed25519";

    /** What stands before the 32 bytes of a public key in its X.509 form (RFC 8410). */
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    /** A new pair: the public key as 32 bytes, the private one as PKCS#8. */
    record Paar(byte[] publiek, byte[] geheim) {}

    private Handtekening() {}

    static Paar pair() {
        try {
            var paar = KeyPairGenerator.getInstance(ED25519).generateKeyPair();
            var x509 = paar.getPublic().getEncoded();
            return new Paar(
                    Arrays.copyOfRange(x509, PREFIX.length, x509.length),
                    paar.getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java since 15 has Ed25519", e);
        }
    }

    static byte[] sign(byte[] geheim, byte[] bytes) {
        try {
            var key = KeyFactory.getInstance(ED25519);
            var signature = Signature.getInstance(ED25519);
            signature.initSign(key.generatePrivate(new PKCS8EncodedKeySpec(geheim)));
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The own key cannot sign", e);
        }
    }

    /** Whether who has this key signed exactly these bytes. */
    static boolean isOf(byte[] publiek, byte[] bytes, byte[] handtekening) {
        try {
            var x509 = Arrays.copyOf(PREFIX, PREFIX.length + PUBLIEK);
            System.arraycopy(publiek, 0, x509, PREFIX.length, PUBLIEK);
            var signature = Signature.getInstance(ED25519);
            signature.initVerify(
                    KeyFactory.getInstance(ED25519).generatePublic(new X509EncodedKeySpec(x509)));
            signature.update(bytes);
            return signature.verify(handtekening);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
