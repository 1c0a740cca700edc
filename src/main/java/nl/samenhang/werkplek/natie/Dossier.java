package nl.samenhang.werkplek.natie;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The file of a household while its rows are written.
 *
 * @param nummer counts the files of the municipality; makes the reference unique
 */
record Dossier(
        UUID id,
        int nummer,
        Huishouden huishouden,
        Personeel.Team team,
        UUID consulent,
        String consulentNaam,
        LocalDate geopend) {

    String kenmerk() {
        return "SAM-%d-%06d".formatted(geopend.getYear(), nummer);
    }

    /** Two surnames of the adults at most, such as De Wit-Kaya. */
    String naam() {
        return String.join(
                "-",
                huishouden.leden().stream()
                        .map(Mens::volledigeAchternaam)
                        .map(naam -> Character.toUpperCase(naam.charAt(0)) + naam.substring(1))
                        .distinct()
                        .limit(2)
                        .toList());
    }

    Mens hoofd() {
        return huishouden.volwassenen().getFirst();
    }
}
