package nl.samenhang.recht.regel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Texts;
import nl.samenhang.recht.regel.Eigentabelfeit.Soort;
import nl.samenhang.recht.regel.dmn.Dmnlezer;
import nl.samenhang.recht.regel.dmn.Dmnschrijver;
import nl.samenhang.recht.regel.dmn.Regelfout;
import nl.samenhang.recht.regel.tabel.Ontwerp;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Four eyes on a table of the municipality's own: who worked on it asks, somebody else approves it
 * or sends it back. The schema holds the same rule. It counts from a later day on, never backwards
 * (Awb art. 3:40).
 */
@Service
@Transactional
public class Goedkeuring {

    private final EigentabelRepository repository;
    private final GoedkeuringRepository goedkeuringen;
    private final EigentabelfeitRepository feiten;
    private final Tabelproeven proeven;
    private final Goedkeuringswerk werk;
    private final Inhoud inhoud;
    private final Texts texts;
    private final Clock clock;

    Goedkeuring(
            EigentabelRepository repository,
            GoedkeuringRepository goedkeuringen,
            EigentabelfeitRepository feiten,
            Tabelproeven proeven,
            Goedkeuringswerk werk,
            Inhoud inhoud,
            Texts texts,
            Clock clock) {
        this.repository = repository;
        this.goedkeuringen = goedkeuringen;
        this.feiten = feiten;
        this.proeven = proeven;
        this.werk = werk;
        this.inhoud = inhoud;
        this.texts = texts;
        this.clock = clock;
    }

    /** Whether the actor may approve it. */
    public boolean mayApprove(Eigentabel eigen) {
        return eigen.waits()
                && Contexts.current().rechten().contains(RegelRechten.GOEDKEUREN)
                && !eigen.isMadeBy(Contexts.current().actor());
    }

    /** Asks a second person for approval. */
    public void request(EigentabelId id, int stand, LocalDate van, String reden) {
        var eigen = repository.lock(id, stand);
        if (!eigen.isConcept()) {
            throw refusal("niet-te-wijzigen");
        }
        var gevraagd = eigen.asked(van, reden.strip()).workedOnBy(Contexts.current().actor());
        startProblem(gevraagd, van)
                .ifPresent(
                        fout -> {
                            throw new Refusal("van", fout);
                        });
        requireSound(gevraagd);
        var tweede = werk.approver(gevraagd).orElseThrow(() -> refusal("geen-tweede"));
        repository.update(gevraagd, Optional.empty());
        feiten.add(id, Soort.AANGEVRAAGD, van.toString());
        werk.asked(gevraagd, naam(gevraagd), tweede);
    }

    /** It is changed again before anybody approved it. */
    public void takeBack(EigentabelId id, int stand) {
        var eigen = waiting(id, stand);
        repository.update(eigen.withStatus(Eigentabelstatus.CONCEPT), Optional.empty());
        feiten.add(id, Soort.TERUGGENOMEN, "");
        werk.close(eigen);
    }

    /** It is not good enough yet, and why. */
    public void sendBack(EigentabelId id, int stand, String reden) {
        var eigen = waiting(id, stand);
        requireOther(eigen);
        repository.update(eigen.withStatus(Eigentabelstatus.CONCEPT), Optional.empty());
        feiten.add(id, Soort.TERUGGESTUURD, reden.strip());
        werk.sentBack(eigen, naam(eigen), feiten.lastAsker(id));
    }

    /** From its first day on every decision follows it. */
    public void approve(EigentabelId id, int stand) {
        var eigen = waiting(id, stand);
        requireOther(eigen);
        startProblem(eigen, eigen.van().orElseThrow())
                .ifPresent(
                        fout -> {
                            throw new Refusal(fout);
                        });
        requireSound(eigen);
        var vingerafdruk = inhoud.keep(eigen.tabel(), Dmnschrijver.write(proeven.ontwerp(eigen)));
        repository.update(eigen.withStatus(Eigentabelstatus.GOEDGEKEURD), Optional.empty());
        goedkeuringen.approve(eigen, vingerafdruk, today());
        feiten.add(id, Soort.GOEDGEKEURD, "");
        werk.close(eigen);
    }

    /** It will not count. Once it does, another version takes its place instead. */
    public void withdraw(EigentabelId id, int stand, String reden) {
        var eigen = repository.lock(id, stand);
        if (!eigen.mayBeWithdrawn(today())) {
            throw refusal("geldt-al");
        }
        repository.update(eigen.withStatus(Eigentabelstatus.INGETROKKEN), Optional.of(today()));
        feiten.add(id, Soort.INGETROKKEN, reden.strip());
        werk.close(eigen);
    }

    private Eigentabel waiting(EigentabelId id, int stand) {
        var eigen = repository.lock(id, stand);
        if (!eigen.waits()) {
            throw refusal("wacht-niet");
        }
        return eigen;
    }

    private static void requireOther(Eigentabel eigen) {
        if (eigen.isMadeBy(Contexts.current().actor())) {
            throw refusal("zelf");
        }
    }

    /** Why it cannot begin on this day. */
    private Optional<Tekst> startProblem(Eigentabel eigen, LocalDate van) {
        if (!van.isAfter(today())) {
            return Optional.of(Tekst.of("regel.eigen.fout.eerder"));
        }
        if (!proeven.basis(eigen).tabel().kop().geldt(van)) {
            return Optional.of(Tekst.of("regel.eigen.fout.buiten-basis"));
        }
        return repository.of(eigen.tabel()).stream()
                .filter(e -> e.status() == Eigentabelstatus.GOEDGEKEURD)
                .filter(e -> e.van().equals(Optional.of(van)))
                .map(_ -> Tekst.of("regel.eigen.fout.bezet", van))
                .findFirst();
    }

    private void requireSound(Eigentabel eigen) {
        var uitslag = proeven.of(eigen);
        if (!uitslag.gebreken().isEmpty()) {
            throw refusal("gebreken");
        }
        if (uitslag.isSame()) {
            throw refusal("zelfde");
        }
        if (uitslag.proeven().stream().anyMatch(Proefvergelijking::isWrong)) {
            throw refusal("proef");
        }
        if (!isReadAsWritten(uitslag.ontwerp())) {
            throw refusal("tekens");
        }
    }

    /** What a form took may have signs that no file can hold. */
    private static boolean isReadAsWritten(Ontwerp ontwerp) {
        try {
            return new Dmnlezer(ontwerp.kop().sleutel())
                    .read(Dmnschrijver.write(ontwerp))
                    .equals(ontwerp);
        } catch (Regelfout _) {
            return false;
        }
    }

    private String naam(Eigentabel eigen) {
        return texts.t(Texts.TALEN.getFirst(), "regel.tabel." + eigen.tabel());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Refusal refusal(String sleutel) {
        return new Refusal(Tekst.of("regel.eigen.fout." + sleutel));
    }
}
