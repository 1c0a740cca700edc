package nl.samenhang.platform.account.web;

import nl.samenhang.platform.account.passkey.Site;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The site for which passkeys count: as configured, else as the browser asked for it. */
@Component
class Sitekeuze {

    private final String adres;

    Sitekeuze(@Value("${samenhang.adres:}") String adres) {
        this.adres = adres.strip();
    }

    Site site() {
        return Site.of(
                adres.isEmpty()
                        ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                        : adres);
    }
}
