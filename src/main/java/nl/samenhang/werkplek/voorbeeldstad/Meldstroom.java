package nl.samenhang.werkplek.voorbeeldstad;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Organisatielading.NieuweMedewerker;
import nl.samenhang.toegang.melding.Bereikbaarheid;
import nl.samenhang.toegang.melding.Betrokkene;
import nl.samenhang.toegang.melding.Contactwijze;
import nl.samenhang.toegang.melding.Gevaar;
import nl.samenhang.toegang.melding.Herkomst;
import nl.samenhang.toegang.melding.Kanaal;
import nl.samenhang.toegang.melding.Melder;
import nl.samenhang.toegang.melding.Melderrol;
import nl.samenhang.toegang.melding.MeldingId;
import nl.samenhang.toegang.melding.Meldingen;
import nl.samenhang.toegang.melding.NieuweMelding;
import nl.samenhang.toegang.melding.Sluitreden;
import nl.samenhang.toegang.melding.Spoedvragen;
import nl.samenhang.toegang.melding.Tijdsdruk;
import nl.samenhang.toegang.melding.Triage;
import nl.samenhang.toegang.melding.WmoVraag;
import org.springframework.stereotype.Component;

/** Calls for help in the town: taken up in a file, closed, or still waiting on the list. */
@Component
class Meldstroom {

    private static final int OPEN = 24;

    private final Meldingen meldingen;
    private final Triage triage;
    private final Verleden verleden;
    private final Clock clock;

    Meldstroom(Meldingen meldingen, Triage triage, Verleden verleden, Clock clock) {
        this.meldingen = meldingen;
        this.triage = triage;
        this.verleden = verleden;
        this.clock = clock;
    }

    /** Somebody reported and the front door opened a file for it. */
    GezinId acceptedAs(Stad stad, Mens hoofd, List<InwonerId> leden, TeamId team, int nummer) {
        var intake = intake(stad);
        return Contexts.callAs(
                Namens.of(intake),
                () -> {
                    var id = receive(hoofd, nummer);
                    triage.assign(id, intake.id());
                    return triage.acceptAsNew(id, leden, team);
                });
    }

    /** What came in during the last week and waits, and some that ended without a file. */
    void lastWeek(Stad stad) {
        var zonder =
                stad.huishoudens.stream()
                        .filter(h -> !stad.metDossier.contains(h))
                        .limit(4000)
                        .toList();
        for (var nummer = 0; nummer < OPEN; nummer++) {
            var hoofd = zonder.get(nummer * 97 % zonder.size()).volwassenen().getFirst();
            var volgnummer = nummer;
            verleden.on(
                    LocalDate.now(clock).minusDays(1L + nummer % 6),
                    9 + nummer % 8,
                    () ->
                            Contexts.runAs(
                                    Namens.of(intake(stad)),
                                    () -> arrive(stad, hoofd, volgnummer)));
        }
    }

    private void arrive(Stad stad, Mens hoofd, int nummer) {
        var id = receive(hoofd, nummer);
        if (nummer % 3 == 1) {
            triage.assign(id, intake(stad).id());
        }
        if (nummer % 6 == 5) {
            triage.close(id, Sluitreden.BEANTWOORD, "De vraag is aan de telefoon beantwoord.");
        } else if (nummer % 2 == 0) {
            triage.link(id, hoofd.id);
        }
    }

    private MeldingId receive(Mens hoofd, int nummer) {
        var adres =
                hoofd.toRegister().verblijven().stream()
                        .filter(verblijf -> verblijf.periode().tot().isEmpty())
                        .map(verblijf -> verblijf.adres())
                        .findFirst();
        var over =
                new Betrokkene(
                        Optional.of(hoofd.naam()),
                        Optional.of(hoofd.geboren),
                        adres.flatMap(Adres::postcode),
                        adres.map(Adres::huisnummer),
                        Optional.empty(),
                        Optional.empty());
        var rol = Melderrol.values()[nummer % 5];
        var melder =
                new Melder(
                        rol,
                        Optional.of(
                                rol == Melderrol.ZELF
                                        ? hoofd.naam()
                                        : "Een " + rol.name().toLowerCase(Locale.ROOT)),
                        Optional.empty(),
                        Optional.of("06%08d".formatted(10_000_000 + nummer * 7919 % 40_000_000)),
                        Optional.empty());
        var zin = Zinnen.HULPVRAGEN.get(nummer % Zinnen.HULPVRAGEN.size());
        var doel = Zinnen.DOELEN.get(nummer % Zinnen.DOELEN.size());
        return meldingen
                .receive(
                        new NieuweMelding(
                                zin,
                                over,
                                List.of(),
                                melder,
                                new Spoedvragen(
                                        nummer % 11 == 7 ? Gevaar.MISSCHIEN : Gevaar.NEE,
                                        Tijdsdruk.values()[1 + nummer % 2],
                                        Set.of(),
                                        nummer % 3 == 0),
                                new Bereikbaarheid(
                                        Contactwijze.BELLEN,
                                        nummer % 4 == 1
                                                ? Optional.of("alleen overdag, niet inspreken")
                                                : Optional.empty(),
                                        Optional.empty()),
                                Set.of(doel.domein()),
                                Set.of(),
                                Optional.of(nummer % 5 == 3 ? WmoVraag.JA : WmoVraag.NEE),
                                new Herkomst(
                                        nummer % 2 == 0 ? Kanaal.TELEFOON : Kanaal.WEB,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Set.of(),
                                        "nl")))
                .id();
    }

    private static NieuweMedewerker intake(Stad stad) {
        return stad.personeel.named("fatima");
    }
}
