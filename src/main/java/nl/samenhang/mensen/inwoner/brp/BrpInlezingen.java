package nl.samenhang.mensen.inwoner.brp;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.jobs.Voortgangsmelder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in files of the register. The bytes are kept with their hash before anything is judged; the
 * same file again is the one that was there, and changes nothing.
 */
@Service
public class BrpInlezingen {

    private final InlezingRepository inlezingen;
    private final BevindingRepository bevindingen;
    private final Leesgang leesgang;
    private final Clock clock;

    BrpInlezingen(
            InlezingRepository inlezingen,
            BevindingRepository bevindingen,
            Leesgang leesgang,
            Clock clock) {
        this.inlezingen = inlezingen;
        this.bevindingen = bevindingen;
        this.leesgang = leesgang;
        this.clock = clock;
    }

    /** Keeps the file and judges it as a whole. The same file again is the one that was there. */
    @Transactional
    public Inlezing receive(String bestandsnaam, byte[] bytes) {
        var sha256 = Vingerafdruk.of(bytes);
        return inlezingen
                .findBySha256(sha256)
                .orElseGet(
                        () -> {
                            var inlezing = judge(bestandsnaam, sha256, bytes);
                            inlezingen.insert(inlezing, bytes);
                            return inlezing;
                        });
    }

    @Transactional(readOnly = true)
    public Optional<Inlezing> find(InlezingId id) {
        return inlezingen.find(id);
    }

    @Transactional(readOnly = true)
    public List<Inlezing> latest(int limit) {
        return inlezingen.latest(limit);
    }

    /** What needs a look, refused persons first. */
    @Transactional(readOnly = true)
    public List<Bevinding> bevindingen(InlezingId id, int limit) {
        return bevindingen.of(id, limit);
    }

    /** Reads what is still to be read of the file. */
    public Inlezing run(InlezingId id, Voortgangsmelder voortgang) {
        return leesgang.run(id, voortgang);
    }

    private Inlezing judge(String bestandsnaam, String sha256, byte[] bytes) {
        try {
            return arrived(
                    bestandsnaam, sha256, Optional.empty(), Gbavbestand.open(bytes).aantal());
        } catch (BestandRefused refused) {
            return arrived(bestandsnaam, sha256, Optional.of(refused), 0);
        }
    }

    private Inlezing arrived(
            String naam, String sha256, Optional<BestandRefused> refused, int aantal) {
        return new Inlezing(
                InlezingId.next(),
                naam,
                sha256,
                refused.isPresent() ? Inlezing.Status.GEWEIGERD : Inlezing.Status.BEZIG,
                refused.map(BestandRefused::reason),
                Contexts.current().actorNaam(),
                clock.instant(),
                Optional.empty(),
                aantal,
                0,
                Inlezing.Telling.NUL);
    }
}
