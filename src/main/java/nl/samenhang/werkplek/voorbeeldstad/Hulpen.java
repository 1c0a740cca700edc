package nl.samenhang.werkplek.voorbeeldstad;

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
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Organisatielading.NieuweMedewerker;
import org.springframework.stereotype.Component;

/** Gives families help by more than one law, each written down by who works for that law. */
@Component
class Hulpen {

    private static final List<String> WMO =
            List.of(
                    "Hulp bij het huishouden, 3 uur per week",
                    "Begeleiding thuis, 2 uur per week",
                    "Dagbesteding, 4 dagdelen per week");
    private static final List<String> JEUGD =
            List.of("Gezinsbegeleiding, 2 uur per week", "Begeleiding van het kind op school");
    private static final List<String> SCHULDEN = List.of("Budgetcoach", "Schuldregeling");
    private static final List<String> AANBIEDERS =
            List.of("Thuis Goed", "De Zonnebloem", "Stichting Samen Verder");

    private final Voorzieningen voorzieningen;

    Hulpen(Voorzieningen voorzieningen) {
        this.voorzieningen = voorzieningen;
    }

    /** What this family has, by its number: nothing, or help by one, two or three laws. */
    void make(
            GezinId gezin,
            InwonerId hoofd,
            NieuweMedewerker consulent,
            Vakmensen vakmensen,
            LocalDate geopend,
            int nummer) {
        if (nummer % 3 == 0) {
            record(gezin, hoofd, consulent, Wet.WMO, WMO, geopend.plusDays(30), nummer);
        }
        if (nummer % 4 == 0) {
            record(
                    gezin,
                    hoofd,
                    vakmensen.jeugd(),
                    Wet.JEUGDWET,
                    JEUGD,
                    geopend.plusDays(40),
                    nummer);
        }
        if (nummer % 7 == 0) {
            record(
                    gezin,
                    hoofd,
                    vakmensen.schulden(),
                    Wet.WGS,
                    SCHULDEN,
                    geopend.plusDays(50),
                    nummer);
        }
    }

    private void record(
            GezinId gezin,
            InwonerId hoofd,
            NieuweMedewerker door,
            Wet wet,
            List<String> soorten,
            LocalDate vanaf,
            int nummer) {
        var voorziening =
                new Voorziening(
                        VoorzieningId.next(),
                        gezin,
                        hoofd,
                        wet,
                        nummer % 5 == 0 ? Leveringsvorm.PGB : Leveringsvorm.ZIN,
                        soorten.get(nummer % soorten.size()),
                        Optional.of(AANBIEDERS.get(nummer % AANBIEDERS.size())),
                        Periode.from(vanaf),
                        new Hulpcontact(door.naam(), door.telefoon().orElseThrow()));
        Contexts.runAs(Namens.of(door), () -> voorzieningen.record(voorziening));
    }
}
