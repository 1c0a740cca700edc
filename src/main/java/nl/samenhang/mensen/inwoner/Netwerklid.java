package nl.samenhang.mensen.inwoner;

import java.util.Optional;

/**
 * Somebody around a person who is not a resident in this file: a neighbour, an aunt, a coach.
 *
 * @param rol in the person's own words, such as {@code buurvrouw}
 */
public record Netwerklid(
        NetwerklidId id,
        String naam,
        String rol,
        Nabijheid nabijheid,
        Optional<String> telefoon,
        String toelichting) {}
