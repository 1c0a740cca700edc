package nl.samenhang.bestaanszekerheid.regeling.web;

import nl.samenhang.bestaanszekerheid.regeling.RechtenvraagId;
import nl.samenhang.kernel.GezinId;

/**
 * From which side somebody asks: a resident under the own pages, or an employee in the file.
 *
 * @param pad where the questions of the family stand
 * @param terug the page that one came from
 * @param samen whether an employee writes down what the household answers
 */
public record Vraagkant(String pad, String terug, boolean samen) {

    static Vraagkant mijn(GezinId gezin) {
        return new Vraagkant("/mijn/" + gezin + "/regelingen", "/mijn#regelingen", false);
    }

    static Vraagkant dossier(GezinId gezin) {
        return new Vraagkant(
                "/gezinnen/" + gezin + "/rechtenvragen",
                "/gezinnen/" + gezin + "#regelingen",
                true);
    }

    public String van(RechtenvraagId id) {
        return pad + "/" + id;
    }
}
