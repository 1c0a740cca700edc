package nl.samenhang.regie.onderzoek;

import static nl.samenhang.platform.uitvoer.Kolom.code;
import static nl.samenhang.platform.uitvoer.Kolom.dossier;
import static nl.samenhang.platform.uitvoer.Kolom.of;
import static nl.samenhang.platform.uitvoer.Kolom.rij;
import static nl.samenhang.platform.uitvoer.Kolom.sleutel;
import static nl.samenhang.platform.uitvoer.Kolom.tekst;
import static nl.samenhang.platform.uitvoer.Kolom.woorden;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.platform.uitvoer.Dossierdeel;
import nl.samenhang.platform.uitvoer.Kolom;
import nl.samenhang.platform.uitvoer.Kolom.Soort;
import nl.samenhang.platform.uitvoer.Uitvoerdeel;
import nl.samenhang.platform.uitvoer.Uitvoertabel;
import org.springframework.stereotype.Component;

/**
 * What was found goes along, so that a family need not tell it all again. An inquiry that still ran
 * ends: the next municipality inquires by its own melding and its own clock (Wmo 2015 art. 2.3.2).
 */
@Component
class OnderzoekUitvoer implements Uitvoerdeel {

    private static final String ONDERZOEK = "onderzoek.onderzoek";
    private static final String INWONER = "array[t.inwoner]";
    private static final String INWONER_OF_GEZIN =
            "case when t.inwoner is null then '{}'::uuid[] else array[t.inwoner] end";

    private final Clock clock;

    OnderzoekUitvoer(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Dossierdeel deel() {
        return Dossierdeel.ONDERZOEK;
    }

    @Override
    public List<Uitvoertabel> tabellen() {
        return List.of(
                onderzoeken(),
                betreft(),
                antwoorden(),
                bevindingen(),
                hypothesen(),
                eigenplannen(),
                reacties());
    }

    @Override
    public Map<String, Object> begun(Uitvoertabel tabel, Map<String, Object> rij) {
        if (!tabel.tabel().equals(ONDERZOEK)) {
            return rij;
        }
        var hier = new HashMap<>(rij);
        hier.putIfAbsent("afgerond_op", LocalDate.now(clock).toString());
        return hier;
    }

    private static Uitvoertabel onderzoeken() {
        return new Uitvoertabel(
                ONDERZOEK,
                "onderzoeken",
                Uitvoertabel.NIEMAND,
                List.of(
                        sleutel(),
                        dossier(),
                        of("begin", Soort.DAG),
                        of("begonnen_op", Soort.DAG),
                        of("door", Soort.WIE),
                        of("afgerond_op", Soort.DAG).magLeeg()));
    }

    private static Uitvoertabel betreft() {
        return new Uitvoertabel(
                "onderzoek.betreft",
                "onderzocht",
                INWONER,
                List.of(
                        sleutel(),
                        dossier(),
                        onderzoek(),
                        of("inwoner", Soort.PERSOON),
                        of("wmo", Soort.JA_NEE),
                        of("jeugd", Soort.JA_NEE)));
    }

    private static Uitvoertabel antwoorden() {
        return new Uitvoertabel(
                "onderzoek.antwoord",
                "antwoorden",
                INWONER_OF_GEZIN,
                List.of(
                        sleutel(),
                        dossier(),
                        onderzoek(),
                        of("inwoner", Soort.PERSOON).magLeeg(),
                        code("punt", woorden(Vraagpunt.class)),
                        tekst("tekst", 4000),
                        of("door", Soort.WIE),
                        of("op", Soort.MOMENT)));
    }

    private static Uitvoertabel bevindingen() {
        return new Uitvoertabel(
                "onderzoek.bevinding",
                "bevindingen",
                Uitvoertabel.GEZIN,
                List.of(
                        sleutel(),
                        dossier(),
                        onderzoek(),
                        tekst("soort", 20),
                        tekst("tekst"),
                        tekst("bron"),
                        of("door", Soort.WIE),
                        of("op", Soort.MOMENT)));
    }

    private static Uitvoertabel hypothesen() {
        return new Uitvoertabel(
                "onderzoek.hypothese",
                "hypothesen",
                Uitvoertabel.GEZIN,
                List.of(
                        sleutel(),
                        dossier(),
                        onderzoek(),
                        tekst("tekst"),
                        tekst("status", 20),
                        tekst("onderbouwing"),
                        of("door", Soort.WIE),
                        of("op", Soort.MOMENT)));
    }

    private static Uitvoertabel eigenplannen() {
        return new Uitvoertabel(
                "onderzoek.eigenplan",
                "eigenplannen",
                INWONER,
                List.of(
                        sleutel(),
                        dossier(),
                        onderzoek(),
                        of("inwoner", Soort.PERSOON),
                        tekst("soort", 20),
                        tekst("tekst"),
                        of("document", Soort.DOCUMENT).magLeeg(),
                        of("ontvangen_op", Soort.DAG)));
    }

    private static Uitvoertabel reacties() {
        return new Uitvoertabel(
                "onderzoek.reactie",
                "reacties",
                INWONER,
                List.of(
                        sleutel(),
                        dossier(),
                        onderzoek(),
                        of("inwoner", Soort.PERSOON),
                        tekst("tekst"),
                        of("zelf", Soort.JA_NEE),
                        of("door", Soort.WIE),
                        of("op", Soort.MOMENT)));
    }

    private static Kolom onderzoek() {
        return rij("onderzoek", ONDERZOEK);
    }
}
