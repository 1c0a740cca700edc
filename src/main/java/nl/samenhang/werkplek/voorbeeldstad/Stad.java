package nl.samenhang.werkplek.voorbeeldstad;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.mensen.inwoner.Ingeschrevene;

/** The whole town as the seed makes it, before anything is stored. */
final class Stad {

    /** With so many households the town has about 25,000 inhabitants. */
    static final int HUISHOUDENS = 11_900;

    final Plaats plaats;
    final Personeel personeel;
    final Verhalen verhalen;
    final List<Huishoudenschets> huishoudens;
    final List<Huishoudenschets> metDossier;
    final Map<String, Double> spreiding = new HashMap<>();

    private Stad(Plaats plaats, long zaad, int aantalHuishoudens, LocalDate vandaag) {
        var boek = Namenboek.read();
        var toeval = new Toeval(zaad);
        this.plaats = plaats;
        personeel = new Personeel(toeval, boek, plaats);
        verhalen = new Verhalen(toeval);
        for (var gebied : boek.gebieden()) {
            spreiding.put(gebied.naam(), toeval.logNormal(Cijfers.SPREIDING_GEBIEDEN));
        }
        var woningen =
                Woning.build(
                        boek,
                        Math.ceilDiv(aantalHuishoudens, boek.gebieden().size()),
                        plaats.naam());
        huishoudens = new Bevolking(toeval, boek, vandaag).fill(woningen);
        // The team of the demo accounts comes first, so that their files are there before the first
        // page.
        metDossier =
                Dossierkeuze.choose(huishoudens, spreiding, toeval).stream()
                        .sorted(
                                Comparator.comparing(
                                        h -> !h.woning().gebied().naam().equals("West")))
                        .toList();
        var bsn = new Bsnvoorraad();
        metDossier.forEach(
                huishouden -> huishouden.leden().forEach(lid -> lid.bsn = Optional.of(bsn.next())));
    }

    static Stad make(Plaats plaats, long zaad, int aantalHuishoudens, LocalDate vandaag) {
        return new Stad(plaats, zaad, aantalHuishoudens, vandaag);
    }

    /** Everybody once, those of the stories included. */
    List<Ingeschrevene> bevolking() {
        var mensen = new LinkedHashSet<Mens>(plaats.verhalen() ? verhalen.mensen() : List.of());
        huishoudens.forEach(huishouden -> mensen.addAll(huishouden.leden()));
        return mensen.stream().map(Mens::toRegister).toList();
    }
}
