package nl.samenhang.werkplek.voorbeeldstad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.inwoner.Geslacht;
import nl.samenhang.mensen.inwoner.Gezagscode;
import nl.samenhang.werkplek.voorbeeldstad.Huishoudenschets.Soort;
import nl.samenhang.werkplek.voorbeeldstad.Namenboek.Herkomst;

/** Fills the houses of the town: households first, then the people in them. */
final class Bevolking {

    private final Toeval toeval;
    private final LocalDate vandaag;
    private final Mensenmaker maker;
    private final List<Huishoudenschets> huishoudens = new ArrayList<>();

    Bevolking(Toeval toeval, Namenboek boek, LocalDate vandaag) {
        this.toeval = toeval;
        this.vandaag = vandaag;
        this.maker = new Mensenmaker(toeval, boek, vandaag);
    }

    /** One household behind each door, and afterwards what happened to them. */
    List<Huishoudenschets> fill(List<Woning> woningen) {
        for (var woning : woningen) {
            huishoudens.add(household(woning));
        }
        new Levensloop(toeval, vandaag, maker, huishoudens).happen();
        return Collections.unmodifiableList(huishoudens);
    }

    private Huishoudenschets household(Woning woning) {
        var factor = woning.gebied().factor();
        var soort =
                toeval.pick(
                        List.of(Soort.values()),
                        kind ->
                                switch (kind) {
                                    case ALLEENSTAAND -> Cijfers.ALLEENSTAAND;
                                    case PAAR -> Cijfers.PAAR;
                                    case PAAR_MET_KINDEREN -> Cijfers.PAAR_MET_KINDEREN;
                                    case EENOUDER -> Cijfers.EENOUDER * factor;
                                });
        return switch (soort) {
            case ALLEENSTAAND -> single(woning);
            case PAAR ->
                    couple(
                            woning,
                            toeval.chance(0.3) ? toeval.between(23, 40) : toeval.between(50, 88));
            case PAAR_MET_KINDEREN -> family(woning);
            case EENOUDER -> oneParent(woning);
        };
    }

    private Huishoudenschets single(Woning woning) {
        var leeftijd =
                toeval.pick(
                        List.of(
                                toeval.between(19, 35),
                                toeval.between(36, 64),
                                toeval.between(65, 79),
                                toeval.between(80, 97)),
                        age -> age < 36 ? 35 : age < 65 ? 38 : age < 80 ? 17 : 10);
        var mens = maker.make(maker.background(), maker.gender(), leeftijd);
        return new Huishoudenschets(Soort.ALLEENSTAAND, woning, List.of(mens), List.of());
    }

    private Huishoudenschets couple(Woning woning, int leeftijd) {
        var paar = pair(leeftijd);
        return new Huishoudenschets(Soort.PAAR, woning, paar, List.of());
    }

    private Huishoudenschets family(Woning woning) {
        var paar = pair(toeval.between(26, 54));
        var kinderen = children(paar.get(1), paar.getFirst());
        for (var kind : kinderen) {
            paar.forEach(kind::childOf);
            minor(kind, Gezagscode.BEIDE_OUDERS);
        }
        return new Huishoudenschets(Soort.PAAR_MET_KINDEREN, woning, paar, kinderen);
    }

    private Huishoudenschets oneParent(Woning woning) {
        var geslacht = toeval.chance(0.82) ? Geslacht.VROUW : Geslacht.MAN;
        var ouder = maker.make(maker.background(), geslacht, toeval.between(24, 55));
        var kinderen = children(ouder, ouder);
        for (var kind : kinderen) {
            kind.childOf(ouder);
        }
        return new Huishoudenschets(Soort.EENOUDER, woning, List.of(ouder), kinderen);
    }

    private List<Mens> pair(int leeftijd) {
        var herkomst = maker.background();
        var andere = toeval.chance(Cijfers.GEMENGDE_HERKOMST) ? maker.background() : herkomst;
        var man = maker.make(herkomst, Geslacht.MAN, leeftijd);
        var vrouw =
                maker.make(andere, Geslacht.VROUW, Math.max(20, leeftijd - toeval.between(-2, 5)));
        if (toeval.chance(Cijfers.GETROUWD)) {
            var jongste = man.geboren.isAfter(vrouw.geboren) ? man.geboren : vrouw.geboren;
            var since = jongste.plusYears(20).plusDays(toeval.days(5));
            man.partnerOf(
                    vrouw, Periode.from(since.isAfter(vandaag) ? vandaag.minusMonths(3) : since));
        } else {
            man.partnerOf(vrouw, Periode.from(vandaag.minusMonths(toeval.between(2, 60))));
        }
        return List.of(man, vrouw);
    }

    /**
     * One to four children, the eldest when the mother was between 19 and 38; who is 25 has left.
     */
    private List<Mens> children(Mens moeder, Mens naamgever) {
        var kinderen = new ArrayList<Mens>();
        var wanted =
                toeval.pick(
                        List.of(1, 2, 3, 4),
                        number ->
                                switch (number) {
                                    case 1 -> 38;
                                    case 2 -> 45;
                                    case 3 -> 14;
                                    default -> 3;
                                });
        var geboren =
                moeder.geboren.plusYears(toeval.between(19, 36)).plusDays(toeval.between(0, 364));
        if (geboren.isBefore(vandaag.minusYears(23))) {
            geboren = vandaag.minusYears(toeval.between(2, 22)).minusDays(toeval.between(1, 364));
        }
        if (!geboren.isBefore(vandaag)) {
            geboren = vandaag.minusDays(toeval.between(10, 700));
        }
        for (var number = 0; number < wanted && geboren.isBefore(vandaag); number++) {
            kinderen.add(maker.child(backgroundOf(naamgever), naamgever, geboren));
            geboren = geboren.plusMonths(toeval.between(14, 48));
        }
        return kinderen;
    }

    /** Children get first names that fit the language at home, or Dutch ones. */
    private Herkomst backgroundOf(Mens ouder) {
        return maker.backgroundOf(ouder.achternaam);
    }

    private void minor(Mens kind, Gezagscode code) {
        if (kind.leeftijd(vandaag) < 18) {
            kind.underGezag(code);
        }
    }
}
