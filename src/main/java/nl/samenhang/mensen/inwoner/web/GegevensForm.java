package nl.samenhang.mensen.inwoner.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Geslacht;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Persoonsgegevens;

/** Name, birth date, sex and BSN as they should be. */
public record GegevensForm(
        Optional<String> bsn,
        Optional<@Size(max = 200) String> voornamen,
        Optional<@Size(max = 100) String> roepnaam,
        Optional<@Size(max = 20) String> voorvoegsel,
        @NotBlank(message = "{inwoner.fout.geslachtsnaam}") @Size(max = 200) String geslachtsnaam,
        Optional<String> geboortedatum,
        Optional<Geslacht> geslacht) {

    static GegevensForm of(Inwoner inwoner) {
        return new GegevensForm(
                inwoner.bsn().map(Bsn::nummer),
                Optional.of(inwoner.voornamen()),
                Optional.of(inwoner.roepnaam()),
                Optional.of(inwoner.voorvoegsel()),
                inwoner.geslachtsnaam(),
                inwoner.geboortedatum().map(Geboortedatum::toString),
                Optional.of(inwoner.geslacht()));
    }

    /** Refuses what cannot be read. */
    Persoonsgegevens toPersoonsgegevens() {
        return new Persoonsgegevens(
                bsn.map(InwonerForm::readBsn),
                voornamen.map(String::strip).orElse(""),
                roepnaam.map(String::strip).orElse(""),
                voorvoegsel.map(String::strip).orElse(""),
                geslachtsnaam.strip(),
                geboortedatum.map(InwonerForm::readDatum),
                geslacht.orElse(Geslacht.ONBEKEND));
    }
}
