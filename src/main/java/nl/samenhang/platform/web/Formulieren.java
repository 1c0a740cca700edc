package nl.samenhang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.Ids;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Says for each form on a page what it shows: the stored values, a draft, or what a time-out
 * interrupted.
 */
class Formulieren {

    private final HttpServletRequest request;
    private final Visit visit;
    private final ObjectProvider<Concepten> concepten;

    Formulieren(HttpServletRequest request, Visit visit, ObjectProvider<Concepten> concepten) {
        this.request = request;
        this.visit = visit;
        this.concepten = concepten;
    }

    Formulierstand open(String actie, boolean concept) {
        var metConcept = concept && visit.gebruiker().isPresent();
        var shown = "GET".equals(request.getMethod());
        var kept =
                shown ? KeptInputs.take(request, visit.url(), actie) : Optional.<KeptInput>empty();
        var draft =
                shown && metConcept && kept.isEmpty() ? draft(actie) : Optional.<Concept>empty();
        Optional<Map<String, List<String>>> values =
                kept.<Map<String, List<String>>>map(KeptInput::velden)
                        .or(() -> draft.map(Concept::velden));
        return new Formulierstand(
                visit.url(),
                actie,
                Ids.next(),
                KeptInputs.who(),
                KeptInputs.gemeente(),
                values,
                draft.map(Concept::gewijzigd),
                kept.isPresent(),
                metConcept);
    }

    boolean returns(String actie) {
        return "GET".equals(request.getMethod())
                && KeptInputs.waitsFor(request, visit.url(), actie);
    }

    private Optional<Concept> draft(String actie) {
        var formulier = new Formulier(visit.url(), actie, Ids.next());
        return Optional.ofNullable(concepten.getIfAvailable())
                .flatMap(c -> c.find(formulier.sleutel()));
    }
}
