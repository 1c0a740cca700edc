package nl.samenhang.netwerk.plek;

import java.time.LocalDate;
import java.util.Set;

/**
 * A place that fits, with the first day on which a bed of it is free for good.
 *
 * @param onbekend what was asked and of which the place has not said that it can handle it
 */
public record VrijePlek(Plek plek, LocalDate vanaf, Set<Aandachtspunt> onbekend) {}
