package nl.samenhang.mensen.inwoner;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.platform.database.Tabelkopie;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads a whole population at once. PostgreSQL takes no bulk copy into a table with row level
 * security, so the rows are copied beside it and moved over in one statement per table. Publishes
 * no facts: derive the households afterwards.
 */
@Service
@Transactional
public class Bevolkingslading {

    private final Tabelkopie kopie;
    private final Woordenlading woorden;

    Bevolkingslading(Tabelkopie kopie, Woordenlading woorden) {
        this.kopie = kopie;
        this.woorden = woorden;
    }

    public void load(Collection<Ingeschrevene> bevolking) {
        persons(bevolking);
        stays(bevolking);
        relations(bevolking);
        authority(bevolking);
        woorden.load(bevolking);
    }

    private void persons(Collection<Ingeschrevene> bevolking) {
        kopie.load(
                "id uuid, bsn text, voornamen text, voorvoegsel text, geslachtsnaam text, geboren date,"
                        + " geslacht text, overleden date, geheim boolean, telefoon text, email text, taal text,"
                        + " tolk boolean",
                bevolking.stream().map(Bevolkingslading::person),
                """
                insert into inwoner.inwoner (gemeente, id, bsn, voornamen, voorvoegsel, geslachtsnaam, geboortedatum,
                       geboorteprecisie, geslacht, overlijdensdatum, geheim, telefoon, email, taal, tolk,
                       inschrijving, herkomst)
                select :gemeente, id, bsn, voornamen, voorvoegsel, geslachtsnaam, geboren, 'DAG', geslacht, overleden,
                       geheim, telefoon, email, taal, tolk, :gemeente, 'VOORBEELD'
                  from lading
                """);
    }

    private static List<Optional<String>> person(Ingeschrevene mens) {
        var bereikbaar = mens.bereikbaarheid();
        return List.of(
                text(mens.id()),
                mens.bsn().map(Bsn::nummer),
                text(mens.voornamen()),
                text(mens.voorvoegsel()),
                text(mens.geslachtsnaam()),
                text(mens.geboren()),
                text(mens.geslacht()),
                mens.overleden().map(Object::toString),
                text(mens.geheim()),
                bereikbaar.telefoon(),
                bereikbaar.email(),
                text(bereikbaar.taal()),
                text(bereikbaar.tolk()));
    }

    private void stays(Collection<Ingeschrevene> bevolking) {
        kopie.load(
                "id uuid, inwoner uuid, van date, tot date, soort text, straat text, huisnummer text, postcode text,"
                        + " plaats text, sleutel text",
                bevolking.stream()
                        .flatMap(mens -> mens.verblijven().stream().map(v -> stay(mens.id(), v))),
                """
                insert into inwoner.verblijf (gemeente, id, inwoner, periode, soort, straat, huisnummer, postcode,
                       plaats, adressleutel)
                select :gemeente, id, inwoner, daterange(van, tot), soort, straat, huisnummer, postcode, plaats, sleutel
                  from lading
                """);
    }

    private static List<Optional<String>> stay(InwonerId inwoner, Verblijf verblijf) {
        var adres = verblijf.adres();
        return List.of(
                text(Ids.next()),
                text(inwoner),
                text(verblijf.periode().van()),
                verblijf.periode().tot().map(Object::toString),
                text(verblijf.soort()),
                text(adres.straat()),
                text(adres.huisnummer()),
                adres.postcode(),
                text(adres.plaats()),
                text(adres.sleutel()));
    }

    private void relations(Collection<Ingeschrevene> bevolking) {
        kopie.load(
                "id uuid, inwoner uuid, soort text, ander uuid, naam text, geboren date, precisie text, van date,"
                        + " tot date",
                bevolking.stream()
                        .flatMap(mens -> mens.relaties().stream().map(r -> relation(mens.id(), r))),
                """
                insert into inwoner.relatie (gemeente, id, inwoner, soort, ander, ander_naam, ander_geboren,
                       ander_geboorteprecisie, periode, herkomst)
                select :gemeente, id, inwoner, soort, ander, naam, geboren, precisie,
                       case when van is null then null else daterange(van, tot) end, 'REGISTER'
                  from lading
                """);
    }

    private static List<Optional<String>> relation(InwonerId inwoner, Relatie relatie) {
        return List.of(
                text(Ids.next()),
                text(inwoner),
                text(relatie.soort()),
                relatie.ander().map(Object::toString),
                text(relatie.naam()),
                relatie.geboortedatum().map(datum -> datum.eerste().toString()),
                relatie.geboortedatum().map(datum -> datum.precisie().name()),
                relatie.periode().map(periode -> periode.van().toString()),
                relatie.periode().flatMap(Periode::tot).map(Object::toString));
    }

    private void authority(Collection<Ingeschrevene> bevolking) {
        kopie.load(
                "id uuid, kind uuid, code text, van date, tot date",
                bevolking.stream()
                        .flatMap(mens -> mens.gezag().stream())
                        .map(
                                gezag ->
                                        List.of(
                                                text(Ids.next()),
                                                text(gezag.kind()),
                                                text(gezag.code().code()),
                                                text(gezag.periode().van()),
                                                gezag.periode().tot().map(Object::toString))),
                """
                insert into inwoner.gezag (gemeente, id, kind, code, periode)
                select :gemeente, id, kind, code, daterange(van, tot) from lading
                """);
    }

    private static Optional<String> text(Object value) {
        return Optional.of(value.toString());
    }
}
