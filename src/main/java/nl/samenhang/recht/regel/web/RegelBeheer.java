package nl.samenhang.recht.regel.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.web.Beheerpagina;
import nl.samenhang.platform.web.Menupunt;
import nl.samenhang.recht.regel.RegelRechten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the rules on the start page of beheer, and in the menu of who makes them. */
@Configuration(proxyBeanMethods = false)
class RegelBeheer {

    @Bean
    Beheerpagina beheerRegels() {
        return new Beheerpagina(
                "/regels",
                RegelRechten.INZIEN,
                Tekst.of("regel.index.titel"),
                Tekst.of("regel.beheer"),
                25);
    }

    /** Who makes rules reaches them from everywhere. */
    @Bean
    Menupunt menuRegels() {
        return new Menupunt("/regels", RegelRechten.VOORSTELLEN, Tekst.of("regel.index.titel"), 60);
    }
}
