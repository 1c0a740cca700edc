package nl.samenhang.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.samenhang.platform.security.Gebruiker;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What a page knows of the request it answers.
 *
 * @param gemeente the name of the municipality, for somebody who works for more than one
 */
record Visit(
        Locale locale,
        String url,
        boolean refused,
        Optional<Gebruiker> gebruiker,
        Optional<String> gemeente,
        Optional<CsrfToken> csrf,
        List<Notice> notices) {}
