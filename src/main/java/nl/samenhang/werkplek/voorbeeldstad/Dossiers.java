package nl.samenhang.werkplek.voorbeeldstad;

import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.mensen.gezin.Afsluitreden;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.gezin.Gezinslading;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Organisatielading.NieuweMedewerker;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.springframework.stereotype.Component;

/** Opens the files of the town, each by an employee of the team of its area. */
@Component
class Dossiers {

    private final Gezinnen gezinnen;
    private final Gezinslading lading;
    private final Aanspreekpunten aanspreekpunten;
    private final Plannen plannen;
    private final Hulpen hulpen;
    private final Wachten wachten;
    private final Wonen wonen;
    private final Meldstroom meldstroom;
    private final Verleden verleden;
    private final Clock clock;

    Dossiers(
            Gezinnen gezinnen,
            Gezinslading lading,
            Aanspreekpunten aanspreekpunten,
            Plannen plannen,
            Hulpen hulpen,
            Wachten wachten,
            Wonen wonen,
            Meldstroom meldstroom,
            Verleden verleden,
            Clock clock) {
        this.gezinnen = gezinnen;
        this.lading = lading;
        this.aanspreekpunten = aanspreekpunten;
        this.plannen = plannen;
        this.hulpen = hulpen;
        this.wachten = wachten;
        this.wonen = wonen;
        this.meldstroom = meldstroom;
        this.verleden = verleden;
        this.clock = clock;
    }

    /**
     * The older case of the first story: closed, held by the team for debts, its content not for
     * others.
     */
    void closedCase(Stad stad) {
        lading.loadClosed(
                stad.verhalen.gezinVanSanne(),
                stad.personeel.team(Personeel.SCHULDHULP),
                LocalDate.of(2023, 2, 6),
                LocalDate.of(2024, 8, 15),
                Afsluitreden.DOELEN_BEREIKT);
    }

    /** Counts what the rounds at night count, so that the figures are not empty. */
    void count() {
        wachten.count();
        wonen.count();
    }

    /** Closed long ago or running: one in six is closed. */
    void make(Stad stad, Huishoudenschets huishouden, int nummer) {
        if (nummer % 6 == 5) {
            closed(stad, huishouden, nummer);
        } else {
            open(stad, huishouden, nummer);
        }
    }

    /**
     * Opened on a day of the last thirteen months; one in four after a call for help at the front
     * door.
     */
    private void open(Stad stad, Huishoudenschets huishouden, int nummer) {
        var team = stad.personeel.teamOf(huishouden.woning().gebied());
        var consulenten = stad.personeel.consulenten(team);
        var consulent = consulenten.get(nummer % consulenten.size());
        var geopend = LocalDate.now(clock).minusDays(4 + nummer * 37L % 400);
        verleden.get(geopend, 9, () -> create(stad, huishouden, team, nummer))
                .ifPresent(
                        gezin ->
                                accompany(
                                        gezin,
                                        huishouden,
                                        consulent,
                                        Vakmensen.in(stad),
                                        geopend,
                                        nummer));
    }

    private void accompany(
            GezinId gezin,
            Huishoudenschets huishouden,
            NieuweMedewerker consulent,
            Vakmensen vakmensen,
            LocalDate geopend,
            int nummer) {
        var hoofd = huishouden.volwassenen().getFirst();
        var namens = Namens.of(consulent);
        verleden.on(
                geopend.plusDays(1),
                13,
                () -> Contexts.runAs(namens, () -> aanspreekpunten.assign(gezin, consulent.id())));
        if (nummer % 3 != 1) {
            var woorden = Zinnen.WOORDEN.get(nummer % Zinnen.WOORDEN.size());
            verleden.on(
                    geopend.plusDays(3),
                    14,
                    () -> Contexts.runAs(namens, () -> gezinnen.writeWoorden(gezin, woorden)));
        }
        if (nummer % 3 == 0) {
            plannen.make(gezin, hoofd, consulent, geopend, nummer);
        }
        verleden.on(
                geopend.plusDays(20),
                10,
                () -> hulpen.make(gezin, hoofd.id, consulent, vakmensen, geopend, nummer));
        wachten.make(gezin, hoofd.id, consulent, geopend, nummer);
        wonen.make(gezin, huishouden, consulent, geopend, nummer);
    }

    private GezinId create(Stad stad, Huishoudenschets huishouden, TeamId team, int nummer) {
        var leden =
                huishouden.leden().stream()
                        .filter(lid -> lid.overleden.isEmpty())
                        .map(lid -> lid.id)
                        .toList();
        var hoofd = huishouden.volwassenen().getFirst();
        return nummer % 4 == 1
                ? meldstroom.acceptedAs(stad, hoofd, leden, team, nummer)
                : Contexts.callAs(
                        Namens.of(stad.personeel.named("fatima")),
                        () -> gezinnen.create(leden, team));
    }

    private void closed(Stad stad, Huishoudenschets huishouden, int nummer) {
        var gesloten = LocalDate.now(clock).minusDays(40 + nummer * 13 % 900);
        lading.loadClosed(
                huishouden.leden().stream().map(lid -> lid.id).toList(),
                stad.personeel.teamOf(huishouden.woning().gebied()),
                gesloten.minusDays(90 + nummer * 7 % 500),
                gesloten,
                Afsluitreden.values()[nummer % Afsluitreden.values().length]);
    }
}
