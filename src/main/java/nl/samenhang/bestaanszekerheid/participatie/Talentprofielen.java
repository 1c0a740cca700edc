package nl.samenhang.bestaanszekerheid.participatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.netwerk.aanbieder.Talen;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people can, and which work fits them. */
@Service
@Transactional
public class Talentprofielen {

    private final ParticipatieRepository participatie;
    private final Werkmatch match;
    private final Gezinnen gezinnen;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    Talentprofielen(
            ParticipatieRepository participatie,
            Werkmatch match,
            Gezinnen gezinnen,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.participatie = participatie;
        this.match = match;
        this.gezinnen = gezinnen;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    /** Of one person, as it is now. */
    @Transactional(readOnly = true)
    public Optional<Talentprofiel> of(InwonerId wie) {
        return participatie.profiel(wie);
    }

    /** Which offers fit, best first, and why the others do not. */
    @Transactional(readOnly = true)
    public List<Passend> matches(Talentprofiel profiel) {
        return match.rank(profiel.zoekt(), participatie.aanbod(), today());
    }

    /**
     * Writes down what somebody can.
     *
     * @param zelf whether the person does it alone
     */
    public void write(
            GezinId gezin,
            InwonerId wie,
            Talentprofiel.Woorden woorden,
            Talentprofiel.Zoekt zoekt,
            boolean zelf) {
        toegang.requireAccess(gezin);
        if (gezinnen.get(gezin).lidOn(wie, today()).isEmpty()) {
            throw new Refusal(Tekst.of("participatie.fout.geen-lid"));
        }
        if (!Talen.ALLE.containsAll(zoekt.talen())) {
            throw new Refusal("talen", Tekst.of("participatie.fout.talen"));
        }
        var profiel =
                new Talentprofiel(
                        of(wie).map(Talentprofiel::id).orElseGet(TalentprofielId::next),
                        gezin,
                        wie,
                        woorden,
                        zoekt,
                        zelf,
                        today());
        participatie.save(profiel);
        log.changed(profiel.id().onderwerp(), List.of(wie));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
