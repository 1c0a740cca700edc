package nl.samenhang.mensen.dubbel.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.dubbel.DubbelRechten;
import nl.samenhang.platform.web.Menupunt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the look-alikes within reach from every page. */
@Configuration(proxyBeanMethods = false)
class DubbelMenu {

    @Bean
    Menupunt dubbelenMenupunt() {
        return new Menupunt(
                "/dubbelen", DubbelRechten.BEOORDELEN, Tekst.of("dubbel.index.titel"), 35);
    }
}
