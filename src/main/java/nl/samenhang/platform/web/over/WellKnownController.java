package nl.samenhang.platform.web.over;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What machines ask: where to report a weakness (RFC 9116) and what to keep out of search engines.
 */
@RestController
@Requires(Requires.IEDEREEN)
@Verwerking(Verwerking.GEEN)
class WellKnownController {

    /** RFC 9116 asks for less than a year. */
    private static final Duration VALID = Duration.ofDays(180);

    private final Organisatie organisatie;
    private final Clock clock;

    WellKnownController(Organisatie organisatie, Clock clock) {
        this.organisatie = organisatie;
        this.clock = clock;
    }

    @GetMapping(value = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String securityTxt() {
        var expires = clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS);
        return """
               Contact: mailto:%s
               Expires: %s
               Preferred-Languages: nl, en
               """
                .formatted(organisatie.beveiligingEmail(), expires);
    }

    /** People find the front door by search; what lies behind it is nobody's to index. */
    @GetMapping(value = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return """
               User-agent: *
               Allow: /$
               Allow: /melding$
               Allow: /toegankelijkheid$
               Allow: /privacy$
               Disallow: /
               """;
    }
}
