package nl.samenhang.netwerk.partner;

import java.util.Optional;

/**
 * A partner organisation.
 *
 * @param bereikbaar when it is open, in words
 * @param openbaar whether everybody sees it as a place to go to
 */
public record Partner(
        PartnerId id,
        String naam,
        Partnersoort soort,
        Optional<String> email,
        Optional<String> telefoon,
        Optional<String> adres,
        Optional<String> bereikbaar,
        Optional<String> website,
        boolean openbaar) {}
