package nl.samenhang.bestaanszekerheid.vroegsignaal;

/**
 * A delivery that came by machine.
 *
 * @param eerder whether it had come in before, so that nothing was done
 */
public record Ontvangst(Signaalbestand bestand, boolean eerder) {}
