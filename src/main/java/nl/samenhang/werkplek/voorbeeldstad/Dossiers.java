package nl.samenhang.werkplek.voorbeeldstad;

import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.kernel.GezinId;
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
    private final Clock clock;

    Dossiers(Gezinnen gezinnen, Gezinslading lading, Aanspreekpunten aanspreekpunten, Clock clock) {
        this.gezinnen = gezinnen;
        this.lading = lading;
        this.aanspreekpunten = aanspreekpunten;
        this.clock = clock;
    }

    /** A file that runs, with the employee who is its contact person. */
    record Dossier(GezinId gezin, Huishoudenschets huishouden, NieuweMedewerker aanspreekpunt) {}

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

    /** Closed long ago or running: one in six is closed. */
    void make(Stad stad, Huishoudenschets huishouden, int nummer) {
        if (nummer % 6 == 5) {
            closed(stad, huishouden, nummer);
        } else {
            open(stad, huishouden, nummer);
        }
    }

    private Dossier open(Stad stad, Huishoudenschets huishouden, int nummer) {
        var team = stad.personeel.teamOf(huishouden.woning().gebied());
        var consulenten = stad.personeel.consulenten(team);
        var consulent = consulenten.get(nummer % consulenten.size());
        var leden =
                huishouden.leden().stream()
                        .filter(lid -> lid.overleden.isEmpty())
                        .map(lid -> lid.id)
                        .toList();
        var gezin =
                Contexts.callAs(
                        Namens.of(consulent),
                        () -> {
                            var id = gezinnen.create(leden, team);
                            aanspreekpunten.assign(id, consulent.id());
                            return id;
                        });
        return new Dossier(gezin, huishouden, consulent);
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
