package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.mensen.inwoner.Adres;

/** A line that can be read: who is behind with how much, since when. */
record Signaalregel(
        int regel,
        String klantnummer,
        String voorletters,
        String voorvoegsel,
        String achternaam,
        Optional<LocalDate> geboortedatum,
        Adres adres,
        String telefoon,
        String email,
        Bedrag bedrag,
        LocalDate ontstaansdatum,
        int perioden,
        LocalDate signaaldatum,
        boolean crisis,
        boolean warm,
        Optional<LocalDate> eindeLevering,
        boolean inspanning) {

    /** How long the oldest bill was not paid on the day of the signal. */
    long dagen() {
        return ChronoUnit.DAYS.between(ontstaansdatum, signaaldatum);
    }
}
