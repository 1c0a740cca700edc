package nl.samenhang.werkplek.voorbeeldstad;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Geslacht;
import nl.samenhang.mensen.inwoner.Gezagscode;
import nl.samenhang.werkplek.voorbeeldstad.Huishoudenschets.Soort;

/**
 * What happened to the households until today: moves, divorces, widowhood, people who came to live
 * in.
 */
final class Levensloop {

    private final Toeval toeval;
    private final LocalDate vandaag;
    private final Mensenmaker maker;
    private final List<Huishoudenschets> huishoudens;
    private int elders;

    Levensloop(
            Toeval toeval,
            LocalDate vandaag,
            Mensenmaker maker,
            List<Huishoudenschets> huishoudens) {
        this.toeval = toeval;
        this.vandaag = vandaag;
        this.maker = maker;
        this.huishoudens = huishoudens;
    }

    void happen() {
        var mannen = free(Geslacht.MAN);
        var vrouwen = free(Geslacht.VROUW);
        for (var index = 0; index < huishoudens.size(); index++) {
            var huishouden = huishoudens.get(index);
            var since = movedIn(huishouden);
            if (huishouden.soort() == Soort.EENOUDER && !huishouden.kinderen().isEmpty()) {
                var ouder = huishouden.volwassenen().getFirst();
                divorce(huishouden, since, ouder.geslacht == Geslacht.VROUW ? mannen : vrouwen);
            } else {
                settle(huishouden, since);
            }
            huishoudens.set(index, joined(widowed(huishouden, since), since));
        }
    }

    /** Singles between 25 and 58 by age: somebody was the partner of the lone parents. */
    private Deque<Mens> free(Geslacht geslacht) {
        return new ArrayDeque<>(
                huishoudens.stream()
                        .filter(huishouden -> huishouden.soort() == Soort.ALLEENSTAAND)
                        .map(huishouden -> huishouden.volwassenen().getFirst())
                        .filter(mens -> mens.geslacht == geslacht)
                        .filter(mens -> mens.leeftijd(vandaag) > 27 && mens.leeftijd(vandaag) < 58)
                        .toList());
    }

    private LocalDate movedIn(Huishoudenschets huishouden) {
        var jongste =
                huishouden.volwassenen().stream()
                        .map(mens -> mens.geboren)
                        .max(Comparator.naturalOrder())
                        .orElse(vandaag);
        var since = vandaag.minusDays(30 + toeval.days(Cijfers.JAREN_OP_EEN_ADRES));
        var adult = jongste.plusYears(19);
        return since.isBefore(adult) ? adult : since;
    }

    /** Everybody lives here since the move; before that sometimes together elsewhere. */
    private void settle(Huishoudenschets huishouden, LocalDate since) {
        var before =
                toeval.chance(Cijfers.VERHUISD_BINNEN_GEZIN)
                        ? Optional.of(since.minusDays(200 + toeval.days(4)))
                        : Optional.<LocalDate>empty();
        var vorig = elsewhere();
        for (var lid : huishouden.leden()) {
            before.ifPresent(van -> lid.livesAt(vorig, van, Optional.of(since)));
            lid.livesAt(huishouden.woning().adres(), since, Optional.empty());
        }
    }

    /**
     * The parents lived together at an address before; the other now lives in town, or nobody knows
     * where.
     */
    private void divorce(Huishoudenschets huishouden, LocalDate since, Deque<Mens> vrij) {
        var ouder = huishouden.volwassenen().getFirst();
        if (vrij.isEmpty() || !toeval.chance(Cijfers.ANDERE_OUDER_IN_DE_STAD)) {
            settle(huishouden, since);
            huishouden.kinderen().forEach(kind -> kind.underGezag(Gezagscode.OUDER_1));
            return;
        }
        var ander = vrij.poll();
        var eldest = huishouden.kinderen().getFirst().geboren;
        if (ander.geboren.plusYears(17).isAfter(eldest) || !since.isAfter(eldest)) {
            settle(huishouden, since);
            return;
        }
        var huwelijk = eldest.minusMonths(toeval.between(6, 40));
        ouder.partnerOf(ander, Periode.between(huwelijk, since));
        var vorig = elsewhere();
        for (var lid : huishouden.leden()) {
            lid.livesAt(vorig, huwelijk, Optional.of(since));
            lid.livesAt(huishouden.woning().adres(), since, Optional.empty());
        }
        for (var kind : huishouden.kinderen()) {
            kind.childOf(ander);
            kind.underGezag(Gezagscode.BEIDE_OUDERS);
        }
    }

    /** Half of those above 70 who live alone lost a partner here. */
    private Huishoudenschets widowed(Huishoudenschets huishouden, LocalDate since) {
        var mens = huishouden.volwassenen().getFirst();
        if (huishouden.soort() != Soort.ALLEENSTAAND
                || mens.leeftijd(vandaag) < 70
                || !toeval.chance(Cijfers.WEDUWSCHAP_BOVEN_70)) {
            return huishouden;
        }
        var died = vandaag.minusDays(20 + toeval.days(4));
        var ander =
                maker.make(
                        maker.backgroundOf(mens.achternaam),
                        mens.geslacht == Geslacht.VROUW ? Geslacht.MAN : Geslacht.VROUW,
                        mens.leeftijd(vandaag) + toeval.between(-3, 6));
        if (!since.isBefore(died)) {
            return huishouden;
        }
        ander.overleden = Optional.of(died);
        ander.livesAt(huishouden.woning().adres(), since, Optional.of(died.plusDays(1)));
        mens.partnerOf(ander, Periode.between(mens.geboren.plusYears(24), died));
        return new Huishoudenschets(
                huishouden.soort(),
                huishouden.woning(),
                List.of(mens, ander),
                huishouden.kinderen());
    }

    /**
     * Now and then a lodger or a grandparent lives in: the cases of which the register cannot tell.
     */
    private Huishoudenschets joined(Huishoudenschets huishouden, LocalDate since) {
        var hoofd = huishouden.volwassenen().getFirst();
        if (huishouden.soort() == Soort.ALLEENSTAAND && toeval.chance(Cijfers.HUISGENOOT)) {
            var huisgenoot = maker.make(maker.background(), maker.gender(), toeval.between(20, 45));
            return with(huishouden, huisgenoot, since);
        }
        if (huishouden.soort() == Soort.PAAR_MET_KINDEREN
                && toeval.chance(Cijfers.INWONENDE_GROOTOUDER)) {
            var oma =
                    maker.make(
                            maker.backgroundOf(hoofd.achternaam),
                            Geslacht.VROUW,
                            hoofd.leeftijd(vandaag) + toeval.between(20, 32));
            hoofd.childOf(oma);
            return with(huishouden, oma, since);
        }
        return huishouden;
    }

    private static Huishoudenschets with(Huishoudenschets huishouden, Mens erbij, LocalDate since) {
        erbij.livesAt(huishouden.woning().adres(), since.plusDays(20), Optional.empty());
        var volwassenen = new ArrayList<>(huishouden.volwassenen());
        volwassenen.add(erbij);
        return new Huishoudenschets(
                huishouden.soort(), huishouden.woning(), volwassenen, huishouden.kinderen());
    }

    /** A door outside the town that nobody else ever lived behind. */
    private Adres elsewhere() {
        elders++;
        return Adres.of("Oudeweg", String.valueOf(elders), "9950AA", "Elderveen");
    }
}
