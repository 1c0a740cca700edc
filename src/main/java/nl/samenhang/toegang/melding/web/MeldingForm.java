package nl.samenhang.toegang.melding.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Levensdomein;
import nl.samenhang.toegang.melding.Bereikbaarheid;
import nl.samenhang.toegang.melding.Betrokkene;
import nl.samenhang.toegang.melding.Contactwijze;
import nl.samenhang.toegang.melding.Gevaar;
import nl.samenhang.toegang.melding.Herkomst;
import nl.samenhang.toegang.melding.Levensgebeurtenis;
import nl.samenhang.toegang.melding.Melder;
import nl.samenhang.toegang.melding.Melderrol;
import nl.samenhang.toegang.melding.NieuweMelding;
import nl.samenhang.toegang.melding.Noodsignaal;
import nl.samenhang.toegang.melding.Spoedvragen;
import nl.samenhang.toegang.melding.Tijdsdruk;
import nl.samenhang.toegang.melding.WmoVraag;

/** What a reporter, or an employee for a reporter, fills in. */
public record MeldingForm(
        @Size(max = NieuweMelding.LANGSTE_TEKST) String hulpvraag,
        Set<Levensdomein> domeinen,
        Set<Levensgebeurtenis> gebeurtenissen,
        Optional<Melderrol> rol,
        Optional<@Size(max = 200) String> betrokkeneNaam,
        Optional<@PastOrPresent LocalDate> geboortedatum,
        Optional<@Pattern(regexp = POSTCODE, message = "{melding.fout.postcode}") String> postcode,
        Optional<@Size(max = 20) String> huisnummer,
        Optional<@Size(max = 2000) String> toelichting,
        Optional<Gevaar> gevaar,
        Optional<Tijdsdruk> tijd,
        Set<Noodsignaal> signalen,
        Optional<Boolean> kinderen,
        Optional<@Size(max = 200) String> naam,
        Optional<@Size(max = 200) String> organisatie,
        Optional<Contactwijze> contactwijze,
        Optional<@Pattern(regexp = TELEFOON, message = "{melding.fout.telefoon-vorm}") String>
                telefoon,
        Optional<@Email @Size(max = 200) String> email,
        Optional<@Size(max = 300) String> briefadres,
        Optional<@Size(max = 500) String> veiligMoment) {

    private static final String POSTCODE = "[1-9][0-9]{3} ?[A-Za-z]{2}";
    private static final String TELEFOON = "\\+?[0-9 ()-]{8,20}";

    public MeldingForm {
        hulpvraag = requireNonNullElse(hulpvraag, "");
        domeinen = requireNonNullElse(domeinen, Set.of());
        gebeurtenissen = requireNonNullElse(gebeurtenissen, Set.of());
        signalen = requireNonNullElse(signalen, Set.of());
        rol = requireNonNullElse(rol, Optional.empty());
        betrokkeneNaam = requireNonNullElse(betrokkeneNaam, Optional.empty());
        geboortedatum = requireNonNullElse(geboortedatum, Optional.empty());
        postcode = requireNonNullElse(postcode, Optional.empty());
        huisnummer = requireNonNullElse(huisnummer, Optional.empty());
        toelichting = requireNonNullElse(toelichting, Optional.empty());
        gevaar = requireNonNullElse(gevaar, Optional.empty());
        tijd = requireNonNullElse(tijd, Optional.empty());
        kinderen = requireNonNullElse(kinderen, Optional.empty());
        naam = requireNonNullElse(naam, Optional.empty());
        organisatie = requireNonNullElse(organisatie, Optional.empty());
        contactwijze = requireNonNullElse(contactwijze, Optional.empty());
        telefoon = requireNonNullElse(telefoon, Optional.empty());
        email = requireNonNullElse(email, Optional.empty());
        briefadres = requireNonNullElse(briefadres, Optional.empty());
        veiligMoment = requireNonNullElse(veiligMoment, Optional.empty());
    }

    /** The melding in the words of the form; the required answers are there. */
    NieuweMelding toMelding(List<InwonerId> inwoners, Optional<WmoVraag> wmo, Herkomst herkomst) {
        return new NieuweMelding(
                clean(hulpvraag).strip(),
                betrokkene(),
                inwoners,
                new Melder(
                        rol.orElseThrow(),
                        clean(naam),
                        clean(organisatie),
                        clean(telefoon),
                        clean(email)),
                new Spoedvragen(
                        gevaar.orElseThrow(), tijd.orElseThrow(), signalen, kinderen.orElse(false)),
                new Bereikbaarheid(
                        contactwijze.orElseThrow(), clean(veiligMoment), clean(briefadres)),
                domeinen,
                gebeurtenissen,
                wmo,
                herkomst);
    }

    private Betrokkene betrokkene() {
        return new Betrokkene(
                clean(betrokkeneNaam),
                geboortedatum,
                clean(postcode),
                clean(huisnummer),
                clean(toelichting),
                Optional.empty());
    }

    private static Optional<String> clean(Optional<String> text) {
        return text.map(MeldingForm::clean);
    }

    /** The one character that PostgreSQL cannot keep; nobody can type it. */
    private static String clean(String text) {
        return text.replace("\u0000", "");
    }
}
