package nl.samenhang.werkplek.natie;

import static nl.samenhang.werkplek.natie.Personenrijen.period;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Writes a file as the application would have left it: members, access, contact person, how it came
 * in, and for most a plan with its clocks and what happened since.
 */
final class Dossierrijen {

    private static final double WAITS_FOR_CONTACT_PERSON = 0.02;
    private static final double WITH_PLAN = 0.85;
    private static final double BY_MELDING = 0.5;
    private static final double OWN_WORDS = 0.6;

    private final Stuk stuk;
    private final Kans kans;
    private final LocalDate dag;
    private final Rijen rijen;
    private final Personeel personeel;
    private final Planrijen plannen;
    private final Termijnrijen termijnen;
    private final Meldingrijen meldingen;

    Dossierrijen(Stuk stuk, Kans kans, LocalDate dag, Rijen rijen, Personeel personeel) {
        this.stuk = stuk;
        this.kans = kans;
        this.dag = dag;
        this.rijen = rijen;
        this.personeel = personeel;
        plannen = new Planrijen(stuk.gemeente(), kans, dag, rijen);
        termijnen = new Termijnrijen(stuk, kans, rijen);
        meldingen = new Meldingrijen(stuk, kans, rijen, personeel, termijnen);
    }

    void write(Huishouden huishouden, boolean open, int nummer) {
        var team = personeel.team();
        var consulent = team.consulenten().get(nummer % team.consulenten().size());
        var dossier =
                new Dossier(
                        kans.id(),
                        nummer,
                        huishouden,
                        team,
                        consulent,
                        personeel.naam(consulent),
                        dag.minusDays(4L + kans.between(0, 400)));
        header(dossier, open);
        members(dossier);
        access(dossier, open);
        if (!open) {
            return;
        }
        var regels = new Tijdlijn(stuk.gemeente(), kans, rijen, dossier);
        if (kans.chance(BY_MELDING)) {
            meldingen.write(dossier, regels);
        }
        regels.add(dossier.geopend(), "gezin", dossier.id(), "gezin.feit.geopend", dossier.naam());
        if (kans.chance(WAITS_FOR_CONTACT_PERSON)) {
            waits(dossier);
        } else {
            accompany(dossier, regels);
        }
    }

    private void header(Dossier dossier, boolean open) {
        var closed = dossier.geopend().plusDays(kans.between(0, 3));
        rijen.add(
                Tabel.GEZIN,
                stuk.gemeente(),
                dossier.id(),
                dossier.kenmerk(),
                dossier.naam(),
                open ? "ACTIEF" : "GESLOTEN",
                dossier.team().id(),
                dossier.geopend(),
                open ? Optional.empty() : Optional.of(closed),
                open ? Optional.empty() : Optional.of("DOELEN_BEREIKT"));
    }

    private void members(Dossier dossier) {
        var huishouden = dossier.huishouden();
        var adults = huishouden.kinderen().isEmpty() ? "VOLWASSENE" : "OUDER";
        var role =
                adults.equals("VOLWASSENE") && huishouden.volwassenen().size() == 2
                        ? "PARTNER"
                        : adults;
        var since = period(dossier.geopend(), LocalDate.MAX);
        for (var lid : huishouden.leden()) {
            rijen.add(
                    Tabel.GEZINSLID,
                    stuk.gemeente(),
                    dossier.id(),
                    lid.id(),
                    huishouden.kinderen().contains(lid) ? "KIND" : role,
                    since);
        }
    }

    private void access(Dossier dossier, boolean open) {
        var team = dossier.team();
        rijen.add(Tabel.TEAMDOSSIER, stuk.gemeente(), team.id(), dossier.id());
        team.leden()
                .forEach(
                        lid ->
                                rijen.add(
                                        Tabel.TOEGANG,
                                        stuk.gemeente(),
                                        dossier.id(),
                                        lid,
                                        "TEAM",
                                        team.id()));
        if (open) {
            var wie = dossier.consulent();
            rijen.add(Tabel.TOEGANG, stuk.gemeente(), dossier.id(), wie, "AANSPREEKPUNT", wie);
        }
    }

    private void waits(Dossier dossier) {
        var since = dossier.geopend();
        var until = since.plusDays(2);
        rijen.add(Tabel.WACHTEND, stuk.gemeente(), dossier.id(), dossier.team().id(), since, until);
        termijnen.write("T36", "", "gezin", dossier.id(), dossier, since, 2, false);
        rijen.add(
                Tabel.WERKITEM,
                stuk.gemeente(),
                kans.id(),
                "aanspreekpunt.wacht",
                "gezin",
                dossier.id(),
                dossier.id(),
                "aanspreekpunt.werk.wacht",
                "{}",
                "/gezinnen/" + dossier.id() + "/aanspreekpunt",
                dossier.team().id(),
                Optional.empty(),
                until,
                since);
    }

    private void accompany(Dossier dossier, Tijdlijn regels) {
        var since = dossier.geopend().plusDays(1);
        rijen.add(
                Tabel.AANSPREEKPUNT,
                stuk.gemeente(),
                kans.id(),
                dossier.id(),
                dossier.consulent(),
                dossier.team().id(),
                since,
                false);
        termijnen.write("T36", "", "gezin", dossier.id(), dossier, dossier.geopend(), 2, true);
        regels.add(
                since,
                "aanspreekpunt",
                dossier.id(),
                "aanspreekpunt.feit.aangewezen",
                dossier.consulentNaam());
        if (kans.chance(OWN_WORDS)) {
            rijen.add(
                    Tabel.WOORDEN,
                    stuk.gemeente(),
                    kans.id(),
                    dossier.id(),
                    kans.pick(Zinnen.WOORDEN),
                    since.plusDays(3),
                    dossier.consulent());
            regels.add(since.plusDays(3), "gezin", dossier.id(), "gezin.feit.woorden", "");
        }
        if (kans.chance(WITH_PLAN) && since.plusDays(10).isBefore(dag)) {
            plannen.write(dossier, regels, termijnen::write);
        }
        for (var i = kans.between(0, 3); i > 0; i--) {
            regels.note(since.plusDays(kans.between(1, 200)), dag);
        }
    }
}
