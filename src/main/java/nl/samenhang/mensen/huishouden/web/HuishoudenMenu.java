package nl.samenhang.mensen.huishouden.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.huishouden.HuishoudenRechten;
import nl.samenhang.platform.web.Menupunt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the doubts about households within reach from every page. */
@Configuration(proxyBeanMethods = false)
class HuishoudenMenu {

    @Bean
    Menupunt huishoudensMenupunt() {
        return new Menupunt(
                "/huishoudens/bevestigen",
                HuishoudenRechten.BEVESTIGEN,
                Tekst.of("huishouden.bevestigen.titel"),
                30);
    }
}
