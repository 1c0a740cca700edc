package nl.samenhang.werkplek.natie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Zoekwoorden;

/** Writes a household with its people: their stays, relations, authority and search words. */
final class Personenrijen {

    private static final int OF_AGE = 18;

    private final Stuk stuk;
    private final Kans kans;
    private final LocalDate dag;
    private final Rijen rijen;

    Personenrijen(Stuk stuk, Kans kans, LocalDate dag, Rijen rijen) {
        this.stuk = stuk;
        this.kans = kans;
        this.dag = dag;
        this.rijen = rijen;
    }

    /**
     * @param bsns the numbers of those who have one, in the order of the members
     */
    void write(Huishouden huishouden, List<Optional<String>> bsns) {
        var gemeente = stuk.gemeente();
        rijen.add(Tabel.HUISHOUDEN, gemeente, huishouden.id(), huishouden.adres().sleutel());
        var leden = huishouden.leden();
        for (var i = 0; i < leden.size(); i++) {
            person(leden.get(i), bsns.get(i));
            stays(leden.get(i), huishouden);
            words(leden.get(i), huishouden);
        }
        relations(huishouden);
    }

    private void person(Mens mens, Optional<String> bsn) {
        rijen.add(
                Tabel.INWONER,
                stuk.gemeente(),
                mens.id(),
                bsn,
                mens.voornamen(),
                mens.voorvoegsel(),
                mens.achternaam(),
                mens.geboren(),
                "DAG",
                mens.vrouw() ? "VROUW" : "MAN",
                mens.geheim(),
                stuk.gemeente(),
                "VOORBEELD",
                mens.telefoon(),
                mens.email(),
                mens.taal(),
                dag);
    }

    private void stays(Mens mens, Huishouden huishouden) {
        var since = latest(huishouden.sinds(), mens.geboren());
        huishouden
                .vorig()
                .filter(_ -> mens.geboren().isBefore(since))
                .ifPresent(
                        vorig ->
                                stay(
                                        mens,
                                        vorig.adres(),
                                        period(latest(vorig.van(), mens.geboren()), since)));
        var now = period(since, LocalDate.MAX);
        stay(mens, huishouden.adres(), now);
        rijen.add(Tabel.HUISHOUDENLID, stuk.gemeente(), huishouden.id(), mens.id(), now);
    }

    private void stay(Mens mens, Adres adres, String periode) {
        rijen.add(
                Tabel.VERBLIJF,
                stuk.gemeente(),
                kans.id(),
                mens.id(),
                periode,
                "WOONADRES",
                adres.straat(),
                adres.huisnummer(),
                adres.postcode(),
                adres.plaats(),
                adres.sleutel());
    }

    private void words(Mens mens, Huishouden huishouden) {
        var geboren = Optional.of(Geboortedatum.of(mens.geboren()));
        var jaar = Zoekwoorden.year(geboren);
        Zoekwoorden.of(
                        names(mens, huishouden),
                        geboren,
                        Optional.of(huishouden.adres()),
                        mens.geheim(),
                        mens.telefoon())
                .forEach(
                        woord ->
                                rijen.add(
                                        Tabel.ZOEKWOORD, stuk.gemeente(), woord, jaar, mens.id()));
    }

    /** With the surname of the partner, by which many people are called (BW 1:9). */
    private static List<String> names(Mens mens, Huishouden huishouden) {
        var ouders = huishouden.volwassenen();
        var namen = Stream.of(mens.voornamen(), mens.voorvoegsel(), mens.achternaam());
        return ouders.size() == 2 && ouders.contains(mens)
                ? Stream.concat(namen, ouders.stream().map(Mens::achternaam)).distinct().toList()
                : namen.toList();
    }

    private void relations(Huishouden huishouden) {
        var ouders = huishouden.volwassenen();
        if (ouders.size() == 2) {
            var jongste = latest(ouders.getFirst().geboren(), ouders.getLast().geboren());
            var since = jongste.plusYears(19).plusDays(kans.between(0, 300));
            relation(
                    ouders.getFirst(),
                    "PARTNER",
                    ouders.getLast(),
                    Optional.of(period(since.isBefore(dag) ? since : dag, LocalDate.MAX)));
        }
        for (var kind : huishouden.kinderen()) {
            ouders.forEach(ouder -> relation(kind, "OUDER", ouder, Optional.empty()));
            if (kind.leeftijd(dag) < OF_AGE) {
                rijen.add(
                        Tabel.GEZAG,
                        stuk.gemeente(),
                        kans.id(),
                        kind.id(),
                        ouders.size() == 2 ? "12" : "1",
                        period(kind.geboren(), kind.geboren().plusYears(OF_AGE)));
            }
        }
    }

    private void relation(Mens mens, String soort, Mens ander, Optional<String> periode) {
        rijen.add(
                Tabel.RELATIE,
                stuk.gemeente(),
                kans.id(),
                mens.id(),
                soort,
                ander.id(),
                ander.naam(),
                ander.geboren(),
                "DAG",
                periode);
    }

    private static LocalDate latest(LocalDate een, LocalDate ander) {
        return een.isAfter(ander) ? een : ander;
    }

    /** A half-open period; without an end for {@link LocalDate#MAX}. */
    static String period(LocalDate van, LocalDate tot) {
        return "[" + van + "," + (tot.equals(LocalDate.MAX) ? "" : tot) + ")";
    }
}
