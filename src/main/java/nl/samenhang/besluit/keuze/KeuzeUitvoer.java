package nl.samenhang.besluit.keuze;

import static nl.samenhang.platform.uitvoer.Kolom.blijft;
import static nl.samenhang.platform.uitvoer.Kolom.code;
import static nl.samenhang.platform.uitvoer.Kolom.codes;
import static nl.samenhang.platform.uitvoer.Kolom.dossier;
import static nl.samenhang.platform.uitvoer.Kolom.of;
import static nl.samenhang.platform.uitvoer.Kolom.sleutel;
import static nl.samenhang.platform.uitvoer.Kolom.tekst;
import static nl.samenhang.platform.uitvoer.Kolom.woorden;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.netwerk.aanbieder.Hulpvraag;
import nl.samenhang.netwerk.aanbieder.Hulpvragen;
import nl.samenhang.netwerk.aanbieder.Identiteit;
import nl.samenhang.netwerk.aanbieder.Werkwijze;
import nl.samenhang.platform.uitvoer.Dossierdeel;
import nl.samenhang.platform.uitvoer.Kolom.Soort;
import nl.samenhang.platform.uitvoer.Uitvoerdeel;
import nl.samenhang.platform.uitvoer.Uitvoertabel;
import org.springframework.stereotype.Component;

/**
 * A wish goes along in the words of who wished; the next municipality has other providers, so the
 * choice begins there anew. It goes when who wished it goes too.
 */
@Component
class KeuzeUitvoer implements Uitvoerdeel {

    private static final String ANDERE_PLEK = "counted from a home that is left";

    private final Hulpvragen hulpvragen;

    KeuzeUitvoer(Hulpvragen hulpvragen) {
        this.hulpvragen = hulpvragen;
    }

    @Override
    public Dossierdeel deel() {
        return Dossierdeel.KEUZE;
    }

    @Override
    public List<Uitvoertabel> tabellen() {
        return List.of(
                new Uitvoertabel(
                        "keuze.keuze",
                        "wensen",
                        "array[t.inwoner, t.wenser]",
                        "t.status <> 'INGETROKKEN'",
                        List.of(
                                sleutel(),
                                dossier(),
                                of("inwoner", Soort.PERSOON),
                                code(
                                        "hulpvraag",
                                        hulpvragen.all().stream().map(Hulpvraag::code).toList()),
                                tekst("woorden", 1000),
                                of("talen", Soort.TEKSTEN),
                                code("identiteit", woorden(Identiteit.class)).magLeeg(),
                                code("werkwijze", woorden(Werkwijze.class)).magLeeg(),
                                blijft("postcode", ANDERE_PLEK),
                                blijft("kilometers", ANDERE_PLEK),
                                of("uiterlijk", Soort.DAG).magLeeg(),
                                codes("moet", woorden(Wenspunt.class)),
                                of("wenser", Soort.PERSOON),
                                of("vastgelegd_door", Soort.WIE),
                                of("gewenst_op", Soort.MOMENT),
                                blijft("status", "the choice is made anew"),
                                blijft("uitleg", "about providers of this municipality"),
                                blijft("auteur", "about providers of this municipality"))));
    }

    /** Nothing is chosen yet, and a distance that must be kept has no home to count from. */
    @Override
    public Map<String, Object> begun(Uitvoertabel tabel, Map<String, Object> rij) {
        var hier = new HashMap<>(rij);
        hier.put("status", Keuzestatus.ZOEKT.name());
        hier.computeIfPresent(
                "moet",
                (_, moet) ->
                        ((List<?>) moet)
                                .stream()
                                        .filter(punt -> !Wenspunt.AFSTAND.name().equals(punt))
                                        .toList());
        return hier;
    }
}
