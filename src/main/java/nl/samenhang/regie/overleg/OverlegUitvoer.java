package nl.samenhang.regie.overleg;

import static nl.samenhang.platform.uitvoer.Kolom.blijft;
import static nl.samenhang.platform.uitvoer.Kolom.code;
import static nl.samenhang.platform.uitvoer.Kolom.codes;
import static nl.samenhang.platform.uitvoer.Kolom.dossier;
import static nl.samenhang.platform.uitvoer.Kolom.of;
import static nl.samenhang.platform.uitvoer.Kolom.rij;
import static nl.samenhang.platform.uitvoer.Kolom.sleutel;
import static nl.samenhang.platform.uitvoer.Kolom.tekst;
import static nl.samenhang.platform.uitvoer.Kolom.woorden;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.platform.uitvoer.Dossierdeel;
import nl.samenhang.platform.uitvoer.Kolom.Soort;
import nl.samenhang.platform.uitvoer.Uitvoerdeel;
import nl.samenhang.platform.uitvoer.Uitvoertabel;
import org.springframework.stereotype.Component;

/**
 * Meetings that were held go with what was decided. Who sat there for the municipality is elsewhere
 * somebody of a partner; and what they decided to do stands in the plan.
 */
@Component
class OverlegUitvoer implements Uitvoerdeel {

    private static final String OVERLEG = "overleg.overleg";

    private static final String OVER_WIE =
            """
            (select array[o.inwoner] from overleg.overleg o
              where o.gemeente = t.gemeente and o.id = t.overleg)
            """;

    private static final String GEHOUDEN =
            """
            exists (select 1 from overleg.overleg o
                     where o.gemeente = t.gemeente and o.id = t.overleg and o.status = 'GEHOUDEN')
            """;

    @Override
    public Dossierdeel deel() {
        return Dossierdeel.OVERLEG;
    }

    @Override
    public List<Uitvoertabel> tabellen() {
        return List.of(overleggen(), deelnemers(), agendapunten());
    }

    @Override
    public Map<String, Object> begun(Uitvoertabel tabel, Map<String, Object> rij) {
        var hier = new HashMap<>(rij);
        switch (tabel.bestand()) {
            case "overleggen" -> {
                hier.put("status", Overleg.Status.GEHOUDEN.name());
                hier.put("plaats", "");
                hier.put("volgnummer", 0);
            }
            case "deelnemers" ->
                    hier.put(
                            "soort",
                            (hier.containsKey("inwoner")
                                            ? Deelnemer.Soort.GEZINSLID
                                            : Deelnemer.Soort.PARTNER)
                                    .name());
            default -> {}
        }
        return hier;
    }

    private static Uitvoertabel overleggen() {
        return new Uitvoertabel(
                OVERLEG,
                "overleggen",
                "array[t.inwoner]",
                "t.status = 'GEHOUDEN'",
                List.of(
                        sleutel(),
                        dossier(),
                        of("inwoner", Soort.PERSOON),
                        tekst("vraag"),
                        codes("kenmerken", woorden(Kenmerk.class)),
                        blijft("status", "only what was held goes"),
                        of("begin", Soort.MOMENT),
                        blijft("minuten", "it is over"),
                        blijft("plaats", "it is over, and a place may tell where somebody lived"),
                        blijft("volgnummer", "counts invitations that were sent here"),
                        of("gezin_erbij", Soort.JA_NEE),
                        tekst("waarom_niet"),
                        of("door", Soort.WIE),
                        of("gemaakt_op", Soort.DAG)));
    }

    private static Uitvoertabel deelnemers() {
        return new Uitvoertabel(
                "overleg.deelnemer",
                "deelnemers",
                "case when t.soort = 'GEZINSLID' then array[t.inwoner] else null end",
                GEHOUDEN,
                List.of(
                        sleutel(),
                        dossier(),
                        rij("overleg", OVERLEG),
                        blijft("soort", "follows from whether it is a person of the package"),
                        of("inwoner", Soort.PERSOON).magLeeg(),
                        blijft("medewerker", "an employee of here is none elsewhere"),
                        tekst("naam", 300),
                        blijft("email", "for invitations that were sent here"),
                        code("deskundigheid", woorden(Deskundigheid.class)).magLeeg(),
                        of("aanwezig", Soort.JA_NEE).magLeeg()));
    }

    private static Uitvoertabel agendapunten() {
        return new Uitvoertabel(
                "overleg.agendapunt",
                "agendapunten",
                OVER_WIE,
                GEHOUDEN,
                List.of(
                        sleutel(),
                        dossier(),
                        rij("overleg", OVERLEG),
                        tekst("tekst"),
                        tekst("besluit")));
    }
}
