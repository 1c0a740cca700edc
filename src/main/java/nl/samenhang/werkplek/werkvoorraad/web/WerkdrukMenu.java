package nl.samenhang.werkplek.werkvoorraad.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.web.Menupunt;
import nl.samenhang.werkplek.werkvoorraad.WerkRechten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the workload of the own teams within reach from every page. */
@Configuration(proxyBeanMethods = false)
class WerkdrukMenu {

    @Bean
    Menupunt werkdrukMenupunt() {
        return new Menupunt(
                "/werk/werkdruk",
                WerkRechten.WERKDRUK,
                Tekst.of("werkvoorraad.werkdruk.titel"),
                80);
    }
}
