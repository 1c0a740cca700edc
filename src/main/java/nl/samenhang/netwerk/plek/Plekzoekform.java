package nl.samenhang.netwerk.plek;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What is needed of a place; what is empty does not matter. */
public record Plekzoekform(
        Optional<Pleksoort> soort,
        Optional<String> gebied,
        Optional<@Min(0) @Max(Geschiktheid.OUDST) Integer> leeftijd,
        Optional<Bestemd> voor,
        Set<Aandachtspunt> punten,
        Optional<LocalDate> uiterlijk) {

    public Plekzoekform {
        soort = requireNonNullElse(soort, Optional.empty());
        gebied = requireNonNullElse(gebied, Optional.empty());
        leeftijd = requireNonNullElse(leeftijd, Optional.empty());
        voor = requireNonNullElse(voor, Optional.empty());
        punten = requireNonNullElse(punten, Set.of());
        uiterlijk = requireNonNullElse(uiterlijk, Optional.empty());
    }

    public Plekvraag toVraag() {
        return new Plekvraag(
                soort,
                gebied.map(String::strip).filter(tekst -> !tekst.isEmpty()),
                leeftijd,
                voor.orElse(Bestemd.IEDEREEN),
                punten,
                uiterlijk);
    }
}
