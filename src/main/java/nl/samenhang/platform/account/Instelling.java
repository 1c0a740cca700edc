package nl.samenhang.platform.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What somebody needs to set up an app.
 *
 * @param sleutel the secret in letters, in groups of four, for who cannot scan
 * @param qrcode the address of the secret as a picture to scan
 */
public record Instelling(String sleutel, Qrcode qrcode) {

    static Instelling of(String gebruikersnaam, String secret) {
        var adres =
                "otpauth://totp/Samenhang:%s?secret=%s&issuer=Samenhang"
                        .formatted(
                                URLEncoder.encode(gebruikersnaam, StandardCharsets.UTF_8), secret);
        return new Instelling(secret.replaceAll("(.{4})(?=.)", "$1 "), Qrcode.of(adres));
    }

    /** Hides the secret, so that no log line carries it by accident. */
    @Override
    public String toString() {
        return "Instelling";
    }
}
