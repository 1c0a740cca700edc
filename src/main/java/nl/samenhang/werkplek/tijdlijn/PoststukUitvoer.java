package nl.samenhang.werkplek.tijdlijn;

import java.util.List;
import nl.samenhang.platform.uitvoer.Dossierdeel;
import nl.samenhang.platform.uitvoer.Kolom;
import nl.samenhang.platform.uitvoer.Kolom.Soort;
import nl.samenhang.platform.uitvoer.Uitvoerdeel;
import nl.samenhang.platform.uitvoer.Uitvoertabel;
import org.springframework.stereotype.Component;

/** From whom a letter or scan came goes with its document. */
@Component
class PoststukUitvoer implements Uitvoerdeel {

    @Override
    public Dossierdeel deel() {
        return Dossierdeel.DOCUMENTEN;
    }

    @Override
    public List<Uitvoertabel> tabellen() {
        return List.of(
                new Uitvoertabel(
                        "tijdlijn.poststuk",
                        "post",
                        "case when t.inwoner is null then '{}'::uuid[] else array[t.inwoner] end",
                        List.of(
                                Kolom.sleutel(),
                                Kolom.dossier(),
                                Kolom.tekst("omschrijving", 200),
                                Kolom.tekst("afzender", 300),
                                Kolom.of("ontvangen_op", Soort.DAG),
                                Kolom.of("document", Soort.DOCUMENT),
                                Kolom.of("inwoner", Soort.PERSOON).magLeeg(),
                                Kolom.of("opgeborgen_op", Soort.MOMENT))));
    }
}
