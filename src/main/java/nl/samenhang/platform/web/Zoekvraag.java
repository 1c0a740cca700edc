package nl.samenhang.platform.web;

/**
 * What somebody types into the search box.
 *
 * @param tekst as typed, without spaces at the ends
 * @param tijdensTypen whether the answer is a short list under the box instead of a page
 * @param maximum how many hits are of use
 */
public record Zoekvraag(String tekst, boolean tijdensTypen, int maximum) {}
