package nl.samenhang.werkplek.natie;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;

/** Somebody of the nation. */
record Mens(
        UUID id,
        int herkomst,
        String voornamen,
        String voorvoegsel,
        String achternaam,
        boolean vrouw,
        LocalDate geboren,
        boolean geheim,
        Optional<String> telefoon,
        Optional<String> email,
        String taal) {

    String naam() {
        return voorvoegsel.isEmpty()
                ? voornamen + " " + achternaam
                : voornamen + " " + voorvoegsel + " " + achternaam;
    }

    String volledigeAchternaam() {
        return voorvoegsel.isEmpty() ? achternaam : voorvoegsel + " " + achternaam;
    }

    int leeftijd(LocalDate dag) {
        return Period.between(geboren, dag).getYears();
    }
}
