package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The work on early signals: who is contacted, how often was tried, and how it ends. */
@Service
@Transactional
public class Vroegsignaalzaken {

    private static final int MOST = 500;

    private final ZaakRepository repository;
    private final TerugkoppelingRepository terugkoppelingen;
    private final Hulpaanboden aanboden;
    private final Verwerkingslog log;
    private final Clock clock;

    Vroegsignaalzaken(
            ZaakRepository repository,
            TerugkoppelingRepository terugkoppelingen,
            Hulpaanboden aanboden,
            Verwerkingslog log,
            Clock clock) {
        this.repository = repository;
        this.terugkoppelingen = terugkoppelingen;
        this.aanboden = aanboden;
        this.log = log;
        this.clock = clock;
    }

    /** Open cases; at most 500 at once. */
    @Transactional(readOnly = true)
    public List<Vroegsignaalzaak> open(Werklijstvraag vraag) {
        return repository.open(vraag, MOST);
    }

    /** The areas with open cases. */
    @Transactional(readOnly = true)
    public List<String> gebieden() {
        return repository.gebieden();
    }

    /** The case, which is logged as seen by the people in it. */
    public Vroegsignaalzaak get(VroegsignaalzaakId id) {
        var zaak = repository.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
        log.read(id.onderwerp(), repository.people(id));
        return zaak;
    }

    @Transactional(readOnly = true)
    public List<Signaal> signalen(VroegsignaalzaakId id) {
        return repository.signalen(id);
    }

    @Transactional(readOnly = true)
    public List<Contactpoging> pogingen(VroegsignaalzaakId id) {
        return repository.pogingen(id);
    }

    /** Writes an attempt down; refuses a day to come and a case that is closed. */
    public void attempt(VroegsignaalzaakId id, Contactpoging poging) {
        requireOpen(id);
        if (poging.dag().isAfter(LocalDate.now(clock))) {
            throw new Refusal("dag", Tekst.of("vroegsignaal.fout.dag-toekomst"));
        }
        repository.insert(id, poging);
        log.changed(id.onderwerp(), repository.people(id));
    }

    /**
     * Closes a case; refuses one in which help was accepted while nobody was reached. Who accepts
     * help with debts is handed to debt help.
     *
     * @param regeling whether there is an arrangement for paying, which the partner hears
     */
    public void close(VroegsignaalzaakId id, Zaakresultaat resultaat, boolean regeling) {
        var zaak = requireOpen(id);
        var bereikt = repository.pogingen(id).stream().anyMatch(Contactpoging::bereikt);
        if (resultaat.isHulp() && !bereikt) {
            throw new Refusal("resultaat", Tekst.of("vroegsignaal.fout.niet-bereikt"));
        }
        var vandaag = LocalDate.now(clock);
        repository.close(id, resultaat, regeling, vandaag);
        if (resultaat == Zaakresultaat.VERVOLG_FINANCIEEL) {
            aanboden.accept(zaak, vandaag);
        }
        log.changed(id.onderwerp(), repository.people(id));
    }

    /** What the partner that sent this file may hear about its signals. */
    public List<Terugkoppeling> terugkoppeling(SignaalbestandId bestand) {
        log.read(bestand.onderwerp(), List.of());
        return terugkoppelingen.of(bestand);
    }

    private Vroegsignaalzaak requireOpen(VroegsignaalzaakId id) {
        var zaak = get(id);
        if (!zaak.isOpen()) {
            throw new Refusal(Tekst.of("vroegsignaal.fout.gesloten"));
        }
        return zaak;
    }
}
