package nl.samenhang.besluit.keuze.web;

import nl.samenhang.besluit.keuze.KeuzeId;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;

/**
 * From which side somebody chooses: a resident under the own pages, or an employee with the family
 * in the file.
 *
 * @param pad where the choices of the family stand
 * @param terug the page that one came from
 * @param samen whether an employee writes down what the family says
 */
public record Kant(String pad, String terug, boolean samen) {

    static Kant mijn(GezinId gezin) {
        return new Kant("/mijn/" + gezin + "/keuzes", "/mijn#keuze", false);
    }

    static Kant dossier(GezinId gezin) {
        return new Kant("/gezinnen/" + gezin + "/keuzes", "/gezinnen/" + gezin + "#keuze", true);
    }

    public String nieuw(InwonerId voor) {
        return pad + "/nieuw/" + voor;
    }

    public String van(KeuzeId id) {
        return pad + "/" + id;
    }
}
