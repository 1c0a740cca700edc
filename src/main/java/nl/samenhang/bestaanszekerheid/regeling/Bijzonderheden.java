package nl.samenhang.bestaanszekerheid.regeling;

/**
 * What makes the norm of a household another one.
 *
 * @param inrichting that they live in an institution (Participatiewet art. 23)
 * @param zonderOuders that somebody of 18 to 20 cannot turn to the parents (art. 20 lid 3)
 * @param partnerZonderRecht that the partner has no right to assistance, such as a student or
 *     somebody without a lawful stay (art. 24)
 */
public record Bijzonderheden(boolean inrichting, boolean zonderOuders, boolean partnerZonderRecht) {

    static final Bijzonderheden GEEN = new Bijzonderheden(false, false, false);
}
