package nl.samenhang.toegang.melding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Levensdomein;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.netwerk.partner.PartnerId;

/** Turns rows of the melding tables into records. */
final class MeldingRows {

    private MeldingRows() {}

    static Melding melding(ResultSet row, int number) throws SQLException {
        return new Melding(
                new MeldingId(row.getObject("id", UUID.class)),
                row.getString("referentie"),
                moment(row, "ontvangen").orElseThrow(),
                Meldingstatus.valueOf(row.getString("status")),
                row.getString("hulpvraag"),
                betrokkene(row),
                inwoners(row),
                melder(row),
                spoed(row),
                beoordeling(row),
                new Bereikbaarheid(
                        Contactwijze.valueOf(row.getString("contactwijze")),
                        text(row, "veilig_moment"),
                        text(row, "brief_adres")),
                set(row, "domeinen", Levensdomein.class),
                set(row, "gebeurtenissen", Levensgebeurtenis.class),
                herkomst(row),
                id(row, "behandelaar").map(MedewerkerId::new),
                id(row, "gezin").map(GezinId::new),
                afsluiting(row));
    }

    static Aanvulling aanvulling(ResultSet row, int number) throws SQLException {
        return new Aanvulling(
                moment(row, "moment").orElseThrow(), row.getString("door"), row.getString("tekst"));
    }

    private static Betrokkene betrokkene(ResultSet row) throws SQLException {
        return new Betrokkene(
                text(row, "betrokkene_naam"),
                Optional.ofNullable(row.getObject("betrokkene_geboortedatum", LocalDate.class)),
                text(row, "betrokkene_postcode"),
                text(row, "betrokkene_huisnummer"),
                text(row, "betrokkene_toelichting"),
                text(row, "betrokkene_bsn").map(Bsn::new));
    }

    private static Melder melder(ResultSet row) throws SQLException {
        return new Melder(
                Melderrol.valueOf(row.getString("melder_rol")),
                text(row, "melder_naam"),
                text(row, "melder_organisatie"),
                text(row, "melder_telefoon"),
                text(row, "melder_email"));
    }

    private static Spoedvragen spoed(ResultSet row) throws SQLException {
        return new Spoedvragen(
                Gevaar.valueOf(row.getString("gevaar")),
                Tijdsdruk.valueOf(row.getString("tijd")),
                set(row, "signalen", Noodsignaal.class),
                row.getBoolean("kinderen"));
    }

    private static Beoordeling beoordeling(ResultSet row) throws SQLException {
        return new Beoordeling(
                Urgentie.valueOf(row.getString("urgentie")),
                List.copyOf(set(row, "urgentie_regels", Urgentieregel.class)),
                text(row, "urgentie_reden"),
                WmoVraag.valueOf(row.getString("wmo")));
    }

    private static Herkomst herkomst(ResultSet row) throws SQLException {
        return new Herkomst(
                Kanaal.valueOf(row.getString("kanaal")),
                text(row, "sleutel"),
                id(row, "partner").map(PartnerId::new),
                set(row, "kenmerken", Kenmerk.class),
                row.getString("taal"));
    }

    private static Optional<Afsluiting> afsluiting(ResultSet row) throws SQLException {
        var reden = text(row, "sluitreden").map(Sluitreden::valueOf);
        var toelichting = text(row, "sluittoelichting").orElse("");
        return moment(row, "gesloten").map(m -> new Afsluiting(m, reden, toelichting));
    }

    private static List<InwonerId> inwoners(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("inwoners").getArray())
                .map(InwonerId::new)
                .toList();
    }

    private static <E extends Enum<E>> Set<E> set(ResultSet row, String column, Class<E> type)
            throws SQLException {
        var values = EnumSet.noneOf(type);
        for (var name : (String[]) row.getArray(column).getArray()) {
            values.add(Enum.valueOf(type, name));
        }
        return values;
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }
}
