package nl.samenhang.platform.account.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Roltoekenningen;
import nl.samenhang.platform.web.Beheerpagina;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the page of the identity system on the start page of beheer. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguratie {

    @Bean
    Beheerpagina beheerIdentiteit() {
        return new Beheerpagina(
                "/beheer/identiteit",
                Roltoekenningen.BEHEREN,
                Tekst.of("account.scim.titel"),
                Tekst.of("account.scim.index"),
                13);
    }
}
