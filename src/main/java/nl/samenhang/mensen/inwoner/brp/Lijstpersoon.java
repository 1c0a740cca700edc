package nl.samenhang.mensen.inwoner.brp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.inwoner.Leeftijdsgroep;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.Verblijf;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brppersoon;

/** Tells a list of the file in the words in which the register answers a question. */
final class Lijstpersoon {

    private Lijstpersoon() {}

    /**
     * @param inschrijving where our file says that the person is registered; told is only another
     *     municipality than that, because a file may hold people of elsewhere
     * @param zwijgtOver of which relatives the file tells nothing at all
     */
    static Brppersoon of(
            Persoon persoon,
            Optional<String> inschrijving,
            Set<Relatiesoort> zwijgtOver,
            LocalDate vandaag) {
        return new Brppersoon(
                persoon.bsn(),
                persoon.voornamen(),
                persoon.voorvoegsel(),
                persoon.geslachtsnaam(),
                persoon.geboortedatum(),
                persoon.geslacht(),
                persoon.overlijdensdatum(),
                persoon.verblijven().stream()
                        .filter(verblijf -> verblijf.periode().tot().isEmpty())
                        .map(Lijstpersoon::place)
                        .findFirst(),
                List.of(),
                persoon.inschrijving().filter(code -> !inschrijving.equals(Optional.of(code))),
                persoon.geheim(),
                persoon.verwanten().stream().map(Lijstpersoon::relative).toList(),
                zwijgtOver,
                persoon.gezag().stream()
                        .filter(_ -> isMinor(persoon, vandaag))
                        .filter(gezag -> gezag.periode().contains(vandaag))
                        .map(Persoon.Gezagsperiode::code)
                        .findFirst());
    }

    /** The stays that are over, the oldest first. */
    static List<Brppersoon.Woonplek> eerder(Persoon persoon) {
        return persoon.verblijven().reversed().stream()
                .filter(verblijf -> verblijf.periode().tot().isPresent())
                .map(Lijstpersoon::place)
                .toList();
    }

    private static Brppersoon.Woonplek place(Verblijf verblijf) {
        return new Brppersoon.Woonplek(
                verblijf.soort(), verblijf.adres(), Optional.of(verblijf.periode().van()));
    }

    private static Brppersoon.Verwante relative(Persoon.Verwante verwante) {
        return new Brppersoon.Verwante(
                verwante.soort(),
                verwante.rang(),
                verwante.bsn(),
                verwante.naam(),
                verwante.geboortedatum(),
                verwante.periode().map(Periode::van),
                verwante.periode().flatMap(Periode::tot));
    }

    /** A list keeps the last authority of somebody who has come of age. */
    private static boolean isMinor(Persoon persoon, LocalDate vandaag) {
        return persoon.geboortedatum()
                .map(geboren -> Leeftijdsgroep.of(OptionalInt.of(geboren.ageOn(vandaag))).isMinor())
                .orElse(false);
    }
}
