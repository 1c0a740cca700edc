package nl.samenhang.bestaanszekerheid.vroegsignaal.web;

import nl.samenhang.bestaanszekerheid.vroegsignaal.Crisisplan;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Crisiszaak;

/**
 * A crisis on the list of who is on duty.
 *
 * @param wie whose it is, empty when nobody's
 */
public record Crisisregel(Crisiszaak crisis, Crisisplan plan, String wie, boolean mijn) {}
