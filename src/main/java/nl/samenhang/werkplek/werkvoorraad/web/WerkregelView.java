package nl.samenhang.werkplek.werkvoorraad.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;

/**
 * One line of the list.
 *
 * @param pad the page where it is done; empty when it does not open for the reader
 * @param gezin the name of the family, when the work is for one
 * @param kleur how its clock stands, the name of a Termijnkleur
 * @param behandelaar who does it
 */
public record WerkregelView(
        String id,
        Tekst tekst,
        Optional<String> pad,
        Optional<String> gezin,
        Optional<LocalDate> uiterlijk,
        Optional<String> kleur,
        boolean spoed,
        Optional<String> behandelaar,
        boolean vanMij) {}
