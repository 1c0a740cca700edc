package nl.samenhang.mensen.privacyverzoek.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.privacyverzoek.Hoedanigheid;
import nl.samenhang.mensen.privacyverzoek.Identiteit;
import nl.samenhang.mensen.privacyverzoek.NieuwVerzoek;
import nl.samenhang.mensen.privacyverzoek.Verzoeksoort;
import nl.samenhang.mensen.privacyverzoek.Verzoekweg;

/** A request that came by letter or at the desk. */
public record OntvangstForm(
        @NotNull(message = "{privacyverzoek.fout.soort}") Verzoeksoort soort,
        @NotNull(message = "{privacyverzoek.fout.hoedanigheid}") Hoedanigheid hoedanigheid,
        Optional<@Size(max = 200) String> naam,
        Optional<@Size(max = 200) String> straat,
        Optional<@Size(max = 200) String> plaats,
        @NotNull(message = "{privacyverzoek.fout.kanaal}") Verzoekweg kanaal,
        @NotNull(message = "{privacyverzoek.fout.identiteit}") Identiteit identiteit,
        @NotNull(message = "{privacyverzoek.fout.ontvangen}") LocalDate ontvangenOp,
        Optional<@Size(max = 4000) String> vraag) {

    NieuwVerzoek toVerzoek(InwonerId over, String naamVanPersoon) {
        var zelf = hoedanigheid == Hoedanigheid.ZELF;
        if (!zelf && (naam.isEmpty() || straat.isEmpty() || plaats.isEmpty())) {
            throw new Refusal("naam", Tekst.of("privacyverzoek.fout.wie-vraagt"));
        }
        if (soort != Verzoeksoort.INZAGE && vraag.isEmpty()) {
            throw new Refusal("vraag", Tekst.of("privacyverzoek.fout.vraag"));
        }
        return new NieuwVerzoek(
                soort,
                over,
                zelf ? Optional.of(over) : Optional.empty(),
                zelf ? naamVanPersoon : naam.orElseThrow(),
                zelf ? List.of() : Stream.of(straat, plaats).flatMap(Optional::stream).toList(),
                hoedanigheid,
                kanaal,
                identiteit,
                vraag.orElse(""),
                ontvangenOp);
    }
}
