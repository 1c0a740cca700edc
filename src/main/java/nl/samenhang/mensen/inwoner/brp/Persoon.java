package nl.samenhang.mensen.inwoner.brp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Geslacht;
import nl.samenhang.mensen.inwoner.Gezagscode;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.Verblijf;

/**
 * A person as the register knows them, read and found possible.
 *
 * @param inschrijving the municipality where the register says this person is registered
 */
record Persoon(
        long regel,
        String anummer,
        Optional<Bsn> bsn,
        String voornamen,
        String voorvoegsel,
        String geslachtsnaam,
        Optional<Geboortedatum> geboortedatum,
        String geboorteplaats,
        Geslacht geslacht,
        Optional<LocalDate> overlijdensdatum,
        boolean geheim,
        Optional<String> inschrijving,
        List<Verblijf> verblijven,
        List<Verwante> verwanten,
        List<Gezagsperiode> gezag) {

    /** A partner, parent or child as this person's list names them. */
    record Verwante(
            Relatiesoort soort,
            int rang,
            Optional<Bsn> bsn,
            String naam,
            Optional<Geboortedatum> geboortedatum,
            Optional<Periode> periode) {}

    /** Who had authority over this person as a minor. */
    record Gezagsperiode(Gezagscode code, Periode periode) {}
}
