package nl.samenhang.platform.web;

import java.util.List;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/**
 * Something that was found.
 *
 * @param soort what it is, a key of a language bundle such as {@code inwoner.zoek.soort}
 * @param titel what it is called: a name or a reference
 * @param regel one line to tell it from others, such as the year of birth and the place
 * @param pad the page that opens
 * @param inwoners whose data is shown, for the processing log
 * @param score from 0 to 1; hits of all rooms are ranked together
 */
public record Zoekhit(
        Tekst soort,
        String titel,
        Tekst regel,
        String pad,
        List<InwonerId> inwoners,
        double score) {}
