package nl.samenhang.netwerk.aanbieder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All help there is, with and without a decision, found by what somebody needs. Everybody may read
 * it.
 */
@Service
@Transactional(readOnly = true)
public class SocialeKaart {

    private final AanbodRepository aanbod;
    private final Hulpvragen hulpvragen;
    private final Clock clock;

    SocialeKaart(AanbodRepository aanbod, Hulpvragen hulpvragen, Clock clock) {
        this.aanbod = aanbod;
        this.hulpvragen = hulpvragen;
        this.clock = clock;
    }

    /** The offers in the order of their names. */
    public List<Hulpaanbod> find(Aanbodvraag vraag) {
        return aanbod.find(vraag);
    }

    /**
     * Whatever can help somebody of this age with the question: with exactly that, or with another
     * question of the same part of life.
     */
    public List<Hulpaanbod> helpingWith(String hulpvraag, int leeftijd) {
        var domein = hulpvragen.get(hulpvraag).domein();
        var verwant =
                hulpvragen.all().stream()
                        .filter(vraag -> vraag.domein() == domein)
                        .map(Hulpvraag::code)
                        .toList();
        return aanbod.helpingWith(verwant, leeftijd);
    }

    public Optional<Hulpaanbod> find(HulpaanbodId id) {
        return aanbod.find(id);
    }

    public Hulpaanbod get(HulpaanbodId id) {
        return find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** What one organisation offers, also what cannot be chosen now. */
    public List<Hulpaanbod> of(AanbiederId aanbieder) {
        return aanbod.of(aanbieder);
    }

    /** Whose waiting time is so old that somebody should ask again, the oldest first. */
    public List<Hulpaanbod> stale(int verouderd, int aantal) {
        return aanbod.statedBefore(LocalDate.now(clock).minusDays(verouderd), aantal);
    }
}
