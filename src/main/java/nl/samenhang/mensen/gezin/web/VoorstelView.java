package nl.samenhang.mensen.gezin.web;

import java.util.List;
import java.util.UUID;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.platform.web.Optie;

/**
 * Who could be one file.
 *
 * @param vanaf the person from whose page somebody came
 * @param leden who can be chosen: the household first, then family elsewhere
 * @param bestaand files in which one of them already is
 * @param zeker whether the register is sure who lives together
 */
public record VoorstelView(
        UUID vanaf,
        List<Optie> leden,
        List<Optie> teams,
        List<Gezin> bestaand,
        boolean zeker,
        Inwoner inwoner) {}
