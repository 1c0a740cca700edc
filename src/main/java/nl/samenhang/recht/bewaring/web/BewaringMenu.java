package nl.samenhang.recht.bewaring.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.web.Menupunt;
import nl.samenhang.recht.bewaring.BewaringRechten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the lists within reach of the archivist from every page. */
@Configuration(proxyBeanMethods = false)
class BewaringMenu {

    @Bean
    Menupunt vernietigingMenupunt() {
        return new Menupunt(
                "/beheer/vernietiging",
                BewaringRechten.BEOORDELEN,
                Tekst.of("bewaring.lijsten.titel"),
                80);
    }
}
