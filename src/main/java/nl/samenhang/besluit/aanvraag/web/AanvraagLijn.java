package nl.samenhang.besluit.aanvraag.web;

import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvraag;

/**
 * An application in a list.
 *
 * @param klok the first clock that runs out; empty when it is decided on
 */
public record AanvraagLijn(Aanvraag aanvraag, Optional<AanvraagView.Klok> klok) {}
