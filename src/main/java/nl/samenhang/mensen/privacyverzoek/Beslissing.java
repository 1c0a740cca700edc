package nl.samenhang.mensen.privacyverzoek;

import java.util.Optional;

/**
 * What somebody wants to decide.
 *
 * @param grond why it is refused, when who asks may ask
 * @param toestemming how the person agreed, when that is needed
 * @param motivering in the words of the letter
 */
public record Beslissing(
        Uitkomst uitkomst,
        Optional<Weigergrond> grond,
        Optional<String> toestemming,
        String motivering) {}
