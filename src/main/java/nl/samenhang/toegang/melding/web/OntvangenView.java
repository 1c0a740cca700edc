package nl.samenhang.toegang.melding.web;

import java.io.Serializable;
import nl.samenhang.toegang.melding.Contactwijze;
import nl.samenhang.toegang.melding.Ontvangst;
import nl.samenhang.toegang.melding.Urgentie;

/**
 * What a reporter sees after sending.
 *
 * @param volgcode empty when the page is opened again later: it is shown once
 */
public record OntvangenView(
        String referentie, String volgcode, Urgentie urgentie, Contactwijze contactwijze)
        implements Serializable {

    static final OntvangenView LATER =
            new OntvangenView("", "", Urgentie.NORMAAL, Contactwijze.GEEN);

    static OntvangenView of(Ontvangst ontvangst, MeldingForm form) {
        return new OntvangenView(
                ontvangst.referentie(),
                ontvangst.volgcode(),
                ontvangst.urgentie(),
                form.contactwijze().orElse(Contactwijze.GEEN));
    }
}
