package nl.samenhang.werkplek.voorbeeldstad;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.mensen.inwoner.Geslacht;
import nl.samenhang.werkplek.voorbeeldstad.Namenboek.Herkomst;

/** Makes one person after another: a name that fits the background, a birthday, a telephone. */
final class Mensenmaker {

    private final Toeval toeval;
    private final Namenboek boek;
    private final LocalDate vandaag;

    Mensenmaker(Toeval toeval, Namenboek boek, LocalDate vandaag) {
        this.toeval = toeval;
        this.boek = boek;
        this.vandaag = vandaag;
    }

    Herkomst background() {
        return toeval.pick(boek.herkomst(), Herkomst::aandeel);
    }

    /** The background to which a surname belongs. */
    Herkomst backgroundOf(String achternaam) {
        return boek.herkomst().stream()
                .filter(
                        herkomst ->
                                herkomst.achternamen().stream()
                                        .anyMatch(naam -> naam.endsWith("|" + achternaam)))
                .findFirst()
                .orElse(boek.herkomst().getFirst());
    }

    Geslacht gender() {
        return toeval.chance(0.5) ? Geslacht.VROUW : Geslacht.MAN;
    }

    /** Somebody with a surname of their own. */
    Mens make(Herkomst herkomst, Geslacht geslacht, int leeftijd) {
        return make(herkomst, geslacht, bornAt(leeftijd), toeval.pick(herkomst.achternamen()));
    }

    /** A child with the surname of a parent, born on the day. */
    Mens child(Herkomst herkomst, Mens naamgever, LocalDate geboren) {
        return make(
                herkomst, gender(), geboren, naamgever.voorvoegsel + "|" + naamgever.achternaam);
    }

    LocalDate bornAt(int leeftijd) {
        return vandaag.minusYears(leeftijd).minusDays(toeval.between(1, 364));
    }

    private Mens make(Herkomst herkomst, Geslacht geslacht, LocalDate geboren, String achternaam) {
        var voornaam =
                toeval.pick(geslacht == Geslacht.VROUW ? herkomst.vrouwen() : herkomst.mannen());
        var bar = achternaam.indexOf('|');
        var mens =
                new Mens(
                        new InwonerId(toeval.uuid()),
                        voornaam,
                        achternaam.substring(0, bar),
                        achternaam.substring(bar + 1),
                        geslacht,
                        geboren);
        if (mens.leeftijd(vandaag) >= 16) {
            mens.bereikbaarheid = reach(mens, herkomst);
        }
        mens.geheim = toeval.chance(Cijfers.GEHEIM_ADRES);
        return mens;
    }

    private Bereikbaarheid reach(Mens mens, Herkomst herkomst) {
        Optional<String> telefoon =
                toeval.chance(0.8)
                        ? Optional.of("06%08d".formatted(toeval.between(10_000_000, 59_999_999)))
                        : Optional.empty();
        Optional<String> email = toeval.chance(0.5) ? Optional.of(email(mens)) : Optional.empty();
        var eigenTaal = !herkomst.taal().equals("nl") && toeval.chance(Cijfers.TOLK);
        return new Bereikbaarheid(
                telefoon,
                email,
                Optional.empty(),
                eigenTaal ? herkomst.taal() : "nl",
                eigenTaal,
                Optional.empty());
    }

    private String email(Mens mens) {
        var naam =
                (mens.voornaam + "." + mens.achternaam)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z.]", "");
        return naam + toeval.between(1, 99) + "@inwoner.example";
    }
}
