package nl.samenhang.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Inschrijfbalie;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Team;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.springframework.beans.factory.annotation.Autowired;

/** A story that begins with a family that has a file already, at the team of Yusuf. */
abstract class FileJourney extends Journey {

    @Autowired private Gezinnen gezinnen;
    @Autowired private Aanspreekpunten aanspreekpunten;
    @Autowired private Medewerkers medewerkers;
    @Autowired private Inschrijfbalie inschrijving;

    /** Somebody who lives alone, with a file. */
    record Alleenwonende(InwonerId inwoner, GezinId gezin) {}

    /** The file of the mother and her child, with Yusuf as contact person. */
    GezinId accompanied(Family family) {
        return asSystem(
                () -> {
                    var id = open(family);
                    aanspreekpunten.assign(id, named("Yusuf Demir"));
                    return id;
                });
    }

    /** The file of the mother and her child, held by the team and without contact person. */
    GezinId open(Family family) {
        return asSystem(
                () -> {
                    var leden = List.of(family.moeder(), family.kindId());
                    return gezinnen.create(leden, team(named("Yusuf Demir")));
                });
    }

    /** The file of somebody who lives alone, with Yusuf as contact person. */
    Alleenwonende alone(String voornaam, String achternaam, LocalDate geboren) {
        return asSystem(
                () -> {
                    var adres =
                            Adres.of(
                                    "Voorbeeldhof",
                                    "7" + achternaam.length(),
                                    "9914 VJ",
                                    "Samenstad");
                    var wie =
                            inschrijving.register(
                                    NieuweInwoner.withNaam(voornaam, "", achternaam)
                                            .bornOn(geboren)
                                            .livingAt(adres, LocalDate.of(2001, 1, 1)));
                    var gezin = gezinnen.create(List.of(wie), team(named("Yusuf Demir")));
                    aanspreekpunten.assign(gezin, named("Yusuf Demir"));
                    return new Alleenwonende(wie, gezin);
                });
    }

    MedewerkerId named(String naam) {
        return medewerkers.all().stream()
                .filter(wie -> wie.naam().equals(naam))
                .map(Medewerker::id)
                .findFirst()
                .orElseThrow();
    }

    private TeamId team(MedewerkerId wie) {
        return medewerkers.teamsOf(wie).stream().map(Team::id).findFirst().orElseThrow();
    }

    /** A fresh browser in which this account is logged in. */
    Page as(String account) {
        return loggedIn(desktop(), account);
    }

    /** The same on a phone. */
    Page onPhone(String account) {
        return loggedIn(phone(), account);
    }

    private static Page loggedIn(Page page, String account) {
        login(page, account);
        return page;
    }

    /** What the page at this address says. */
    static String read(Page page, String pad) {
        page.navigate(pad);
        return Story.text(page);
    }

    static void press(Page page, String knop) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(knop)).first().click();
    }

    static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
    }

    static void unfold(Page page, String woorden) {
        page.locator("summary", new Page.LocatorOptions().setHasText(woorden)).first().click();
    }
}
