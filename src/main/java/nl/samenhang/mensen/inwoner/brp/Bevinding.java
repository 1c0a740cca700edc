package nl.samenhang.mensen.inwoner.brp;

/**
 * Something in the file that needs a look. Names the place and the rule, never the value, so that
 * no BSN or name stands in it.
 *
 * @param regel the line of the file on which the person begins
 * @param element category.group.element of the Logisch Ontwerp, such as {@code 01.01.20}
 * @param code the rule, a key under {@code inwoner.brp.regel}
 * @param geweigerd whether the person was refused for it, or taken over without this part
 */
public record Bevinding(long regel, String element, String code, boolean geweigerd) {}
