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
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The brake on guessing passwords: after five failures in fifteen minutes an account waits, after
 * fifty an address waits. A browser in which the account logged in before has a count of its own,
 * so that who guesses elsewhere cannot keep somebody out. Counted in the database, so that several
 * nodes brake together. Names and addresses are kept as a hash only.
 */
@Component
class Inlogrem {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_ACCOUNT = 5;
    private static final int PER_ADDRESS = 50;

    private final JdbcClient jdbc;
    private final Optional<Browsermerk> merken;
    private final Clock clock;

    Inlogrem(JdbcClient jdbc, Optional<Browsermerk> merken, Clock clock) {
        this.jdbc = jdbc;
        this.merken = merken;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isOn(String gebruikersnaam, Inlogplek plek) {
        return count(who(gebruikersnaam, plek)) >= PER_ACCOUNT
                || count(key("adres", plek.adres())) >= PER_ADDRESS;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String gebruikersnaam, Inlogplek plek) {
        jdbc.sql("delete from security.inlogpoging where moment < :before")
                .param("before", before())
                .update();
        jdbc.sql(
                        "insert into security.inlogpoging (sleutel, moment) values (:account, :now), (:address, :now)")
                .param("account", who(gebruikersnaam, plek))
                .param("address", key("adres", plek.adres()))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(String gebruikersnaam, Inlogplek plek) {
        jdbc.sql("delete from security.inlogpoging where sleutel = :account")
                .param("account", who(gebruikersnaam, plek))
                .update();
    }

    /** The account as a whole, or the account in a browser that it used before. */
    private String who(String gebruikersnaam, Inlogplek plek) {
        var known =
                merken.filter(m -> m.isOf(gebruikersnaam, plek.merk(), clock.instant()))
                        .isPresent();
        return known
                ? key("browser", gebruikersnaam + " " + plek.merk())
                : key("account", gebruikersnaam);
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
