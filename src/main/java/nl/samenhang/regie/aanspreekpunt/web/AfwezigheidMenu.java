package nl.samenhang.regie.aanspreekpunt.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.web.Menupunt;
import nl.samenhang.regie.aanspreekpunt.AanspreekpuntRechten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts absence and stand-ins within reach from every page. */
@Configuration(proxyBeanMethods = false)
class AfwezigheidMenu {

    @Bean
    Menupunt afwezighedenMenupunt() {
        return new Menupunt(
                "/afwezigheden",
                AanspreekpuntRechten.OVERDRAGEN,
                Tekst.of("aanspreekpunt.afwezig.titel"),
                40);
    }
}
