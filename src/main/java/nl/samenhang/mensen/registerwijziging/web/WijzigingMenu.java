package nl.samenhang.mensen.registerwijziging.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.registerwijziging.RegisterwijzigingRechten;
import nl.samenhang.platform.web.Menupunt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the changes within reach from every page. */
@Configuration(proxyBeanMethods = false)
class WijzigingMenu {

    @Bean
    Menupunt wijzigingenMenupunt() {
        return new Menupunt(
                "/brp-wijzigingen",
                RegisterwijzigingRechten.BEOORDELEN,
                Tekst.of("registerwijziging.menu"),
                40);
    }
}
