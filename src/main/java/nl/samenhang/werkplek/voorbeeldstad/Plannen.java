package nl.samenhang.werkplek.voorbeeldstad;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Organisatielading.NieuweMedewerker;
import nl.samenhang.regie.gezinsplan.Actie;
import nl.samenhang.regie.gezinsplan.ActieId;
import nl.samenhang.regie.gezinsplan.Afspraken;
import nl.samenhang.regie.gezinsplan.Doel;
import nl.samenhang.regie.gezinsplan.DoelId;
import nl.samenhang.regie.gezinsplan.Gezinsplannen;
import nl.samenhang.regie.gezinsplan.Partij;
import nl.samenhang.regie.gezinsplan.Plandoelen;
import nl.samenhang.regie.gezinsplan.Voortgang;
import org.springframework.stereotype.Component;

/** Gives files a plan, in every state: just begun, agreed, going well, stuck. */
@Component
class Plannen {

    private final Gezinsplannen plannen;
    private final Plandoelen doelen;
    private final Afspraken afspraken;
    private final Verleden verleden;
    private final Clock clock;

    Plannen(
            Gezinsplannen plannen,
            Plandoelen doelen,
            Afspraken afspraken,
            Verleden verleden,
            Clock clock) {
        this.plannen = plannen;
        this.doelen = doelen;
        this.afspraken = afspraken;
        this.verleden = verleden;
        this.clock = clock;
    }

    /** A plan from ten days after the file was opened, as far as that lies in the past. */
    void make(
            GezinId gezin, Mens hoofd, NieuweMedewerker consulent, LocalDate geopend, int nummer) {
        var eerste = DoelId.next();
        by(
                consulent,
                geopend.plusDays(10),
                10,
                () -> begin(gezin, hoofd, consulent, geopend, nummer, eerste));
        if (nummer % 4 != 0) {
            by(consulent, geopend.plusDays(17), 15, () -> plannen.agree(gezin));
            by(consulent, geopend.plusDays(55), 11, () -> progress(gezin, eerste, nummer));
            lookBack(gezin, consulent, geopend, nummer);
        }
    }

    /**
     * Most plans were looked back on in time: six weeks, three and six months after the agreement
     * (T37).
     */
    private void lookBack(
            GezinId gezin, NieuweMedewerker consulent, LocalDate geopend, int nummer) {
        if (nummer % 7 == 3) {
            return;
        }
        for (var dagen : List.of(59, 109, 199)) {
            by(
                    consulent,
                    geopend.plusDays(dagen),
                    16,
                    () ->
                            plannen.evaluate(
                                    gezin,
                                    "Het gaat beter dan eerst.",
                                    "Samen met het gezin besproken."));
        }
    }

    private void begin(
            GezinId gezin,
            Mens hoofd,
            NieuweMedewerker consulent,
            LocalDate geopend,
            int nummer,
            DoelId eerste) {
        plannen.start(gezin);
        var zin = Zinnen.DOELEN.get(nummer % Zinnen.DOELEN.size());
        var ander = Zinnen.DOELEN.get((nummer + 3) % Zinnen.DOELEN.size());
        doelen.add(gezin, goal(eerste, Optional.of(hoofd.id), zin, geopend));
        doelen.add(gezin, goal(DoelId.next(), Optional.empty(), ander, geopend));
        var zelf = Partij.of(hoofd.id, hoofd.naam());
        var helper = Partij.of(consulent.id(), consulent.naam());
        doelen.add(
                gezin,
                action(eerste, zin.actie(), nummer % 2 == 0 ? zelf : helper, geopend.plusDays(30)));
        doelen.add(gezin, action(eerste, ander.actie(), zelf, geopend.plusDays(90L + nummer % 60)));
        if (nummer % 5 == 0) {
            afspraken.make(
                    gezin,
                    helper,
                    "Belt binnen twee weken met de school",
                    LocalDate.now(clock).plusDays(20L + nummer % 20));
        }
    }

    private void progress(GezinId gezin, DoelId doel, int nummer) {
        var voortgang = Voortgang.values()[1 + nummer % 3];
        doelen.progress(gezin, doel, voortgang, "Besproken tijdens een huisbezoek");
    }

    private static Doel goal(
            DoelId id, Optional<InwonerId> wie, Zinnen.Doelzin zin, LocalDate geopend) {
        return new Doel(
                id,
                wie,
                zin.domein(),
                zin.tekst(),
                zin.nu(),
                zin.straks(),
                Optional.of(geopend.plusMonths(6)),
                Voortgang.NOG_NIET_BEGONNEN,
                "",
                false);
    }

    private static Actie action(DoelId doel, String tekst, Partij wie, LocalDate uiterlijk) {
        return new Actie(
                ActieId.next(),
                Optional.of(doel),
                tekst,
                wie,
                Optional.of(uiterlijk),
                Optional.empty());
    }

    private void by(NieuweMedewerker consulent, LocalDate dag, int uur, Runnable work) {
        var context = Namens.of(consulent);
        verleden.on(dag, uur, () -> Contexts.runAs(context, work));
    }
}
