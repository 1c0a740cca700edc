package nl.samenhang.mensen.inwoner.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Relatiesoort;

/** What somebody else is to a person, and when. */
public record RelatieForm(
        @NotNull(message = "{inwoner.fout.relatie-soort}") Relatiesoort soort,
        @NotNull(message = "{inwoner.fout.relatie-ander}") UUID ander,
        Optional<LocalDate> vanaf,
        Optional<LocalDate> tot) {

    /** Empty when it is not known since when; refuses an end without or before a beginning. */
    Optional<Periode> periode() {
        if (vanaf.isEmpty() && tot.isPresent()) {
            throw new Refusal("vanaf", Tekst.of("inwoner.fout.relatie-begin"));
        }
        return vanaf.map(
                van -> {
                    if (tot.filter(einde -> !einde.isAfter(van)).isPresent()) {
                        throw new Refusal("tot", Tekst.of("inwoner.fout.einde-voor-begin", van));
                    }
                    return new Periode(van, tot);
                });
    }
}
