package nl.samenhang.mensen.inwoner;

import java.util.Optional;
import nl.samenhang.kernel.Bsn;

/** What identifies a person: name, birth, sex and number. */
public record Persoonsgegevens(
        Optional<Bsn> bsn,
        String voornamen,
        String roepnaam,
        String voorvoegsel,
        String geslachtsnaam,
        Optional<Geboortedatum> geboortedatum,
        Geslacht geslacht) {

    /** As they are written now. */
    public static Persoonsgegevens of(Inwoner inwoner) {
        return new Persoonsgegevens(
                inwoner.bsn(),
                inwoner.voornamen(),
                inwoner.roepnaam(),
                inwoner.voorvoegsel(),
                inwoner.geslachtsnaam(),
                inwoner.geboortedatum(),
                inwoner.geslacht());
    }

    /** The same person with this number. */
    public Persoonsgegevens withBsn(Optional<Bsn> nummer) {
        return new Persoonsgegevens(
                nummer, voornamen, roepnaam, voorvoegsel, geslachtsnaam, geboortedatum, geslacht);
    }
}
