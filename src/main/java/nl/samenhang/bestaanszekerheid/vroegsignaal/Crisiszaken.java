package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.platform.notification.Ontvanger;
import nl.samenhang.platform.notification.Verzendingen;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.recht.termijn.Termijndefinities;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases in which a supply will be cut or an eviction threatens (Wgs art. 4 lid 2). */
@Service
@Transactional
public class Crisiszaken {

    private final CrisisRepository repository;
    private final MatchingRepository matching;
    private final ZaakRepository zaken;
    private final Crisisdiensten diensten;
    private final Medewerkers medewerkers;
    private final Verzendingen verzendingen;
    private final Termijndefinities termijnen;
    private final Verwerkingslog log;
    private final Clock clock;

    Crisiszaken(
            CrisisRepository repository,
            MatchingRepository matching,
            ZaakRepository zaken,
            Crisisdiensten diensten,
            Medewerkers medewerkers,
            Verzendingen verzendingen,
            Termijndefinities termijnen,
            Verwerkingslog log,
            Clock clock) {
        this.repository = repository;
        this.matching = matching;
        this.zaken = zaken;
        this.diensten = diensten;
        this.medewerkers = medewerkers;
        this.verzendingen = verzendingen;
        this.termijnen = termijnen;
        this.log = log;
        this.clock = clock;
    }

    /** The case as a crisis; empty when it is none. */
    @Transactional(readOnly = true)
    public Optional<Crisiszaak> find(VroegsignaalzaakId id) {
        return repository.find(id);
    }

    /** Open ones, what is due first first. */
    @Transactional(readOnly = true)
    public List<Crisiszaak> open() {
        return repository.open();
    }

    /** What to do when. */
    @Transactional(readOnly = true)
    public Crisisplan plan(Crisiszaak crisis) {
        return Crisisplan.of(
                crisis.begin(),
                termijnen.kalender().plusWerkdagen(crisis.begin(), 1),
                crisis.zaak().uiterlijk(),
                zaken.pogingen(crisis.zaak().id()));
    }

    /** The crises of a month. */
    @Transactional(readOnly = true)
    public Crisismaand of(YearMonth maand) {
        var van = maand.atDay(1);
        return new Crisismaand(repository.between(van, van.plusMonths(1)), LocalDate.now(clock));
    }

    /** Who asks takes up the crisis. */
    public void take(VroegsignaalzaakId id) {
        if (repository.find(id).isEmpty()) {
            throw new NotFound(id.onderwerp());
        }
        repository.assign(id, new MedewerkerId(Contexts.current().actor()));
        log.changed(id.onderwerp(), zaken.people(id));
    }

    /** Who is on duty has new crises and hears so at once; without anybody on duty all hear it. */
    void alarm(Signaalbestand bestand) {
        var dienst = diensten.onDuty();
        matching.expectMany(true);
        var aantal = repository.mark(bestand.id(), dienst, LocalDate.now(clock));
        matching.expectMany(false);
        if (aantal == 0) {
            return;
        }
        var wie = dienst.flatMap(medewerkers::find).map(List::of).orElseGet(diensten::candidates);
        var bericht =
                Bericht.of(
                        bestand.id().onderwerp(),
                        Tekst.of("vroegsignaal.bericht.crisis"),
                        Tekst.of("vroegsignaal.bericht.crisis-uitleg", aantal));
        wie.forEach(m -> verzendingen.queue(Ontvanger.byEmail(m.naam(), m.email()), bericht));
    }
}
