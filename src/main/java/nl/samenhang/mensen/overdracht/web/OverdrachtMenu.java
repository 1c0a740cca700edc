package nl.samenhang.mensen.overdracht.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.overdracht.OverdrachtRechten;
import nl.samenhang.platform.web.Beheerpagina;
import nl.samenhang.platform.web.Menupunt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts what comes in within reach from every page, and the keys on the start page of beheer. */
@Configuration(proxyBeanMethods = false)
class OverdrachtMenu {

    @Bean
    Menupunt overdrachtMenupunt() {
        return new Menupunt(
                "/overdrachten/ontvangsten",
                OverdrachtRechten.ONTVANGEN,
                Tekst.of("overdracht.menu"),
                60);
    }

    @Bean
    Beheerpagina overdrachtBeheer() {
        return new Beheerpagina(
                "/beheer/overdrachtsleutels",
                OverdrachtRechten.SLEUTELS,
                Tekst.of("overdracht.sleutel.titel"),
                Tekst.of("overdracht.sleutel.beheer"),
                60);
    }
}
