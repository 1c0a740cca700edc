package nl.samenhang.recht.regel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.recht.regel.tabel.Rijkiezer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides by the tables that count for the municipality on a day. What is decided about somebody is
 * kept with what went in, and can be played again.
 */
@Service
@Transactional
public class Regels {

    private final Tabelkeuze keuze;
    private final Inhoud inhoud;
    private final ToepassingRepository toepassingen;
    private final Clock clock;

    Regels(Tabelkeuze keuze, Inhoud inhoud, ToepassingRepository toepassingen, Clock clock) {
        this.keuze = keuze;
        this.inhoud = inhoud;
        this.toepassingen = toepassingen;
        this.clock = clock;
    }

    /** What the table says of this on that day; nothing is kept. */
    @Transactional(readOnly = true)
    public Uitkomst evaluate(String tabel, LocalDate dag, Map<String, ?> invoer) {
        var geldend = keuze.of(tabel, dag);
        return Uitkomst.of(
                geldend.versie(),
                geldend.kiezer(),
                Invoerwaarden.of(geldend.kiezer().tabel(), invoer));
    }

    /** The table that counts on that day, made ready for who decides many cases at once. */
    @Transactional(readOnly = true)
    public Rijkiezer kiezer(String tabel, LocalDate dag) {
        return keuze.of(tabel, dag).kiezer();
    }

    /** Which version of the table counts on that day. */
    @Transactional(readOnly = true)
    public Regelversie versie(String tabel, LocalDate dag) {
        return keuze.of(tabel, dag).versie();
    }

    /** What the table says about somebody, and keeps it. */
    public Toepassing apply(Geval geval) {
        var geldend = keuze.of(geval.tabel(), geval.dag());
        var tabel = geldend.kiezer().tabel();
        var waarden = Invoerwaarden.of(tabel, geval.invoer());
        var uitkomst = Uitkomst.of(geldend.versie(), geldend.kiezer(), waarden);
        inhoud.keep(geval.tabel(), geldend.dmn());
        var toepassing =
                new Toepassing(
                        ToepassingId.next(),
                        geval.inwoner(),
                        geval.onderwerp(),
                        geldend.versie(),
                        geval.dag(),
                        Invoerwaarden.kept(tabel, waarden),
                        kept(uitkomst),
                        Contexts.current().actor(),
                        clock.instant());
        toepassingen.insert(toepassing, geval.gezin(), tabel.kop().wet());
        return toepassing;
    }

    /** All that was kept for a decision. */
    @Transactional(readOnly = true)
    public List<Toepassing> of(Onderwerp onderwerp) {
        return toepassingen.of(onderwerp);
    }

    /** Plays a decision again by the version of then. */
    @Transactional(readOnly = true)
    public Nagespeeld replay(ToepassingId id) {
        var toepassing =
                toepassingen
                        .find(id)
                        .orElseThrow(() -> new NotFound(Onderwerp.of("toepassing", id)));
        var kiezer = inhoud.kiezer(toepassing.versie().vingerafdruk());
        var waarden = Invoerwaarden.ofKept(kiezer.tabel(), toepassing.invoer());
        var uitkomst = Uitkomst.of(toepassing.versie(), kiezer, waarden);
        return new Nagespeeld(toepassing, uitkomst, kept(uitkomst));
    }

    private static List<Map<String, String>> kept(Uitkomst uitkomst) {
        return uitkomst.treffers().stream().map(Regels::kept).toList();
    }

    private static Map<String, String> kept(Uitkomst.Treffer treffer) {
        var result = new LinkedHashMap<String, String>();
        result.put("rij", String.valueOf(treffer.rij()));
        treffer.waarden().forEach((kolom, waarde) -> result.put(kolom, waarde.toString()));
        return result;
    }
}
