package nl.samenhang.besluit.bezwaar;

import java.util.List;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Vervolgen;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes another decision in the place of the first for who was right (Awb art. 7:11 lid 2). */
@Service
@Transactional
public class Heroverweging {

    private final Bezwaren bezwaren;
    private final BezwaarRepository repository;
    private final Beschikkingen beschikkingen;
    private final Vervolgen vervolgen;
    private final Bezwaarwerk werk;
    private final Verwerkingslog log;

    Heroverweging(
            Bezwaren bezwaren,
            BezwaarRepository repository,
            Beschikkingen beschikkingen,
            Vervolgen vervolgen,
            Bezwaarwerk werk,
            Verwerkingslog log) {
        this.bezwaren = bezwaren;
        this.repository = repository;
        this.beschikkingen = beschikkingen;
        this.vervolgen = vervolgen;
        this.werk = werk;
        this.log = log;
    }

    /** Opens an application with the lines that are decided on again, once. */
    public AanvraagId begin(BezwaarId id) {
        repository.lock(id);
        var bezwaar = bezwaren.get(id);
        if (!bezwaar.isGelijk() || bezwaar.nieuweAanvraag().isPresent()) {
            throw new Refusal(Tekst.of("bezwaar.fout.geen-nieuw-besluit"));
        }
        var oud = beschikkingen.get(bezwaar.beschikking()).aanvraag();
        var nieuw = vervolgen.reconsider(oud).id();
        repository.carryOut(id, nieuw);
        werk.carriedOut(bezwaar);
        log.changed(id.onderwerp(), List.of(bezwaar.inwoner()));
        return nieuw;
    }
}
