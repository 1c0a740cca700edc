package nl.samenhang.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.samenhang.besluit.perspectiefplan.Perspectiefnacht;
import nl.samenhang.besluit.voorziening.Hulpcontact;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inschrijfbalie;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Accounts;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Rollen;
import nl.samenhang.platform.security.Team;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.springframework.beans.factory.annotation.Autowired;

/** A story about a young person in a group home, born on 14 May 2009. */
abstract class JongereJourney extends FileJourney {

    static final LocalDate GEBOREN = LocalDate.of(2009, 5, 14);

    @Autowired private Inschrijfbalie balie;
    @Autowired private Gezinnen gezinnen;
    @Autowired private Aanspreekpunten aanspreekpunten;
    @Autowired private Voorzieningen voorzieningen;
    @Autowired private Medewerkers medewerkers;
    @Autowired private Rollen rollen;
    @Autowired private Accounts accounts;
    @Autowired private Perspectiefnacht nacht;

    /** Somebody born on that day, who logs in with the own first name. */
    InwonerId youngPerson(String voornaam) {
        var id =
                asSystem(
                        () ->
                                balie.register(
                                        NieuweInwoner.withNaam(voornaam, "", "Jansma")
                                                .bornOn(GEBOREN)));
        accounts.inwoner(
                SAMENSTAD,
                "bewoner-" + voornaam.toLowerCase(Locale.ROOT),
                voornaam + " Jansma",
                id.value());
        return id;
    }

    /** A file with help by the Jeugdwet since 2024, and Joris as contact person. */
    GezinId file(InwonerId jongere) {
        var joris = asSystem(() -> named("Joris Hofman"));
        var gezin =
                asSystem(
                        () -> {
                            var id = gezinnen.create(List.of(jongere), team(joris));
                            aanspreekpunten.assign(id, joris);
                            return id;
                        });
        var hulp =
                new Voorziening(
                        VoorzieningId.next(),
                        gezin,
                        jongere,
                        Wet.JEUGDWET,
                        Leveringsvorm.ZIN,
                        "Verblijf in een groepswoning",
                        Optional.of("De Wende"),
                        Periode.from(LocalDate.of(2024, 9, 1)),
                        new Hulpcontact("Joris Hofman", "0475 123456"));
        var rechten =
                rollen.all().stream()
                        .filter(rol -> rol.rol().equals("JEUGDCONSULENT"))
                        .findFirst()
                        .orElseThrow()
                        .rechten();
        Contexts.runAs(
                new Verwerkingscontext(
                        SAMENSTAD,
                        joris.value(),
                        "Joris Hofman",
                        "JEUGDCONSULENT",
                        rechten,
                        "dossiervoering",
                        false),
                () -> voorzieningen.record(hulp));
        return gezin;
    }

    private TeamId team(MedewerkerId wie) {
        return medewerkers.teamsOf(wie).stream().map(Team::id).findFirst().orElseThrow();
    }

    /** The round of that night. */
    void night(LocalDate dag) {
        clock.set(dag);
        Contexts.runAs(
                Verwerkingscontext.system(
                        SAMENSTAD, Systeemgebruiker.TAKEN, "volwassen-worden-bewaken"),
                nacht::run);
    }
}
