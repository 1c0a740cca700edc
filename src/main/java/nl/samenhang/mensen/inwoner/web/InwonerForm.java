package nl.samenhang.mensen.inwoner.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Geslacht;
import nl.samenhang.mensen.inwoner.NieuweInwoner;

/**
 * A person to register.
 *
 * @param anderDan the people who look alike and were shown
 * @param anders the employee says that the new person is somebody else than all of these
 */
public record InwonerForm(
        Optional<String> bsn,
        Optional<@Size(max = 200) String> voornamen,
        Optional<@Size(max = 20) String> voorvoegsel,
        @NotBlank(message = "{inwoner.fout.geslachtsnaam}") @Size(max = 200) String geslachtsnaam,
        Optional<String> geboortedatum,
        Optional<Geslacht> geslacht,
        Optional<@Size(max = 200) String> straat,
        Optional<@Size(max = 20) String> huisnummer,
        Optional<@Size(max = 10) String> postcode,
        Optional<@Size(max = 100) String> plaats,
        Optional<@Size(max = 30) String> telefoon,
        Optional<@Size(max = 200) String> email,
        List<InwonerId> anderDan,
        Optional<Boolean> anders) {

    public InwonerForm {
        anderDan = anderDan == null ? List.of() : List.copyOf(anderDan);
    }

    /** Of whom it was said that they are somebody else; nobody without saying so. */
    Set<InwonerId> others() {
        return anders.orElse(false) ? Set.copyOf(anderDan) : Set.of();
    }

    /** The person as the room knows one; refuses what cannot be read. */
    NieuweInwoner toNieuweInwoner() {
        return new NieuweInwoner(
                bsn.map(InwonerForm::readBsn),
                voornamen.map(String::strip).orElse(""),
                "",
                voorvoegsel.map(String::strip).orElse(""),
                geslachtsnaam.strip(),
                geboortedatum.map(InwonerForm::readDatum),
                geslacht.orElse(Geslacht.ONBEKEND),
                straat.map(
                        naam ->
                                new Adres(
                                        naam.strip(),
                                        huisnummer.orElse("").strip(),
                                        postcode,
                                        plaats.orElse("").strip())),
                Optional.empty(),
                false,
                Bereikbaarheid.of(telefoon.orElse(""), email.orElse("")));
    }

    static Bsn readBsn(String text) {
        return Bsn.parse(text).orElseThrow(() -> new Refusal("bsn", Tekst.of("inwoner.fout.bsn")));
    }

    static Geboortedatum readDatum(String text) {
        return Geboortedatum.read(text)
                .orElseThrow(
                        () -> new Refusal("geboortedatum", Tekst.of("inwoner.fout.geboortedatum")));
    }
}
