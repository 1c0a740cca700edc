package nl.samenhang.regie.aanspreekpunt;

import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/**
 * A gezin has a contact person.
 *
 * @param naam the name of the contact person
 * @param vorige the name of the one before, when the family had another one
 */
public record AanspreekpuntAssigned(
        AanspreekpuntId id,
        GezinId gezinId,
        MedewerkerId medewerker,
        String naam,
        Optional<String> vorige)
        implements Gebeurtenis {

    @Override
    public Onderwerp onderwerp() {
        return Onderwerp.of("aanspreekpunt", id);
    }

    @Override
    public Optional<GezinId> gezin() {
        return Optional.of(gezinId);
    }

    @Override
    public Tekst omschrijving() {
        return vorige.map(eerder -> Tekst.of("aanspreekpunt.feit.overgedragen", naam, eerder))
                .orElseGet(() -> Tekst.of("aanspreekpunt.feit.aangewezen", naam));
    }

    @Override
    public boolean forGezin() {
        return true;
    }
}
