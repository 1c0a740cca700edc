package nl.samenhang.regie.aanspreekpunt.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.regie.aanspreekpunt.Afwezigheid;
import nl.samenhang.regie.aanspreekpunt.AfwezigheidId;
import org.jspecify.annotations.Nullable;

/**
 * An absence as people say it, with its last day.
 *
 * @param totEnMet the last day away; empty when it is not known, as with illness
 */
public record AfwezigheidForm(
        @NotNull(message = "{aanspreekpunt.fout.medewerker}") UUID medewerker,
        @Nullable @NotNull(message = "{aanspreekpunt.fout.waarnemer}") UUID waarnemer,
        Afwezigheid.@Nullable @NotNull(message = "{aanspreekpunt.fout.reden}") Reden reden,
        @Nullable @NotNull(message = "{aanspreekpunt.fout.van}") LocalDate van,
        Optional<LocalDate> totEnMet) {

    static AfwezigheidForm of(MedewerkerId wie) {
        return new AfwezigheidForm(wie.value(), null, null, null, Optional.empty());
    }

    @AssertTrue(message = "{aanspreekpunt.fout.volgorde}")
    public boolean isTotEnMet() {
        return van == null || totEnMet.filter(tot -> tot.isBefore(van)).isEmpty();
    }

    Afwezigheid toAfwezigheid() {
        if (waarnemer == null || reden == null || van == null) {
            throw new IllegalStateException("Validated before");
        }
        return new Afwezigheid(
                AfwezigheidId.next(),
                new MedewerkerId(medewerker),
                new MedewerkerId(waarnemer),
                reden,
                new Periode(van, totEnMet.map(dag -> dag.plusDays(1))));
    }
}
