package nl.samenhang.mensen.inwoner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;

/** Everything a register knows of one person at once, for loading a whole town. */
public record Ingeschrevene(
        InwonerId id,
        Optional<Bsn> bsn,
        String voornamen,
        String voorvoegsel,
        String geslachtsnaam,
        LocalDate geboren,
        Geslacht geslacht,
        Optional<LocalDate> overleden,
        boolean geheim,
        Bereikbaarheid bereikbaarheid,
        List<Verblijf> verblijven,
        List<Relatie> relaties,
        List<Gezag> gezag) {}
