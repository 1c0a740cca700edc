package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Bedrag;

/** Arrears that a partner reported. */
public record Signaal(
        Partnersoort soort,
        String partner,
        String naam,
        Bedrag bedrag,
        int perioden,
        LocalDate ontstaansdatum,
        LocalDate signaaldatum,
        boolean crisis,
        Optional<LocalDate> eindeLevering) {}
