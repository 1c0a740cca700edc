package nl.samenhang.toegang.melding.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.web.Menupunt;
import nl.samenhang.toegang.melding.MeldingRechten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the meldingen within reach from every page. */
@Configuration(proxyBeanMethods = false)
class MeldingMenu {

    @Bean
    Menupunt meldingenMenupunt() {
        return new Menupunt(
                "/meldingen", MeldingRechten.BEHANDELEN, Tekst.of("melding.index.titel"), 10);
    }

    @Bean
    Menupunt meldingAannemenMenupunt() {
        return new Menupunt(
                "/meldingen/nieuw", MeldingRechten.AANNEMEN, Tekst.of("melding.nieuw.titel"), 20);
    }
}
