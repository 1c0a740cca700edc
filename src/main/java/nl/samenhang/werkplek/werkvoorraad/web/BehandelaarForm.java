package nl.samenhang.werkplek.werkvoorraad.web;

import jakarta.validation.constraints.NotBlank;
import nl.samenhang.werkplek.werkvoorraad.Werklijst;

/**
 * Who does the work.
 *
 * @param medewerker the id of an employee
 * @param lijst the list to go back to
 */
record BehandelaarForm(@NotBlank String medewerker, String lijst) {

    String url() {
        return "/werk?lijst=" + Werklijst.of(lijst).sleutel();
    }
}
