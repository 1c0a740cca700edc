package nl.samenhang.werkplek.tijdlijn;

import java.util.List;
import java.util.Map;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.uitvoer.Dossierdeel;
import nl.samenhang.platform.uitvoer.Kolom;
import nl.samenhang.platform.uitvoer.Kolom.Soort;
import nl.samenhang.platform.uitvoer.Uitvoerdeel;
import nl.samenhang.platform.uitvoer.Uitvoertabel;
import nl.samenhang.platform.web.Texts;
import org.springframework.stereotype.Component;

/**
 * What happened in the file, and when. Only lines about the plan, the help, the gezin and its
 * contact person travel: a line quotes what it tells of, and of meldingen, consents, terms and
 * whatever else the file shows the words stay here. Lines about notes and post come with the notes
 * and the post themselves.
 */
@Component
class TijdlijnUitvoer implements Uitvoerdeel {

    private static final String KINDS =
            """
            t.soort in ('gezin', 'gezinsplan', 'onderdeel', 'doel', 'actie', 'afspraak', 'aanspreekpunt')
            """;

    private final Texts texts;

    TijdlijnUitvoer(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Dossierdeel deel() {
        return Dossierdeel.TIJDLIJN;
    }

    @Override
    public List<Uitvoertabel> tabellen() {
        return List.of(
                new Uitvoertabel(
                        "tijdlijn.regel",
                        "tijdlijn",
                        "t.betrokkenen",
                        KINDS,
                        List.of(
                                Kolom.sleutel(),
                                Kolom.dossier(),
                                Kolom.of("moment", Soort.MOMENT),
                                Kolom.tekst("soort", 40),
                                Kolom.of("onderwerp_id", Soort.ONDERWERP),
                                Kolom.tekst("tekst", 100),
                                Kolom.of("argumenten", Soort.TEKSTEN),
                                Kolom.of("betrokkenen", Soort.PERSONEN),
                                Kolom.of("actor", Soort.WIE),
                                Kolom.naam("actor_naam"),
                                Kolom.of("voor_gezin", Soort.JA_NEE))));
    }

    /** A sentence is kept by its key; one that we do not have cannot be read here. */
    @Override
    public Map<String, Object> begun(Uitvoertabel tabel, Map<String, Object> rij) {
        if (!texts.has(String.valueOf(rij.get("tekst")))) {
            throw new Refusal(Tekst.of("tijdlijn.uitvoer.zin"));
        }
        return rij;
    }
}
