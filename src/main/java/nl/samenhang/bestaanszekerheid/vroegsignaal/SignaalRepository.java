package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.kernel.Ids;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Tabelkopie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes in signals by the thousand. */
@Repository
class SignaalRepository {

    private static final String COLUMNS =
            """
            id uuid, bestand uuid, regel integer, soort text, partner text, klantnummer text, voorletters text,
            voorvoegsel text, achternaam text, geboortedatum date, straat text, huisnummer text, postcode text,
            plaats text, telefoon text, email text, centen bigint, ontstaansdatum date, perioden integer,
            signaaldatum date, crisis boolean, warm boolean, einde_levering date, adressleutel text, drempel boolean
            """;

    /** Known from before and not higher since: reported again (HERHAALD), and no new case. */
    private static final String MOVE =
            """
            with eerder as materialized (
                select s.soort, s.partner, s.klantnummer, s.ontstaansdatum, max(s.centen) as centen,
                       min(s.signaaldatum) as signaaldatum
                  from vroegsignaal.signaal s
                  join (select distinct soort, partner from lading) p on (p.soort, p.partner) = (s.soort, s.partner)
                 where s.gemeente = :gemeente and s.status = 'NIEUW'
                   and s.signaaldatum > (select max(signaaldatum) from lading) - interval '6 months'
                 group by s.soort, s.partner, s.klantnummer, s.ontstaansdatum
            )
            insert into vroegsignaal.signaal
                (gemeente, id, bestand, regel, soort, partner, klantnummer, voorletters, voorvoegsel, achternaam,
                 geboortedatum, straat, huisnummer, postcode, plaats, telefoon, email, centen, ontstaansdatum,
                 perioden, signaaldatum, crisis, warm, einde_levering, adressleutel, status)
            select :gemeente, l.id, l.bestand, l.regel, l.soort, l.partner, l.klantnummer, l.voorletters,
                   l.voorvoegsel, l.achternaam, l.geboortedatum, l.straat, l.huisnummer, l.postcode, l.plaats,
                   l.telefoon, l.email, l.centen, l.ontstaansdatum, l.perioden, l.signaaldatum, l.crisis, l.warm,
                   l.einde_levering, l.adressleutel,
                   case when not l.drempel then 'ONTERECHT'
                        when not l.crisis and e.centen >= l.centen and e.signaaldatum < l.signaaldatum
                        then 'HERHAALD'
                        else 'NIEUW' end
              from lading l
              left join eerder e on (e.soort, e.partner, e.klantnummer, e.ontstaansdatum)
                                  = (l.soort, l.partner, l.klantnummer, l.ontstaansdatum)
            on conflict on constraint uniq$signaal_klant do nothing
            """;

    private final Tabelkopie kopie;
    private final JdbcClient jdbc;

    SignaalRepository(Tabelkopie kopie, JdbcClient jdbc) {
        this.kopie = kopie;
        this.jdbc = jdbc;
    }

    /** Gives the numbers of the lines that were new. */
    Set<Integer> load(
            Signaalbestand bestand, Signaalregels.Drempel drempel, List<Signaalregel> regels) {
        kopie.load(COLUMNS, regels.stream().map(r -> row(bestand, drempel, r)), MOVE);
        var sql =
                "select regel from vroegsignaal.signaal where gemeente = :gemeente and bestand = :bestand";
        return new HashSet<>(
                jdbc.sql(sql)
                        .param("gemeente", Contexts.current().gemeente().code())
                        .param("bestand", bestand.id().value())
                        .query(Integer.class)
                        .list());
    }

    private static List<Optional<String>> row(
            Signaalbestand bestand, Signaalregels.Drempel drempel, Signaalregel r) {
        return Stream.<Optional<?>>of(
                        Optional.of(Ids.next()),
                        Optional.of(bestand.id()),
                        Optional.of(r.regel()),
                        Optional.of(bestand.soort()),
                        Optional.of(bestand.partner()),
                        Optional.of(r.klantnummer()),
                        Optional.of(r.voorletters()),
                        Optional.of(r.voorvoegsel()),
                        Optional.of(r.achternaam()),
                        r.geboortedatum(),
                        Optional.of(r.adres().straat()),
                        Optional.of(r.adres().huisnummer()),
                        r.adres().postcode(),
                        Optional.of(r.adres().plaats()),
                        Optional.of(r.telefoon()),
                        Optional.of(r.email()),
                        Optional.of(r.bedrag().centen()),
                        Optional.of(r.ontstaansdatum()),
                        Optional.of(r.perioden()),
                        Optional.of(r.signaaldatum()),
                        Optional.of(r.crisis()),
                        Optional.of(r.warm()),
                        r.eindeLevering(),
                        Optional.of(r.adres().sleutel()),
                        Optional.of(drempel.isMet(r.dagen())))
                .map(waarde -> waarde.map(Object::toString))
                .toList();
    }
}
