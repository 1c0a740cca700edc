package nl.samenhang.werkplek.natie;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Writes the plan of a file: parts, goals, actions, agreements and the moments of looking back. */
final class Planrijen {

    /** Starts or ends a clock of the file. */
    @FunctionalInterface
    interface Klok {
        void write(
                String code,
                String stap,
                String soort,
                UUID onderwerp,
                Dossier dossier,
                LocalDate start,
                int days,
                boolean ended);
    }

    private record Terugblik(String stap, int dagen) {}

    private static final Terugblik[] TERUGBLIKKEN = {
        new Terugblik("zes-weken", 42),
        new Terugblik("drie-maanden", 92),
        new Terugblik("zes-maanden", 183)
    };

    private final String gemeente;
    private final Kans kans;
    private final LocalDate dag;
    private final Rijen rijen;

    Planrijen(String gemeente, Kans kans, LocalDate dag, Rijen rijen) {
        this.gemeente = gemeente;
        this.kans = kans;
        this.dag = dag;
        this.rijen = rijen;
    }

    void write(Dossier dossier, Tijdlijn regels, Klok klok) {
        var plan = kans.id();
        var begin = dossier.geopend().plusDays(8);
        rijen.add(Tabel.PLAN, gemeente, plan, dossier.id(), "CONCEPT", 0, begin, Optional.empty());
        rijen.add(
                Tabel.ONDERDEEL,
                gemeente,
                plan,
                dossier.id(),
                plan,
                "GEZINSPLAN",
                dossier.naam(),
                begin);
        roles(dossier, plan, begin);
        regels.add(begin, "gezinsplan", plan, "gezinsplan.feit.begonnen", "");
        for (var i = kans.between(1, 3); i > 0; i--) {
            goal(dossier, plan, begin, regels);
        }
        if (kans.chance(0.2)) {
            agreement(dossier, plan);
        }
        lookBack(dossier, plan, begin, klok);
    }

    private void roles(Dossier dossier, UUID plan, LocalDate begin) {
        role(dossier, plan, "INITIATOR", "MEDEWERKER", dossier.consulent(), begin);
        for (var lid : dossier.huishouden().leden()) {
            role(dossier, plan, "CLIENT", "GEZINSLID", lid.id(), begin);
        }
    }

    private void role(
            Dossier dossier, UUID plan, String rol, String soort, UUID wie, LocalDate begin) {
        rijen.add(
                Tabel.BETROKKENE,
                gemeente,
                kans.id(),
                dossier.id(),
                plan,
                plan,
                rol,
                soort,
                wie,
                begin);
    }

    private void goal(Dossier dossier, UUID plan, LocalDate begin, Tijdlijn regels) {
        var zin = kans.pick(Zinnen.DOELEN);
        var doel = kans.id();
        rijen.add(
                Tabel.DOEL,
                gemeente,
                doel,
                dossier.id(),
                plan,
                dossier.hoofd().id(),
                zin.domein(),
                zin.tekst(),
                zin.nu(),
                zin.straks(),
                begin.plusMonths(6),
                kans.chance(0.6) ? "OP_WEG" : "NOG_NIET_BEGONNEN");
        rijen.add(
                Tabel.ACTIE,
                gemeente,
                kans.id(),
                dossier.id(),
                plan,
                doel,
                zin.actie(),
                "GEZINSLID",
                dossier.hoofd().id(),
                begin.plusDays(kans.between(20, 120)));
        regels.add(begin, "gezinsplan", plan, "gezinsplan.feit.doel", zin.tekst());
    }

    private void agreement(Dossier dossier, UUID plan) {
        var until = dag.plusDays(kans.between(5, 40));
        rijen.add(
                Tabel.AFSPRAAK,
                gemeente,
                kans.id(),
                dossier.id(),
                plan,
                "MEDEWERKER",
                dossier.consulent(),
                "Belt binnen twee weken met de school",
                until,
                until.minusDays(3),
                "OPEN");
    }

    /** Six weeks, three and six months after the beginning (T37); the next stands on the list. */
    private void lookBack(Dossier dossier, UUID plan, LocalDate begin, Klok klok) {
        var isNext = true;
        for (var blik : TERUGBLIKKEN) {
            var day = begin.plusDays(blik.dagen());
            var past = day.isBefore(dag.minusDays(14)) && blik.dagen() < 183;
            rijen.add(
                    Tabel.EVALUATIE,
                    gemeente,
                    kans.id(),
                    dossier.id(),
                    plan,
                    day,
                    past ? Optional.of(day) : Optional.empty(),
                    past ? Optional.of("Samen met het gezin besproken.") : Optional.empty());
            klok.write("T37", blik.stap(), "gezinsplan", plan, dossier, begin, blik.dagen(), past);
            if (!past && isNext) {
                isNext = false;
                rijen.add(
                        Tabel.WERKITEM,
                        gemeente,
                        kans.id(),
                        "gezinsplan.evaluatie",
                        "gezinsplan",
                        plan,
                        dossier.id(),
                        "gezinsplan.werk.evaluatie",
                        "{}",
                        "/gezinnen/" + dossier.id() + "/plan/evaluaties/new",
                        dossier.team().id(),
                        dossier.consulent(),
                        day,
                        begin);
            }
        }
    }
}
