package nl.samenhang.besluit.bezwaar;

import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Aanvraagstatus;
import nl.samenhang.besluit.aanvraag.Aanvragen;
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
    private final Aanvragen aanvragen;
    private final Vervolgen vervolgen;
    private final Bezwaarwerk werk;
    private final Verwerkingslog log;

    Heroverweging(
            Bezwaren bezwaren,
            BezwaarRepository repository,
            Beschikkingen beschikkingen,
            Aanvragen aanvragen,
            Vervolgen vervolgen,
            Bezwaarwerk werk,
            Verwerkingslog log) {
        this.bezwaren = bezwaren;
        this.repository = repository;
        this.beschikkingen = beschikkingen;
        this.aanvragen = aanvragen;
        this.vervolgen = vervolgen;
        this.werk = werk;
        this.log = log;
    }

    /** How the other decision comes about. */
    public enum Stand {
        BEGONNEN,
        /** Another objection began it; this one is dealt with in the same. */
        AANGESLOTEN,
        /** The first decision was replaced already, on another objection. */
        VERVANGEN
    }

    /**
     * The other decision.
     *
     * @param aanvraag under which it is taken
     */
    public record Nieuw(AanvraagId aanvraag, Stand stand) {}

    /**
     * Opens an application with the lines that are decided on again, once for a decision: who
     * objected to it as well joins.
     */
    public Nieuw begin(BezwaarId id) {
        var beschikking = bezwaren.get(id).beschikking();
        repository.lock(beschikking);
        var bezwaar = bezwaren.get(id);
        if (!bezwaar.isGelijk() || bezwaar.nieuweAanvraag().isPresent()) {
            throw new Refusal(Tekst.of("bezwaar.fout.geen-nieuw-besluit"));
        }
        var nieuw =
                elsewhere(bezwaar)
                        .map(Heroverweging::joined)
                        .orElseGet(
                                () ->
                                        new Nieuw(
                                                vervolgen
                                                        .reconsider(
                                                                beschikkingen
                                                                        .get(beschikking)
                                                                        .aanvraag())
                                                        .id(),
                                                Stand.BEGONNEN));
        repository.carryOut(id, nieuw.aanvraag());
        werk.carriedOut(bezwaar);
        log.changed(id.onderwerp(), List.of(bezwaar.inwoner()));
        return nieuw;
    }

    /** What another objection to the same decision led to, unless that was taken back. */
    private Optional<Aanvraag> elsewhere(Bezwaar bezwaar) {
        return repository.of(bezwaar.beschikking()).stream()
                .flatMap(ander -> ander.nieuweAanvraag().stream())
                .map(aanvragen::get)
                .filter(aanvraag -> aanvraag.status() != Aanvraagstatus.INGETROKKEN)
                .findFirst();
    }

    private static Nieuw joined(Aanvraag aanvraag) {
        return new Nieuw(aanvraag.id(), aanvraag.isOpen() ? Stand.AANGESLOTEN : Stand.VERVANGEN);
    }
}
