package nl.samenhang.recht.register.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.web.Beheerpagina;
import nl.samenhang.recht.register.RegisterRechten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the register on the start page of beheer. */
@Configuration(proxyBeanMethods = false)
class RegisterBeheer {

    @Bean
    Beheerpagina beheerRegister() {
        return new Beheerpagina(
                "/beheer/register",
                RegisterRechten.INZIEN,
                Tekst.of("register.titel"),
                Tekst.of("register.beheer"),
                60);
    }
}
