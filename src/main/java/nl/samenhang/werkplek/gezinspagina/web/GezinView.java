package nl.samenhang.werkplek.gezinspagina.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinswoorden;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.regie.aanspreekpunt.Contactpersoon;

/**
 * The page of a gezin.
 *
 * @param adres where most of them live; empty when unknown or shielded
 * @param afgeschermd whether the address is shielded; it is shown only to who may see it
 * @param team the name of the team that holds the file
 * @param midden sections of the reading column
 * @param begin what is not there yet, with where it begins
 * @param zij sections of what is needed now; first on a phone
 * @param onder sections over the whole width
 */
public record GezinView(
        Gezin gezin,
        Optional<String> adres,
        boolean afgeschermd,
        Optional<String> team,
        Optional<Contactpersoon> contact,
        Optional<Gezinswoorden> woorden,
        List<LidView> leden,
        List<Sectie> midden,
        List<Sectie> begin,
        List<Sectie> zij,
        List<Sectie> onder) {

    /** The address of a page below this one. */
    public String url(String rest) {
        return "/gezinnen/" + gezin.id() + "/" + rest;
    }
}
