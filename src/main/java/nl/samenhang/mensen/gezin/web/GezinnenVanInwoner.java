package nl.samenhang.mensen.gezin.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwonersectie;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Team;
import nl.samenhang.platform.web.Sectie;
import org.springframework.stereotype.Component;

/**
 * On the page of a person: the files they are in. Who may not open one sees that there is or was
 * help and whom to call, never what.
 */
@Component
public class GezinnenVanInwoner implements Inwonersectie {

    private final Gezinnen gezinnen;
    private final Dossiertoegang toegang;
    private final Medewerkers medewerkers;

    GezinnenVanInwoner(Gezinnen gezinnen, Dossiertoegang toegang, Medewerkers medewerkers) {
        this.gezinnen = gezinnen;
        this.toegang = toegang;
        this.medewerkers = medewerkers;
    }

    /** A file as the page of a person names it. */
    public record Regel(Gezin gezin, boolean toegankelijk, String team) {}

    @Override
    public int volgorde() {
        return 20;
    }

    @Override
    public Optional<Sectie> sectie(InwonerId inwoner) {
        var regels = gezinnen.ofInwoner(inwoner).stream().map(this::line).toList();
        return Optional.of(
                new Sectie(
                        "gezinnen",
                        "mensen/gezin/inwonersectie",
                        Map.of("regels", regels, "inwoner", inwoner)));
    }

    Regel line(Gezin gezin) {
        var team = gezin.team().flatMap(medewerkers::findTeam).map(Team::naam).orElse("");
        return new Regel(gezin, toegang.has(gezin.id()), team);
    }
}
