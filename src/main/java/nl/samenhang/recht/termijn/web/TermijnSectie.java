package nl.samenhang.recht.termijn.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.recht.termijn.LopendeTermijn;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.stereotype.Component;

/** The running clocks of a file, due first. */
@Component
class TermijnSectie implements Gezinssectie {

    private final Termijnen termijnen;

    TermijnSectie(Termijnen termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public String plek() {
        return ZIJ;
    }

    @Override
    public int volgorde() {
        return 20;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        var regels =
                termijnen.running(gezin).stream().map(termijn -> regel(gezin, termijn)).toList();
        return Optional.of(
                new Sectie("termijnen", "recht/termijn/sectie", Map.of("regels", regels)));
    }

    private LopendeTermijnView regel(GezinId gezin, LopendeTermijn termijn) {
        var definitie = termijnen.definitie(termijn);
        return new LopendeTermijnView(
                definitie.naam(),
                definitie.stap(termijn.stap()).flatMap(stap -> stap.naam()),
                termijn.uiterlijk(),
                termijnen.kleur(termijn).name(),
                termijn.status().name(),
                path(gezin, termijn));
    }

    /** A clock waits for work on its subject; what has no page of its own is done in the file. */
    private static String path(GezinId gezin, LopendeTermijn termijn) {
        var dossier = "/gezinnen/" + gezin;
        return switch (termijn.onderwerp().soort()) {
            case "gezinsplan" -> dossier + "/plan#evaluaties";
            case "gezin" -> dossier + "/aanspreekpunt";
            default -> dossier + "#termijnen";
        };
    }
}
