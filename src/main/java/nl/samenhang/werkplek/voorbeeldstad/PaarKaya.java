package nl.samenhang.werkplek.voorbeeldstad;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.voorziening.Hulpcontact;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Organisatielading.NieuweMedewerker;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import nl.samenhang.regie.toestemming.Toestemmingen;
import org.springframework.stereotype.Component;

/**
 * The file of Mr and Mrs Kaya, who have help by three laws. She agreed that the area team sees her
 * help with income; nobody asked about his debts. So each who opens it sees something else.
 */
@Component
class PaarKaya {

    private static final String INKOMEN_AAN_WIJKTEAM = "HULP:PARTICIPATIEWET:ROL:CONSULENT";
    private static final int DAYS_AGO = 120;

    private final Gezinnen gezinnen;
    private final Aanspreekpunten aanspreekpunten;
    private final Voorzieningen voorzieningen;
    private final Toestemmingen toestemmingen;
    private final Verleden verleden;
    private final Clock clock;

    PaarKaya(
            Gezinnen gezinnen,
            Aanspreekpunten aanspreekpunten,
            Voorzieningen voorzieningen,
            Toestemmingen toestemmingen,
            Verleden verleden,
            Clock clock) {
        this.gezinnen = gezinnen;
        this.aanspreekpunten = aanspreekpunten;
        this.voorzieningen = voorzieningen;
        this.toestemmingen = toestemmingen;
        this.verleden = verleden;
        this.clock = clock;
    }

    void make(Stad stad) {
        var hij = stad.verhalen.huseyin.id;
        var zij = stad.verhalen.emine.id;
        var geopend = LocalDate.now(clock).minusDays(DAYS_AGO);
        var yusuf = stad.personeel.named("yusuf");
        var vakmensen = Vakmensen.in(stad);
        verleden.get(geopend, 9, () -> open(stad, List.of(hij, zij)))
                .ifPresent(
                        gezin -> {
                            verleden.on(geopend.plusDays(1), 11, () -> accompany(gezin, yusuf));
                            verleden.on(
                                    geopend.plusDays(30),
                                    10,
                                    () -> help(gezin, hij, zij, yusuf, vakmensen, geopend));
                            verleden.on(
                                    geopend.plusDays(40),
                                    15,
                                    () -> toestemmingen.give(zij, zij, INKOMEN_AAN_WIJKTEAM));
                        });
    }

    private GezinId open(Stad stad, List<InwonerId> leden) {
        return Contexts.callAs(
                Namens.of(stad.personeel.named("fatima")),
                () -> gezinnen.create(leden, stad.personeel.team("Wijkteam West")));
    }

    private void accompany(GezinId gezin, NieuweMedewerker wie) {
        Contexts.runAs(
                Namens.of(wie),
                () -> {
                    aanspreekpunten.assign(gezin, wie.id());
                    gezinnen.writeWoorden(
                            gezin,
                            "We willen hier samen oud worden, zonder brieven van deurwaarders.");
                });
    }

    private void help(
            GezinId gezin,
            InwonerId hij,
            InwonerId zij,
            NieuweMedewerker yusuf,
            Vakmensen vakmensen,
            LocalDate geopend) {
        var sinds = geopend.plusDays(35);
        record(gezin, hij, yusuf, Wet.WMO, "Hulp bij het huishouden, 3 uur per week", sinds);
        record(gezin, hij, vakmensen.schulden(), Wet.WGS, "Schuldregeling met budgetcoach", sinds);
        record(
                gezin,
                zij,
                vakmensen.inkomen(),
                Wet.PARTICIPATIEWET,
                "Aanvulling op het inkomen",
                sinds);
    }

    private void record(
            GezinId gezin,
            InwonerId wie,
            NieuweMedewerker door,
            Wet wet,
            String wat,
            LocalDate sinds) {
        var voorziening =
                new Voorziening(
                        VoorzieningId.next(),
                        gezin,
                        wie,
                        wet,
                        Leveringsvorm.ZIN,
                        wat,
                        wet == Wet.WMO ? Optional.of("Thuis Goed") : Optional.empty(),
                        Periode.from(sinds),
                        new Hulpcontact(door.naam(), door.telefoon().orElseThrow()));
        Contexts.runAs(Namens.of(door), () -> voorzieningen.record(voorziening));
    }
}
