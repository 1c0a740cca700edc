package nl.samenhang.platform.web.over;

import java.time.LocalDate;

/**
 * Who runs this site and how to reach them: {@code definitions/organisatie.json}.
 *
 * @param privacyEmail of the data protection officer (AVG art. 37)
 * @param beveiligingEmail for who found a weakness (RFC 9116)
 * @param toegankelijkheidBijgewerkt when the accessibility statement was last checked (Besluit
 *     digitale toegankelijkheid overheid art. 5)
 */
public record Organisatie(
        String naam,
        String email,
        String privacyEmail,
        String beveiligingEmail,
        LocalDate toegankelijkheidBijgewerkt) {}
