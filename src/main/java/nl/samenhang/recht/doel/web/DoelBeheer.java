package nl.samenhang.recht.doel.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.web.Beheerpagina;
import nl.samenhang.recht.doel.DoelRechten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the purpose table on the start page of beheer. */
@Configuration(proxyBeanMethods = false)
class DoelBeheer {

    @Bean
    Beheerpagina beheerDoelbinding() {
        return new Beheerpagina(
                "/beheer/doelbinding",
                DoelRechten.INZIEN,
                Tekst.of("doel.index.titel"),
                Tekst.of("doel.beheer"),
                35);
    }
}
