package nl.samenhang.mensen.registervraag.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.registervraag.RegistervraagRechten;
import nl.samenhang.platform.web.Zoekverwijzing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the register within reach of who searches or registers somebody. */
@Configuration(proxyBeanMethods = false)
class Registerverwijzing {

    @Bean
    Zoekverwijzing brpZoeken() {
        return new Zoekverwijzing(
                "/brp/zoeken", RegistervraagRechten.ZOEKEN, Tekst.of("registervraag.verwijzing"));
    }
}
