package nl.samenhang.recht.termijn.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.web.Beheerpagina;
import nl.samenhang.recht.termijn.TermijnRechten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the terms on the start page of beheer. */
@Configuration(proxyBeanMethods = false)
class TermijnBeheer {

    @Bean
    Beheerpagina beheerTermijnen() {
        return new Beheerpagina(
                "/beheer/termijnen",
                TermijnRechten.INZIEN,
                Tekst.of("termijn.index.titel"),
                Tekst.of("termijn.beheer"),
                30);
    }
}
