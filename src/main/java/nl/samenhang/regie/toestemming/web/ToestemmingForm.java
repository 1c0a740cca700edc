package nl.samenhang.regie.toestemming.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.regie.toestemming.Akkoord;
import nl.samenhang.regie.toestemming.Hoedanigheid;
import nl.samenhang.regie.toestemming.Toestemming;

/**
 * Staff write down who agreed to what.
 *
 * @param akkoord who said yes
 * @param naam the name of the parent or representative who did
 */
public record ToestemmingForm(
        @NotBlank(message = "{toestemming.fout.vraag}") String vraag,
        @NotEmpty(message = "{toestemming.fout.niemand}") List<Hoedanigheid> akkoord,
        Optional<@Size(max = 200) String> naam,
        @NotNull(message = "{toestemming.fout.wijze}") Toestemming.Wijze wijze,
        @NotNull(message = "{toestemming.fout.dag}")
                @PastOrPresent(message = "{toestemming.fout.toekomst}")
                LocalDate dag) {

    public ToestemmingForm {
        akkoord = akkoord == null ? List.of() : akkoord;
    }

    /** Refuses another person without a name. */
    List<Akkoord> akkoorden(Inwoner inwoner, Instant now, ZoneId zone) {
        var moment =
                dag.equals(LocalDate.ofInstant(now, zone))
                        ? now
                        : dag.atStartOfDay(zone).toInstant();
        return akkoord.stream()
                .map(
                        als ->
                                als == Hoedanigheid.ZELF
                                        ? new Akkoord(
                                                als,
                                                Optional.of(inwoner.id()),
                                                inwoner.naam(),
                                                moment)
                                        : new Akkoord(als, Optional.empty(), requireNaam(), moment))
                .toList();
    }

    private String requireNaam() {
        return naam.map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new Refusal("naam", Tekst.of("toestemming.fout.naam")));
    }
}
