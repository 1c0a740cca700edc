package nl.samenhang.mensen.overdracht;

import java.util.List;
import nl.samenhang.platform.uitvoer.Dossierdeel;

/**
 * What the other municipality may know before it opens a package: nobody's name.
 *
 * @param afzender the employee who gives the file
 * @param personen of how many people it holds data
 */
public record Kop(String afzender, int personen, List<Deel> delen) {

    /** A part that goes, and why. */
    public record Deel(Dossierdeel deel, String reden) {}
}
