package nl.samenhang.recht.regel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.recht.regel.tabel.Ontwerp.Ontwerprij;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tables that a municipality makes of its own where the law leaves it free (Wmo 2015 art.
 * 2.1.3, Jeugdwet art. 2.9, Awb art. 4:81). {@link Eigenrijen} and {@link Eigenproeven} change
 * them; what becomes of them stands in {@link Goedkeuring}.
 */
@Service
@Transactional
public class Eigentabellen {

    private final EigentabelRepository repository;
    private final EigentabelfeitRepository feiten;
    private final Basistabellen basis;
    private final Tabelkeuze keuze;
    private final Tabelproeven proeven;
    private final Eigentabelbewerking bewerking;
    private final Clock clock;

    Eigentabellen(
            EigentabelRepository repository,
            EigentabelfeitRepository feiten,
            Basistabellen basis,
            Tabelkeuze keuze,
            Tabelproeven proeven,
            Eigentabelbewerking bewerking,
            Clock clock) {
        this.repository = repository;
        this.feiten = feiten;
        this.basis = basis;
        this.keuze = keuze;
        this.proeven = proeven;
        this.bewerking = bewerking;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Eigentabel get(EigentabelId id) {
        return repository.get(id);
    }

    /** Of one table, the newest first. */
    @Transactional(readOnly = true)
    public List<Eigentabel> of(String tabel) {
        return repository.of(tabel);
    }

    /** All that are on their way. */
    @Transactional(readOnly = true)
    public List<Eigentabel> open() {
        return repository.open();
    }

    /** Who did what with it, the newest first. */
    @Transactional(readOnly = true)
    public List<Eigentabelfeit> history(EigentabelId id) {
        return feiten.history(id);
    }

    /** What is wrong with it, and what it changes. */
    @Transactional(readOnly = true)
    public Tabeluitslag judge(Eigentabel eigen) {
        return proeven.of(eigen);
    }

    /**
     * Makes a table of its own by a model of the house, such as that of a scheme that only this
     * municipality has.
     *
     * @param tabel the name of the model, a full stop, and what the municipality calls it
     */
    public EigentabelId design(String tabel, List<Ontwerprij> rijen, List<Eigenproef> gevallen) {
        var model =
                basis.find(tabel, LocalDate.now(clock))
                        .filter(huis -> huis.tabel().kop().vrij())
                        .orElseThrow(() -> notFound());
        return insert(tabel, model.versie().van(), rijen, gevallen);
    }

    /** What it is about was written otherwise; who did that does not approve it. */
    public void describe(EigentabelId id, int stand) {
        bewerking.edit(id, stand, Eigentabelfeit.Soort.OMSCHREVEN, "", eigen -> eigen);
    }

    /** Copies what counts today, or from the first day of that version of the house. */
    public EigentabelId copy(String tabel, LocalDate van) {
        var huis = basis.versie(tabel, van).orElseThrow(() -> notFound());
        requireKnown(tabel);
        if (!huis.tabel().kop().vrij()) {
            throw refusal("niet-vrij");
        }
        var dag = Collections.max(List.of(LocalDate.now(clock), van));
        if (!huis.tabel().kop().geldt(dag)) {
            throw refusal("voorbij");
        }
        var geldend = keuze.of(tabel, dag);
        return insert(
                tabel,
                van,
                geldend.kiezer().tabel().ontwerp().rijen(),
                geldend.versie()
                        .eigen()
                        .map(eigen -> get(new EigentabelId(eigen)).proeven())
                        .orElse(List.of()));
    }

    private EigentabelId insert(
            String tabel, LocalDate van, List<Ontwerprij> rijen, List<Eigenproef> gevallen) {
        var nieuw =
                new Eigentabel(
                        EigentabelId.next(),
                        tabel,
                        van,
                        Eigentabelstatus.CONCEPT,
                        rijen,
                        gevallen,
                        Optional.empty(),
                        "",
                        Set.of(Contexts.current().actor()),
                        0);
        if (!repository.insert(nieuw)) {
            throw refusal("bestaat");
        }
        feiten.add(nieuw.id(), Eigentabelfeit.Soort.GEMAAKT, "");
        return nieuw.id();
    }

    /** By a model a table is made where it is described, not by its address alone. */
    private void requireKnown(String tabel) {
        if (tabel.contains(".") && repository.of(tabel).isEmpty()) {
            throw notFound();
        }
    }

    private static NotFound notFound() {
        return new NotFound(new Onderwerp("beslistabel", Ids.next()));
    }

    private static Refusal refusal(String sleutel) {
        return new Refusal(Tekst.of("regel.eigen.fout." + sleutel));
    }
}
