package nl.samenhang.werkplek.werkvoorraad.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import nl.samenhang.werkplek.werkvoorraad.Werklijst;

/**
 * Who does the work.
 *
 * @param medewerker the id of an employee, or "ik"
 * @param lijst the list to go back to
 */
record BehandelaarForm(
        @NotBlank @Pattern(regexp = "|ik|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                String medewerker,
        String lijst) {

    String url() {
        return "/werk?lijst=" + Werklijst.of(lijst).sleutel();
    }
}
