package nl.samenhang.besluit.perspectiefplan;

import static nl.samenhang.platform.uitvoer.Kolom.blijft;
import static nl.samenhang.platform.uitvoer.Kolom.code;
import static nl.samenhang.platform.uitvoer.Kolom.dossier;
import static nl.samenhang.platform.uitvoer.Kolom.of;
import static nl.samenhang.platform.uitvoer.Kolom.rij;
import static nl.samenhang.platform.uitvoer.Kolom.sleutel;
import static nl.samenhang.platform.uitvoer.Kolom.tekst;
import static nl.samenhang.platform.uitvoer.Kolom.woorden;

import java.util.List;
import nl.samenhang.platform.uitvoer.Dossierdeel;
import nl.samenhang.platform.uitvoer.Kolom;
import nl.samenhang.platform.uitvoer.Kolom.Soort;
import nl.samenhang.platform.uitvoer.Uitvoerdeel;
import nl.samenhang.platform.uitvoer.Uitvoertabel;
import org.springframework.stereotype.Component;

/**
 * The plan of a young person goes on where they go to live: their words, who stays, how things
 * stood and what is arranged already. What this municipality decided or reserved does not.
 */
@Component
class PerspectiefUitvoer implements Uitvoerdeel {

    private static final String PLAN = "perspectiefplan.plan";
    private static final String INWONER = "array[t.inwoner]";
    private static final String HIER_BESLOTEN = "a decision of this municipality";
    private static final String HIER_GEDAAN = "work of who holds the file";

    private final Volwassenworden volwassenworden;

    PerspectiefUitvoer(Volwassenworden volwassenworden) {
        this.volwassenworden = volwassenworden;
    }

    @Override
    public Dossierdeel deel() {
        return Dossierdeel.PERSPECTIEF;
    }

    @Override
    public List<Uitvoertabel> tabellen() {
        return List.of(plannen(), steun(), oordelen(), stappen());
    }

    private static Uitvoertabel plannen() {
        return new Uitvoertabel(
                PLAN,
                "perspectiefplannen",
                INWONER,
                List.of(
                        sleutel(),
                        dossier(),
                        of("inwoner", Soort.PERSOON),
                        of("geboren", Soort.DAG),
                        of("geopend_op", Soort.DAG),
                        of("begonnen_op", Soort.DAG).magLeeg(),
                        of("afgerond_op", Soort.DAG).magLeeg(),
                        tekst("woorden", 4000),
                        of("woorden_zelf", Soort.JA_NEE),
                        of("woorden_op", Soort.DAG).magLeeg(),
                        code("soort_hulp", woorden(SoortHulp.class)),
                        blijft("gemeld_op", HIER_GEDAAN),
                        blijft("big5_gevraagd", HIER_GEDAAN),
                        blijft("verlengd_tot", HIER_BESLOTEN),
                        blijft("verlengd_reden", HIER_BESLOTEN),
                        blijft("verlengd_door", HIER_BESLOTEN),
                        blijft("verlengd_op", HIER_BESLOTEN),
                        blijft("overdracht_naar", HIER_GEDAAN),
                        blijft("overdracht_op", HIER_GEDAAN),
                        blijft("overdracht_afspraak", HIER_GEDAAN),
                        blijft("loslaten_reden", HIER_BESLOTEN),
                        blijft("loslaten_door", HIER_BESLOTEN),
                        blijft("loslaten_op", HIER_BESLOTEN)));
    }

    private static Uitvoertabel steun() {
        return new Uitvoertabel(
                "perspectiefplan.steun",
                "steun",
                INWONER,
                List.of(
                        sleutel(),
                        dossier(),
                        plan(),
                        of("inwoner", Soort.PERSOON),
                        tekst("naam", 200),
                        tekst("band", 200)));
    }

    private static Uitvoertabel oordelen() {
        return new Uitvoertabel(
                "perspectiefplan.oordeel",
                "oordelen",
                INWONER,
                List.of(
                        sleutel(),
                        dossier(),
                        plan(),
                        of("inwoner", Soort.PERSOON),
                        of("dag", Soort.DAG),
                        code("pijler", woorden(Pijler.class)),
                        code("kleur", woorden(Kleur.class)),
                        tekst("woorden", 1000),
                        of("door", Soort.WIE)));
    }

    private Uitvoertabel stappen() {
        var sleutels =
                volwassenworden.stappen().stream().map(Volwassenworden.Regel::sleutel).toList();
        return new Uitvoertabel(
                "perspectiefplan.stap",
                "stappen",
                INWONER,
                List.of(
                        sleutel(),
                        dossier(),
                        plan(),
                        of("inwoner", Soort.PERSOON),
                        code("sleutel", sleutels),
                        of("uiterlijk", Soort.DAG),
                        code("status", woorden(Stapstatus.class)),
                        tekst("reden"),
                        of("afgedaan_op", Soort.DAG).magLeeg(),
                        of("door", Soort.WIE),
                        blijft("werk_op", HIER_GEDAAN),
                        blijft("gemist_op", HIER_GEDAAN)));
    }

    private static Kolom plan() {
        return rij("plan", PLAN);
    }
}
