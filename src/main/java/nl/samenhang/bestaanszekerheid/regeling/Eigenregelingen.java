package nl.samenhang.bestaanszekerheid.regeling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.recht.regel.Eigentabel;
import nl.samenhang.recht.regel.Eigentabellen;
import nl.samenhang.recht.regel.Eigentabelstatus;
import nl.samenhang.recht.regel.Tabelkeuze;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The schemes that a municipality makes itself while the house runs. What a scheme decides is a
 * table of its own; with that table a second person approves the scheme, and after that its
 * description stays as it is, so that a decision can always be explained.
 */
@Service
@Transactional
public class Eigenregelingen {

    private static final int CODELENGTE = 12;

    private final EigenregelingRepository repository;
    private final Eigentabellen tabellen;
    private final Tabelkeuze keuze;
    private final Clock clock;

    Eigenregelingen(
            EigenregelingRepository repository,
            Eigentabellen tabellen,
            Tabelkeuze keuze,
            Clock clock) {
        this.repository = repository;
        this.tabellen = tabellen;
        this.keuze = keuze;
        this.clock = clock;
    }

    /** All of them, what begins last first. */
    @Transactional(readOnly = true)
    public List<Eigenregeling> all() {
        return repository.all();
    }

    @Transactional(readOnly = true)
    public Eigenregeling get(String code) {
        return repository
                .find(code)
                .orElseThrow(() -> new NotFound(new Onderwerp("eigenregeling", Ids.next())));
    }

    /** The versions of its table, the newest first. */
    @Transactional(readOnly = true)
    public List<Eigentabel> versies(Eigenregeling regeling) {
        return tabellen.of(regeling.tabel());
    }

    /** Whether somebody may ask for it on this day: it is in its days and its table is approved. */
    @Transactional(readOnly = true)
    public boolean isOn(Eigenregeling regeling, LocalDate dag) {
        return regeling.wat().isOn(dag)
                && keuze.of(regeling.tabel(), dag).versie().eigen().isPresent();
    }

    /** Those that count on this day. */
    @Transactional(readOnly = true)
    public List<Eigenregeling> on(LocalDate dag) {
        return repository.all().stream().filter(regeling -> isOn(regeling, dag)).toList();
    }

    /** Whether its description can still be changed: nothing of it was ever approved or asked. */
    @Transactional(readOnly = true)
    public boolean isConcept(Eigenregeling regeling) {
        var versies = versies(regeling);
        return versies.stream().noneMatch(v -> v.status() == Eigentabelstatus.GOEDGEKEURD)
                && versies.stream().findFirst().filter(Eigentabel::isConcept).isPresent();
    }

    /** Makes it with a table as its limits say; it counts when a second person approved that. */
    public Eigenregeling create(Omschrijving wat, Grenzen grenzen) {
        repository.lock();
        var regeling = new Eigenregeling(code(), wat);
        requireDays(regeling);
        if (wat.van().isBefore(LocalDate.now(clock).plusDays(1))) {
            throw new Refusal("van", Tekst.of("eigenregeling.fout.eerder"));
        }
        repository.insert(regeling);
        var tabel = new Eigenregelingtabel(regeling, grenzen);
        tabellen.design(regeling.tabel(), tabel.rijen(), tabel.gevallen());
        return regeling;
    }

    /** Describes it otherwise, as long as it is a draft; who does that cannot approve it. */
    public void change(String code, Omschrijving wat) {
        repository.lock();
        var regeling = new Eigenregeling(get(code).code(), wat);
        if (!isConcept(regeling)) {
            throw new Refusal(Tekst.of("eigenregeling.fout.vast"));
        }
        requireDays(regeling);
        var versie = versies(regeling).getFirst();
        tabellen.describe(versie.id(), versie.stand());
        repository.update(regeling);
    }

    /** Never two schemes of one name on one day, and no end before the beginning. */
    private void requireDays(Eigenregeling regeling) {
        var wat = regeling.wat();
        if (wat.tot().isBefore(wat.van())) {
            throw new Refusal("tot", Tekst.of("eigenregeling.fout.tot"));
        }
        repository.all().stream()
                .filter(ander -> !ander.code().equals(regeling.code()))
                .filter(ander -> ander.wat().naam().equalsIgnoreCase(wat.naam()))
                .filter(ander -> ander.wat().overlaps(wat))
                .findFirst()
                .ifPresent(
                        ander -> {
                            throw new Refusal(
                                    "van",
                                    Tekst.of(
                                            "eigenregeling.fout.overlap",
                                            ander.wat().naam(),
                                            ander.wat().van(),
                                            ander.wat().tot()));
                        });
    }

    private static String code() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, CODELENGTE)
                .toLowerCase(Locale.ROOT);
    }
}
