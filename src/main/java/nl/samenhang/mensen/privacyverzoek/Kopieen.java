package nl.samenhang.mensen.privacyverzoek;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The copies for who asked, until they expire; each time one is fetched leaves a line. */
@Service
@Transactional
public class Kopieen {

    private final KopieRepository repository;
    private final Afschriften afschriften;
    private final Afschriftmaker maker;
    private final Inwoners inwoners;
    private final Breed breed;
    private final Verwerkingslog log;
    private final Clock clock;

    Kopieen(
            KopieRepository repository,
            Afschriften afschriften,
            Afschriftmaker maker,
            Inwoners inwoners,
            Breed breed,
            Verwerkingslog log,
            Clock clock) {
        this.repository = repository;
        this.afschriften = afschriften;
        this.maker = maker;
        this.inwoners = inwoners;
        this.breed = breed;
        this.log = log;
        this.clock = clock;
    }

    /** The copy that was made for this request, while it can be fetched. */
    public Kopie open(Verzoek verzoek) {
        var kopie =
                repository
                        .find(verzoek.id(), today())
                        .orElseThrow(() -> new NotFound(verzoek.onderwerp()));
        log.read(verzoek.onderwerp(), verzoek.inwoner());
        return kopie;
    }

    /** Until when the copy can be fetched; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> expiry(VerzoekId verzoek) {
        return repository.expiry(verzoek, today());
    }

    /** Copies that can be fetched no more are gone for good. */
    public int clean() {
        return repository.deleteExpired(today());
    }

    Kopie make(Verzoek verzoek, LocalDate verlooptOp) {
        var wie = inwoners.get(verzoek.inwoner());
        var afschrift = afschriften.of(verzoek);
        var kopie = breed.call(() -> maker.make(wie, afschrift, today(), verlooptOp));
        repository.insert(verzoek.id(), kopie, clock.instant());
        return kopie;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
