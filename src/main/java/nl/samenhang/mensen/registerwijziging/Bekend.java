package nl.samenhang.mensen.registerwijziging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Gezagscode;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Registerrelatie;
import nl.samenhang.mensen.inwoner.Relatie;
import nl.samenhang.mensen.inwoner.Verblijf;

/**
 * What our file says of a person today.
 *
 * @param nu where the person lives
 * @param uitRegister the relations that a list of the register told of before
 * @param verwanten who of the relatives in the register is in our file too
 */
record Bekend(
        Inwoner inwoner,
        Optional<Verblijf> nu,
        List<Relatie> relaties,
        List<Registerrelatie> uitRegister,
        Optional<Gezagscode> gezag,
        Map<Bsn, InwonerId> verwanten,
        Gemeentecode gemeente) {}
