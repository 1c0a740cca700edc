package nl.samenhang.bestaanszekerheid.regeling;

import nl.samenhang.kernel.Tekst;

/**
 * A kind of special costs (Participatiewet art. 35).
 *
 * @param draagkracht which percentage of the income above what is free counts for it
 * @param categorie whether nobody has to prove the costs (art. 35 lid 3)
 * @param bron where the law or the policy says so
 */
public record Kostensoort(String code, int draagkracht, boolean categorie, String bron) {

    public Tekst naam() {
        return Tekst.of("rechtenvraag.kosten." + code);
    }
}
