package nl.samenhang.recht.regel.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.recht.regel.Basistabel;
import nl.samenhang.recht.regel.Basistabellen;
import nl.samenhang.recht.regel.Eigentabel;
import nl.samenhang.recht.regel.Eigentabellen;
import nl.samenhang.recht.regel.Tabelkeuze;
import nl.samenhang.recht.regel.tabel.Proefuitslag;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Finds the tables for the pages. */
@Component
class Tabelpagina {

    private final Basistabellen basis;
    private final Tabelkeuze keuze;
    private final Eigentabellen eigen;
    private final Clock clock;

    Tabelpagina(Basistabellen basis, Tabelkeuze keuze, Eigentabellen eigen, Clock clock) {
        this.basis = basis;
        this.keuze = keuze;
        this.eigen = eigen;
        this.clock = clock;
    }

    LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    /** The page of what counts today. */
    String show(String tabel, FormState form, Model model) {
        model.addAttribute("view", view(tabel, vandaag()));
        model.addAttribute("form", form);
        return "recht/regel/tabel";
    }

    /** What counts today, by name; of own versions only those on their way. */
    List<TabelView> all() {
        Map<String, List<Eigentabel>> open =
                eigen.open().stream().collect(Collectors.groupingBy(Eigentabel::tabel));
        return basis.sleutels().stream()
                .filter(sleutel -> counts(sleutel, vandaag()))
                .map(sleutel -> view(sleutel, vandaag(), open.getOrDefault(sleutel, List.of())))
                .toList();
    }

    /** Whether there is a version for this day. */
    boolean counts(String tabel, LocalDate dag) {
        return basis.find(tabel, dag).isPresent();
    }

    TabelView view(String tabel, LocalDate dag) {
        var versies = eigen.of(tabel);
        if (versies.isEmpty() && !basis.sleutels().contains(tabel)) {
            throw new NotFound(new Onderwerp("beslistabel", Ids.next()));
        }
        return view(tabel, dag, versies);
    }

    private TabelView view(String tabel, LocalDate dag, List<Eigentabel> eigenVersies) {
        var huis = basis(tabel, dag);
        var geldend = keuze.of(tabel, dag);
        return new TabelView(
                geldend.kiezer().tabel(),
                geldend.versie(),
                huis.proeven().stream().map(p -> Proefuitslag.of(geldend.kiezer(), p)).toList(),
                eigenVersies,
                huis.tabel().kop().vrij() ? vanHuis(tabel) : List.of());
    }

    private List<LocalDate> vanHuis(String tabel) {
        return basis.versies(tabel).stream()
                .filter(v -> v.tot().map(vandaag()::isBefore).orElse(true))
                .map(v -> v.versie().van())
                .toList();
    }

    private Basistabel basis(String tabel, LocalDate dag) {
        return basis.find(tabel, dag)
                .orElseThrow(() -> new NotFound(new Onderwerp("beslistabel", Ids.next())));
    }
}
