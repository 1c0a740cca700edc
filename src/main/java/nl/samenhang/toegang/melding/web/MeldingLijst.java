package nl.samenhang.toegang.melding.web;

import java.util.List;
import java.util.Optional;

/**
 * A part of the list.
 *
 * @param afgerond whether these are decided on
 * @param verder the position from which the next part starts
 */
public record MeldingLijst(boolean afgerond, List<MeldingRegel> regels, Optional<String> verder) {

    static MeldingLijst of(boolean afgerond, List<MeldingRegel> regels) {
        var full = regels.size() == MeldingQueries.PAGE;
        return new MeldingLijst(
                afgerond,
                regels,
                full ? Optional.of(regels.getLast().positie().toString()) : Optional.empty());
    }
}
