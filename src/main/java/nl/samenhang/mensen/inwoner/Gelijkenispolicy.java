package nl.samenhang.mensen.inwoner;

import static nl.samenhang.mensen.inwoner.Gelijkenis.Reden.ACHTERNAAM;
import static nl.samenhang.mensen.inwoner.Gelijkenis.Reden.ACHTERNAAM_DEEL;
import static nl.samenhang.mensen.inwoner.Gelijkenis.Reden.ACHTERNAAM_KLANK;
import static nl.samenhang.mensen.inwoner.Gelijkenis.Reden.ACHTERNAAM_TIKFOUT;
import static nl.samenhang.mensen.inwoner.Gelijkenis.Reden.ADRES;
import static nl.samenhang.mensen.inwoner.Gelijkenis.Reden.BSN;
import static nl.samenhang.mensen.inwoner.Gelijkenis.Reden.GEBOORTEDATUM;
import static nl.samenhang.mensen.inwoner.Gelijkenis.Reden.GEBOORTEDATUM_DEELS;
import static nl.samenhang.mensen.inwoner.Gelijkenis.Reden.GEBOORTEDATUM_TIKFOUT;
import static nl.samenhang.mensen.inwoner.Gelijkenis.Reden.GEBOORTEDATUM_VERWISSELD;
import static nl.samenhang.mensen.inwoner.Gelijkenis.Reden.NAMEN_VERWISSELD;
import static nl.samenhang.mensen.inwoner.Gelijkenis.Reden.TELEFOON;
import static nl.samenhang.mensen.inwoner.Gelijkenis.Reden.VOORLETTER;
import static nl.samenhang.mensen.inwoner.Gelijkenis.Reden.VOORNAAM;
import static nl.samenhang.mensen.inwoner.Gelijkenis.Reden.VOORNAAM_KLANK;
import static nl.samenhang.mensen.inwoner.Gelijkenis.Reden.VOORNAAM_KORT;
import static nl.samenhang.mensen.inwoner.Gelijkenis.Reden.VOORNAAM_TIKFOUT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenhang.mensen.inwoner.Gelijkenis.Reden;

/**
 * Decides whether two descriptions look like one person. Each kind of likeness adds or takes points
 * by how seldom it happens by chance, as in record linkage (Fellegi and Sunter, 1969): one birth
 * date is shared by one in thirty thousand, one surname by one in a few hundred. Twins share all
 * but the first name, so another first name weighs as much as all of that.
 */
final class Gelijkenispolicy {

    private record Punt(Reden reden, int punten) {}

    private static final int OTHER_BSN = -40;
    private static final int OTHER_DATE = -45;

    /** A name alone is all that some calls for help give; who bears it is worth a look. */
    private static final int UNKNOWN_DATE = 10;

    private static final int OTHER_SURNAME = -10;
    private static final int OTHER_FIRST_NAME = -45;
    private static final int OTHER_SEX = -15;

    private Gelijkenispolicy() {}

    static Gelijkenis judge(Kenmerken een, Kenmerken ander) {
        var voor = new ArrayList<Punt>();
        var total = 0;
        if (een.bsn().isPresent() && ander.bsn().isPresent()) {
            total += add(voor, een.bsn().equals(ander.bsn()), BSN, 160, OTHER_BSN);
        }
        total += date(een, ander, voor);
        total += names(een, ander, voor);
        if (!Collections.disjoint(een.adressen(), ander.adressen())) {
            total += add(voor, true, ADRES, 12, 0);
        }
        if (een.telefoon().isPresent() && een.telefoon().equals(ander.telefoon())) {
            total += add(voor, true, TELEFOON, 12, 0);
        }
        if (differs(een.geslacht(), ander.geslacht())) {
            total += OTHER_SEX;
        }
        var redenen =
                voor.stream()
                        .sorted(Comparator.comparing(Punt::punten).reversed())
                        .map(Punt::reden)
                        .toList();
        return new Gelijkenis(total, redenen);
    }

    private static int names(Kenmerken een, Kenmerken ander, List<Punt> voor) {
        if (isSwapped(een, ander)) {
            return add(voor, true, NAMEN_VERWISSELD, 40, 0);
        }
        var total = 0;
        if (!een.achternamen().isEmpty() && !ander.achternamen().isEmpty()) {
            total += add(voor, surname(een.achternamen(), ander.achternamen()), OTHER_SURNAME);
        }
        if (!een.voornamen().isEmpty() && !ander.voornamen().isEmpty()) {
            total += add(voor, firstName(een.voornamen(), ander.voornamen()), OTHER_FIRST_NAME);
        }
        return total;
    }

    private static boolean isSwapped(Kenmerken een, Kenmerken ander) {
        return !een.voornamen().isEmpty()
                && !ander.voornamen().isEmpty()
                && !een.voornamen().equals(een.achternamen())
                && een.achternamen().contains(ander.voornamen().getFirst())
                && ander.achternamen().contains(een.voornamen().getFirst());
    }

    private static int date(Kenmerken een, Kenmerken ander, List<Punt> voor) {
        if (een.geboortedatum().isEmpty() || ander.geboortedatum().isEmpty()) {
            return UNKNOWN_DATE;
        }
        return add(voor, date(een.geboortedatum().get(), ander.geboortedatum().get()), OTHER_DATE);
    }

    private static Optional<Punt> date(Geboortedatum een, Geboortedatum ander) {
        if (een.equals(ander)) {
            return Optional.of(new Punt(GEBOORTEDATUM, 40));
        }
        if (!een.isAfter(ander) && !ander.isAfter(een)) {
            return Optional.of(new Punt(GEBOORTEDATUM_DEELS, 15));
        }
        var cijfers = een.cijfers();
        var andere = ander.cijfers();
        if (cijfers.substring(0, 4).equals(andere.substring(0, 4))
                && cijfers.substring(4, 6).equals(andere.substring(6))
                && cijfers.substring(6).equals(andere.substring(4, 6))) {
            return Optional.of(new Punt(GEBOORTEDATUM_VERWISSELD, 33));
        }
        return Naamklank.distance(cijfers, andere) == 1
                ? Optional.of(new Punt(GEBOORTEDATUM_TIKFOUT, 22))
                : Optional.empty();
    }

    private static Optional<Punt> surname(List<String> een, List<String> ander) {
        if (een.equals(ander)) {
            return Optional.of(new Punt(ACHTERNAAM, 30));
        }
        if (!Collections.disjoint(een, ander)) {
            return Optional.of(new Punt(ACHTERNAAM_DEEL, 20));
        }
        if (sounds(een, ander)) {
            return Optional.of(new Punt(ACHTERNAAM_KLANK, 24));
        }
        return typo(een, ander) ? Optional.of(new Punt(ACHTERNAAM_TIKFOUT, 20)) : Optional.empty();
    }

    private static Optional<Punt> firstName(List<String> een, List<String> ander) {
        if (een.getFirst().equals(ander.getFirst()) || shared(een, ander)) {
            return Optional.of(new Punt(VOORNAAM, 22));
        }
        if (sounds(een.subList(0, 1), ander.subList(0, 1))) {
            return Optional.of(new Punt(VOORNAAM_KLANK, 16));
        }
        if (Roepnamen.isSame(een.getFirst(), ander.getFirst())) {
            return Optional.of(new Punt(VOORNAAM_KORT, 14));
        }
        if (typo(een, ander)) {
            return Optional.of(new Punt(VOORNAAM_TIKFOUT, 14));
        }
        return isInitial(een, ander) ? Optional.of(new Punt(VOORLETTER, 5)) : Optional.empty();
    }

    /** The name of every day of one is a first name of the other. */
    private static boolean shared(List<String> een, List<String> ander) {
        return een.contains(ander.getFirst()) || ander.contains(een.getFirst());
    }

    private static boolean isInitial(List<String> een, List<String> ander) {
        var eerste = een.getFirst();
        var andere = ander.getFirst();
        var isLetter = eerste.length() == 1 || andere.length() == 1;
        return isLetter && eerste.charAt(0) == andere.charAt(0);
    }

    private static boolean sounds(Collection<String> een, Collection<String> ander) {
        return een.stream()
                .map(Naamklank::of)
                .anyMatch(klank -> ander.stream().map(Naamklank::of).anyMatch(klank::equals));
    }

    private static boolean typo(Collection<String> een, Collection<String> ander) {
        return een.stream().anyMatch(a -> ander.stream().anyMatch(b -> Naamklank.isTypo(a, b)));
    }

    private static boolean differs(Geslacht een, Geslacht ander) {
        return een != ander && een != Geslacht.ONBEKEND && ander != Geslacht.ONBEKEND;
    }

    private static int add(List<Punt> voor, Optional<Punt> found, int otherwise) {
        found.ifPresent(voor::add);
        return found.map(Punt::punten).orElse(otherwise);
    }

    private static int add(
            List<Punt> voor, boolean isSame, Reden reden, int punten, int otherwise) {
        return add(
                voor, isSame ? Optional.of(new Punt(reden, punten)) : Optional.empty(), otherwise);
    }
}
