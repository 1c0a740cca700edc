package nl.samenhang.besluit.ingebrekestelling.web;

import nl.samenhang.besluit.ingebrekestelling.Ingebrekestelling;
import nl.samenhang.kernel.Bedrag;

/**
 * A notice of default as the page shows it.
 *
 * @param dagen for how many days a sum is due by now
 * @param bedrag what that is
 * @param vastTeStellen whether we have to say now how much it is
 */
public record IngebrekestellingView(
        Ingebrekestelling ingebrekestelling, int dagen, Bedrag bedrag, boolean vastTeStellen) {}
