package nl.samenhang.platform.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.samenhang.platform.database.Contexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Work in progress, kept while somebody types. A draft belongs to who typed it; it goes when the
 * form is sent, when its owner throws it away, and otherwise by the rule for drafts.
 */
@Service
class Concepten {

    private final ConceptRepository concepten;
    private final Clock clock;

    Concepten(ConceptRepository concepten, Clock clock) {
        this.concepten = concepten;
        this.clock = clock;
    }

    /** Keeps what is in the form now; what arrives after the form was sent is too late. */
    @Transactional
    public Instant save(Formulier formulier, java.util.Map<String, java.util.List<String>> velden) {
        var now = clock.instant();
        concepten.save(formulier, velden, now);
        return now;
    }

    @Transactional(readOnly = true)
    public Optional<Concept> find(String sleutel) {
        return concepten.find(sleutel, Contexts.current().actor());
    }

    /** The form was sent or its draft thrown away. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void close(Formulier formulier) {
        concepten.close(formulier, clock.instant());
    }
}
