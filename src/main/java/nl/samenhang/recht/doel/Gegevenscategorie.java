package nl.samenhang.recht.doel;

/**
 * A kind of data: the least that can be allowed or forbidden.
 *
 * @param bijzonder whether it is of a kind that AVG art. 9 or 10 protects, such as health or crime
 */
public record Gegevenscategorie(
        String code, Doelregel.Tweetalig naam, Doelregel.Tweetalig uitleg, boolean bijzonder) {}
