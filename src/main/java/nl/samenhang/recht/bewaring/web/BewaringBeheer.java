package nl.samenhang.recht.bewaring.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.web.Beheerpagina;
import nl.samenhang.recht.bewaring.BewaringRechten;
import nl.samenhang.recht.termijn.TermijnRechten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the terms and the lists on the start page of beheer. */
@Configuration(proxyBeanMethods = false)
class BewaringBeheer {

    @Bean
    Beheerpagina beheerBewaartermijnen() {
        return new Beheerpagina(
                "/beheer/bewaartermijnen",
                TermijnRechten.INZIEN,
                Tekst.of("bewaring.termijnen.titel"),
                Tekst.of("bewaring.beheer.termijnen"),
                31);
    }

    @Bean
    Beheerpagina beheerVernietiging() {
        return new Beheerpagina(
                "/beheer/vernietiging",
                BewaringRechten.INZIEN,
                Tekst.of("bewaring.lijsten.titel"),
                Tekst.of("bewaring.beheer.lijsten"),
                32);
    }
}
