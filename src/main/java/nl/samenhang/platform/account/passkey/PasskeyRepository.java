package nl.samenhang.platform.account.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.kernel.Ids;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.stereotype.Repository;

@Repository
class PasskeyRepository {

    private final JdbcClient jdbc;

    PasskeyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Passkey> of(String gebruikersnaam) {
        var sql =
                """
                select id, naam, gemaakt_op, gebruikt_op from account.passkey
                where gemeente = :gemeente and gebruikersnaam = :naam order by gemaakt_op, id
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("naam", gebruikersnaam)
                .query(
                        (row, number) ->
                                new Passkey(
                                        row.getObject("id", UUID.class),
                                        row.getString("naam"),
                                        instant(row, "gemaakt_op"),
                                        instant(row, "gebruikt_op")))
                .list();
    }

    /** The account to which a device knows the key to belong. */
    Optional<String> accountOf(byte[] houder) {
        var sql =
                """
                select distinct gebruikersnaam from account.passkey
                where gemeente = :gemeente and houder = :houder
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("houder", houder)
                .query(String.class)
                .optional();
    }

    List<CredentialRecord> ofHolder(byte[] houder) {
        return records("houder = :wat", houder);
    }

    Optional<CredentialRecord> find(byte[] kenmerk) {
        return records("kenmerk = :wat", kenmerk).stream().findFirst();
    }

    private List<CredentialRecord> records(String condition, byte[] wat) {
        return jdbc.sql("select * from account.passkey where gemeente = :gemeente and " + condition)
                .param("gemeente", gemeente())
                .param("wat", wat)
                .query(PasskeyRepository::entry)
                .list();
    }

    /** Keeps a new key, or what its device said when it was used again. */
    void save(String gebruikersnaam, CredentialRecord key, String naam, Instant now) {
        var sql =
                """
                insert into account.passkey (gemeente, id, gebruikersnaam, houder, kenmerk, naam,
                  publieke_sleutel, teller, gecontroleerd, wegen, kopieerbaar, gekopieerd, bewijs,
                  bewijs_bij, gemaakt_op, gebruikt_op)
                values (:gemeente, :id, :gebruikersnaam, :houder, :kenmerk, :naam, :sleutel, :teller,
                  :gecontroleerd, :wegen, :kopieerbaar, :gekopieerd, :bewijs, :bewijsBij, :nu, :nu)
                on conflict (gemeente, kenmerk) do update
                set teller = excluded.teller, gekopieerd = excluded.gekopieerd, gebruikt_op = :nu
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", Ids.next())
                .param("gebruikersnaam", gebruikersnaam)
                .param("houder", key.getUserEntityUserId().getBytes())
                .param("kenmerk", key.getCredentialId().getBytes())
                .param("naam", naam)
                .param("sleutel", key.getPublicKey().getBytes())
                .param("teller", key.getSignatureCount())
                .param("gecontroleerd", key.isUvInitialized())
                .param("wegen", wegen(key))
                .param("kopieerbaar", key.isBackupEligible())
                .param("gekopieerd", key.isBackupState())
                .param("bewijs", bytes(key.getAttestationObject()))
                .param("bewijsBij", bytes(key.getAttestationClientDataJSON()))
                .param("nu", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    int delete(String gebruikersnaam, UUID id) {
        return jdbc.sql(
                        "delete from account.passkey where gemeente = :gemeente and gebruikersnaam = :naam and id = :id")
                .param("gemeente", gemeente())
                .param("naam", gebruikersnaam)
                .param("id", id)
                .update();
    }

    void deleteAll(String gebruikersnaam) {
        jdbc.sql(
                        "delete from account.passkey where gemeente = :gemeente and gebruikersnaam = :naam")
                .param("gemeente", gemeente())
                .param("naam", gebruikersnaam)
                .update();
    }

    private static CredentialRecord entry(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("kenmerk")))
                .userEntityUserId(new Bytes(row.getBytes("houder")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("publieke_sleutel")))
                .signatureCount(row.getLong("teller"))
                .uvInitialized(row.getBoolean("gecontroleerd"))
                .transports(
                        Arrays.stream((String[]) row.getArray("wegen").getArray())
                                .map(AuthenticatorTransport::valueOf)
                                .collect(Collectors.toSet()))
                .backupEligible(row.getBoolean("kopieerbaar"))
                .backupState(row.getBoolean("gekopieerd"))
                .attestationObject(new Bytes(row.getBytes("bewijs")))
                .attestationClientDataJSON(new Bytes(row.getBytes("bewijs_bij")))
                .created(instant(row, "gemaakt_op"))
                .lastUsed(instant(row, "gebruikt_op"))
                .label(row.getString("naam"))
                .build();
    }

    private static String[] wegen(CredentialRecord key) {
        return key.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .toArray(String[]::new);
    }

    private static byte[] bytes(@org.jspecify.annotations.Nullable Bytes bytes) {
        return bytes == null ? new byte[0] : bytes.getBytes();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
