package nl.samenhang.werkplek.voorbeeldstad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Adressoort;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Geslacht;
import nl.samenhang.mensen.inwoner.Gezag;
import nl.samenhang.mensen.inwoner.Gezagscode;
import nl.samenhang.mensen.inwoner.Ingeschrevene;
import nl.samenhang.mensen.inwoner.Relatie;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.Verblijf;

/** Somebody of the town while it is being made: grows until handed over to the register. */
final class Mens {

    final InwonerId id;
    final String voornaam;
    final String voorvoegsel;
    final String achternaam;
    final Geslacht geslacht;
    final LocalDate geboren;
    Optional<Bsn> bsn = Optional.empty();
    Optional<LocalDate> overleden = Optional.empty();
    boolean geheim;
    Bereikbaarheid bereikbaarheid = Bereikbaarheid.ONBEKEND;
    private final List<Verblijf> verblijven = new ArrayList<>();
    private final List<Relatie> relaties = new ArrayList<>();
    private final List<Gezag> gezag = new ArrayList<>();

    Mens(
            InwonerId id,
            String voornaam,
            String voorvoegsel,
            String achternaam,
            Geslacht geslacht,
            LocalDate geboren) {
        this.id = id;
        this.voornaam = voornaam;
        this.voorvoegsel = voorvoegsel;
        this.achternaam = achternaam;
        this.geslacht = geslacht;
        this.geboren = geboren;
    }

    String naam() {
        return (voornaam + " " + voorvoegsel + " " + achternaam).replace("  ", " ");
    }

    int leeftijd(LocalDate day) {
        return Geboortedatum.of(geboren).ageOn(day);
    }

    /**
     * Lives there from the day, or from birth when that is later; nothing when the stay would be
     * empty.
     */
    void livesAt(Adres adres, LocalDate van, Optional<LocalDate> tot) {
        var start = van.isBefore(geboren) ? geboren : van;
        if (tot.isEmpty() || start.isBefore(tot.get())) {
            verblijven.add(new Verblijf(Adressoort.WOONADRES, adres, new Periode(start, tot)));
        }
    }

    void partnerOf(Mens ander, Periode periode) {
        relaties.add(relation(Relatiesoort.PARTNER, ander, Optional.of(periode)));
    }

    void childOf(Mens ouder) {
        relaties.add(relation(Relatiesoort.OUDER, ouder, Optional.empty()));
    }

    void underGezag(Gezagscode code) {
        gezag.add(new Gezag(id, code, Periode.between(geboren, geboren.plusYears(18))));
    }

    private static Relatie relation(Relatiesoort soort, Mens ander, Optional<Periode> periode) {
        return new Relatie(
                soort,
                Optional.of(ander.id),
                ander.naam(),
                Optional.of(Geboortedatum.of(ander.geboren)),
                periode);
    }

    Ingeschrevene toRegister() {
        return new Ingeschrevene(
                id,
                bsn,
                voornaam,
                voorvoegsel,
                achternaam,
                geboren,
                geslacht,
                overleden,
                geheim,
                bereikbaarheid,
                List.copyOf(verblijven),
                List.copyOf(relaties),
                List.copyOf(gezag));
    }
}
