package nl.samenhang.bestaanszekerheid.verstrekking.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.samenhang.bestaanszekerheid.verstrekking.Organisatierekening.Soort;

/**
 * The account of an organisation.
 *
 * @param wie the kind and the key, such as {@code DERDE:ZORGVERZEKERAAR}
 */
public record OrganisatierekeningForm(
        @NotBlank(message = "{betaalronde.fout.wie}") @Size(max = 120) String wie,
        @NotBlank(message = "{verstrekking.fout.iban}") @Size(max = 50) String iban,
        @NotBlank(message = "{verstrekking.fout.naam}") @Size(max = 70) String naam) {

    static String wie(Soort soort, String sleutel) {
        return soort + ":" + sleutel;
    }

    Soort soort() {
        return Soort.valueOf(wie.substring(0, wie.indexOf(':')));
    }

    String sleutel() {
        return wie.substring(wie.indexOf(':') + 1);
    }
}
