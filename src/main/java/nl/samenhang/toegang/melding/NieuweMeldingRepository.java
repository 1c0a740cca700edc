package nl.samenhang.toegang.melding;

import static nl.samenhang.toegang.melding.MeldingRows.names;
import static nl.samenhang.toegang.melding.MeldingRows.utc;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL with which a melding comes in; its words never change afterwards. */
@Repository
class NieuweMeldingRepository {

    private final JdbcClient jdbc;

    NieuweMeldingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Stores the melding with its persons and draws its reference, in one round trip; empty when a
     * melding with the same key was there already.
     */
    Optional<String> insert(
            MeldingId id,
            NieuweMelding nieuw,
            Urgentieoordeel oordeel,
            Collection<InwonerId> inwoners,
            Instant moment,
            int jaar) {
        var sql =
                """
                with nieuw as (
                  insert into melding.melding (gemeente, id, referentie, ontvangen, status, kanaal, sleutel, partner,
                    taal, kenmerken, hulpvraag, melder_rol, melder_naam, melder_organisatie, melder_telefoon,
                    melder_email, contactwijze, veilig_moment, brief_adres, betrokkene_naam, betrokkene_geboortedatum,
                    betrokkene_postcode, betrokkene_huisnummer, betrokkene_toelichting, betrokkene_bsn, domeinen,
                    gebeurtenissen, gevaar, tijd, signalen, kinderen, urgentie, urgentie_regels, wmo)
                  select :gemeente, :id, 'M-' || :jaar || '-' || lpad(nr::text, greatest(6, length(nr::text)), '0'),
                    :ontvangen, 'ONTVANGEN', :kanaal, :sleutel, :partner, :taal, :kenmerken, :hulpvraag, :melderRol,
                    :melderNaam, :melderOrganisatie, :melderTelefoon, :melderEmail, :contactwijze, :veiligMoment, :briefadres,
                    :naam, :geboortedatum, :postcode, :huisnummer, :toelichting, :bsn, :domeinen, :gebeurtenissen,
                    :gevaar, :tijd, :signalen, :kinderen, :urgentie, :regels, :wmo
                  from nextval('melding.volgnummer') as nr
                  on conflict (gemeente, sleutel) do nothing
                  returning gemeente, id, referentie
                ), gekoppeld as (
                  insert into melding.betrokkene (gemeente, melding, inwoner)
                  select gemeente, id, inwoner from nieuw cross join unnest(:inwoners) as inwoner
                )
                select referentie from nieuw
                """;
        var statement =
                jdbc.sql(sql)
                        .param("gemeente", gemeente())
                        .param("id", id.value())
                        .param("jaar", String.valueOf(jaar))
                        .param("ontvangen", utc(moment))
                        .param("urgentie", oordeel.urgentie().name())
                        .param("regels", names(oordeel.regels()))
                        .param(
                                "inwoners",
                                inwoners.stream()
                                        .map(InwonerId::value)
                                        .distinct()
                                        .toArray(UUID[]::new));
        return words(reporter(statement, nieuw), nieuw).query(String.class).optional();
    }

    private static JdbcClient.StatementSpec reporter(
            JdbcClient.StatementSpec statement, NieuweMelding nieuw) {
        var herkomst = nieuw.herkomst();
        var melder = nieuw.melder();
        return statement
                .param("kanaal", herkomst.kanaal().name())
                .param("sleutel", herkomst.sleutel().orElse(null))
                .param("partner", herkomst.partner().map(Id::value).orElse(null))
                .param("taal", herkomst.taal())
                .param("kenmerken", names(herkomst.kenmerken()))
                .param("melderRol", melder.rol().name())
                .param("melderNaam", melder.naam().orElse(null))
                .param("melderOrganisatie", melder.organisatie().orElse(null))
                .param("melderTelefoon", melder.telefoon().orElse(null))
                .param("melderEmail", melder.email().orElse(null))
                .param("contactwijze", nieuw.bereikbaarheid().wijze().name())
                .param("veiligMoment", nieuw.bereikbaarheid().veiligMoment().orElse(null))
                .param("briefadres", nieuw.bereikbaarheid().briefadres().orElse(null));
    }

    private static JdbcClient.StatementSpec words(
            JdbcClient.StatementSpec statement, NieuweMelding nieuw) {
        var betrokkene = nieuw.betrokkene();
        return statement
                .param("hulpvraag", nieuw.hulpvraag())
                .param("naam", betrokkene.naam().orElse(null))
                .param("geboortedatum", betrokkene.geboortedatum().orElse(null))
                .param("postcode", betrokkene.postcode().orElse(null))
                .param("huisnummer", betrokkene.huisnummer().orElse(null))
                .param("toelichting", betrokkene.toelichting().orElse(null))
                .param("bsn", betrokkene.bsn().map(Bsn::nummer).orElse(null))
                .param("domeinen", names(nieuw.domeinen()))
                .param("gebeurtenissen", names(nieuw.gebeurtenissen()))
                .param("gevaar", nieuw.spoed().gevaar().name())
                .param("tijd", nieuw.spoed().tijd().name())
                .param("signalen", names(nieuw.spoed().signalen()))
                .param("kinderen", nieuw.spoed().kinderen())
                .param("wmo", nieuw.wmoVraag().name());
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
