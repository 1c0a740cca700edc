package nl.samenhang.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The brake on guessing passwords: after five failures in fifteen minutes an account waits, after
 * fifty an address waits. Counted in the database, so that several nodes brake together. Names and
 * addresses are kept as a hash only.
 */
@Component
class Inlogrem {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_ACCOUNT = 5;
    private static final int PER_ADDRESS = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    Inlogrem(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isOn(String gebruikersnaam, String address) {
        return count(key("account", gebruikersnaam)) >= PER_ACCOUNT
                || count(key("adres", address)) >= PER_ADDRESS;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String gebruikersnaam, String address) {
        jdbc.sql("delete from security.inlogpoging where moment < :before")
                .param("before", before())
                .update();
        jdbc.sql(
                        "insert into security.inlogpoging (sleutel, moment) values (:account, :now), (:address, :now)")
                .param("account", key("account", gebruikersnaam))
                .param("address", key("adres", address))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(String gebruikersnaam) {
        jdbc.sql("delete from security.inlogpoging where sleutel = :account")
                .param("account", key("account", gebruikersnaam))
                .update();
    }

    private int count(String key) {
        return jdbc.sql(
                        "select count(*) from security.inlogpoging where sleutel = :key and moment >= :before")
                .param("key", key)
                .param("before", before())
                .query(Integer.class)
                .single();
    }

    private OffsetDateTime before() {
        return OffsetDateTime.ofInstant(clock.instant().minus(WINDOW), ZoneOffset.UTC);
    }

    private static String key(String soort, String value) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes =
                    (soort + ":" + value.toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
