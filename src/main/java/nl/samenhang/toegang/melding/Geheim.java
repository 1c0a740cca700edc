package nl.samenhang.toegang.melding;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signs with the secret of this installation, which all nodes read from the database. */
@Component
class Geheim {

    private static final String ALGORITHM = "HmacSHA256";

    private final JdbcClient jdbc;
    private volatile Optional<SecretKeySpec> key = Optional.empty();

    Geheim(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The keyed hash of the text; without the secret nobody can make it. */
    byte[] sign(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key.orElseGet(this::load));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC is part of every Java", e);
        }
    }

    private SecretKeySpec load() {
        var bytes = jdbc.sql("select waarde from melding.geheim").query(byte[].class).single();
        var loaded = new SecretKeySpec(bytes, ALGORITHM);
        key = Optional.of(loaded);
        return loaded;
    }
}
