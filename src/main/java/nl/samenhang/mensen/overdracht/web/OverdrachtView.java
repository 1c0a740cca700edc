package nl.samenhang.mensen.overdracht.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.overdracht.Meegaande;
import nl.samenhang.mensen.overdracht.Meegaande.Als;
import nl.samenhang.mensen.overdracht.Overdracht;
import nl.samenhang.mensen.overdracht.Vooruitblik;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Page;

/**
 * A file that is given, as its page shows it.
 *
 * @param hier whether the other municipality works in this same installation
 */
public record OverdrachtView(
        Overdracht overdracht,
        Gezin gezin,
        Vooruitblik vooruit,
        List<Persoon> personen,
        boolean hier) {

    /**
     * Somebody of the file.
     *
     * @param wie on which ground they go; empty when nothing was said yet
     * @param volledig whether everybody agreed who must
     * @param mogen as what somebody may agree for this person
     */
    public record Persoon(
            Inwoner lid,
            Optional<Meegaande> wie,
            boolean volledig,
            List<Als> mogen,
            boolean minderjarig) {

        /** Who may agree, as choices of a form. */
        public List<Optie> akkoorden(Page page) {
            return mogen.stream()
                    .map(
                            als ->
                                    Optie.of(
                                            als.name(),
                                            als == Als.ZELF
                                                    ? lid.naam()
                                                    : page.t("overdracht.als." + als)))
                    .toList();
        }

        /** Who must agree, in a sentence. */
        public String regel() {
            if (!mogen.contains(Als.ZELF)) {
                return "overdracht.regel.ouder";
            }
            return mogen.contains(Als.OUDER) ? "overdracht.regel.beide" : "overdracht.regel.zelf";
        }
    }

    /** Whether somebody of the family stays out, so that a person has to read what is shared. */
    public boolean blijftIemand() {
        return !vooruit.gaan().isEmpty() && !vooruit.blijven().isEmpty();
    }
}
