package nl.samenhang.toegang.melding;

import static nl.samenhang.toegang.melding.MeldingRows.names;
import static nl.samenhang.toegang.melding.MeldingRows.utc;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MeldingRepository {

    private static final String SELECT =
            """
            select m.*, array(select b.inwoner from melding.betrokkene b
              where b.gemeente = m.gemeente and b.melding = m.id order by b.inwoner) as inwoners
            from melding.melding m
            """;

    private final JdbcClient jdbc;

    MeldingRepository(JdbcClient jdbc) {
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

    Optional<Melding> find(MeldingId id) {
        return jdbc.sql(SELECT + "where m.id = :id")
                .param("id", id.value())
                .query(MeldingRows::melding)
                .optional();
    }

    /** The melding, held for this transaction so that two employees cannot both decide. */
    Optional<Melding> lock(MeldingId id) {
        return jdbc.sql(SELECT + "where m.id = :id for update of m")
                .param("id", id.value())
                .query(MeldingRows::melding)
                .optional();
    }

    Optional<Melding> findByReferentie(String referentie) {
        return jdbc.sql(SELECT + "where m.referentie = :referentie")
                .param("referentie", referentie)
                .query(MeldingRows::melding)
                .optional();
    }

    Optional<Melding> findBySleutel(String sleutel) {
        return jdbc.sql(SELECT + "where m.sleutel = :sleutel")
                .param("sleutel", sleutel)
                .query(MeldingRows::melding)
                .optional();
    }

    List<Melding> ofGezin(GezinId gezin) {
        return jdbc.sql(SELECT + "where m.gezin = :gezin order by m.ontvangen desc, m.id desc")
                .param("gezin", gezin.value())
                .query(MeldingRows::melding)
                .list();
    }

    /** Writes what triage may change; the words of the reporter never change. */
    void update(Melding melding) {
        var sql =
                """
                update melding.melding set status = :status, urgentie = :urgentie, urgentie_regels = :regels,
                  urgentie_reden = :reden, wmo = :wmo, behandelaar = :behandelaar, gezin = :gezin,
                  gesloten = :gesloten, sluitreden = :sluitreden, sluittoelichting = :toelichting
                where id = :id
                """;
        var oordeel = melding.beoordeling();
        var einde = melding.afsluiting();
        jdbc.sql(sql)
                .param("id", melding.id().value())
                .param("status", melding.status().name())
                .param("urgentie", oordeel.urgentie().name())
                .param("regels", names(oordeel.regels()))
                .param("reden", oordeel.reden().orElse(null))
                .param("wmo", oordeel.wmo().name())
                .param("behandelaar", melding.behandelaar().map(Id::value).orElse(null))
                .param("gezin", melding.gezin().map(Id::value).orElse(null))
                .param("gesloten", einde.map(e -> utc(e.moment())).orElse(null))
                .param("sluitreden", einde.flatMap(Afsluiting::reden).map(Enum::name).orElse(null))
                .param("toelichting", einde.map(Afsluiting::toelichting).orElse(null))
                .update();
    }

    /** Links a person; the BSN that a partner gave is no longer needed then. */
    void link(MeldingId melding, InwonerId inwoner) {
        var sql =
                """
                with gekoppeld as (
                  insert into melding.betrokkene (gemeente, melding, inwoner)
                  values (:gemeente, :melding, :inwoner) on conflict do nothing
                )
                update melding.melding set betrokkene_bsn = null where id = :melding
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("melding", melding.value())
                .param("inwoner", inwoner.value())
                .update();
    }

    void unlink(MeldingId melding, InwonerId inwoner) {
        jdbc.sql("delete from melding.betrokkene where melding = :melding and inwoner = :inwoner")
                .param("melding", melding.value())
                .param("inwoner", inwoner.value())
                .update();
    }

    void insertAanvulling(MeldingId melding, Aanvulling aanvulling) {
        var sql =
                """
                insert into melding.aanvulling (gemeente, id, melding, moment, door, tekst)
                values (:gemeente, :id, :melding, :moment, :door, :tekst)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", Ids.next())
                .param("melding", melding.value())
                .param("moment", utc(aanvulling.moment()))
                .param("door", aanvulling.door())
                .param("tekst", aanvulling.tekst())
                .update();
    }

    List<Aanvulling> aanvullingen(MeldingId melding) {
        return jdbc.sql(
                        "select * from melding.aanvulling where melding = :melding order by moment, id")
                .param("melding", melding.value())
                .query(MeldingRows::aanvulling)
                .list();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
