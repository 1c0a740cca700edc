package nl.samenhang.mensen.huishouden.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Adressoort;

/**
 * Who moves, to where and from which day.
 *
 * @param vanaf today when it is left empty
 */
public record VerhuizingForm(
        @NotEmpty(message = "{huishouden.fout.wie}") List<UUID> wie,
        @NotNull(message = "{huishouden.fout.soort}") Adressoort soort,
        Optional<@Size(max = 200) String> straat,
        Optional<@Size(max = 20) String> huisnummer,
        Optional<@Size(max = 10) String> postcode,
        Optional<@Size(max = 100) String> plaats,
        Optional<LocalDate> vanaf) {

    private static final String POSTCODE = "[1-9][0-9]{3} ?[A-Za-z]{2}";

    static VerhuizingForm proposal(List<InwonerId> household) {
        return new VerhuizingForm(
                household.stream().map(InwonerId::value).toList(),
                Adressoort.WOONADRES,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    List<InwonerId> gekozen() {
        return wie.stream().map(InwonerId::new).toList();
    }

    /** The address as the register writes it; refuses what is no address of this kind. */
    Adres adres() {
        return switch (soort) {
            case WOONADRES, BRIEFADRES -> dutch();
            case BUITENLAND -> abroad();
            case ONBEKEND -> new Adres("", "", Optional.empty(), "");
        };
    }

    private Adres dutch() {
        var weg = straat.orElseThrow(() -> refused("straat", "straat"));
        if (postcode.filter(code -> !code.matches(POSTCODE)).isPresent()) {
            throw refused("postcode", "postcode");
        }
        if (postcode.isEmpty() && plaats.isEmpty()) {
            throw refused("plaats", "plaats");
        }
        return new Adres(weg, huisnummer.orElse(""), postcode, plaats.orElse(""));
    }

    private Adres abroad() {
        var land = plaats.orElseThrow(() -> refused("plaats", "land"));
        return straat.map(weg -> new Adres(weg, huisnummer.orElse(""), Optional.empty(), land))
                .orElseGet(() -> new Adres(land, "", Optional.empty(), ""));
    }

    private static Refusal refused(String veld, String sleutel) {
        return new Refusal(veld, Tekst.of("huishouden.fout." + sleutel));
    }
}
