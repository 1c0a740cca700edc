package nl.samenhang.werkplek.toezicht.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.logboek.LogboekRechten;
import nl.samenhang.platform.security.inlogboek.Inlogboek;
import nl.samenhang.platform.web.Beheerpagina;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the pages of this room on the start page of beheer. */
@Configuration(proxyBeanMethods = false)
class ToezichtPaginas {

    @Bean
    Beheerpagina beheerPatronen() {
        return page("/beheer/logboek/patronen", LogboekRechten.INZIEN, "patronen", 48);
    }

    @Bean
    Beheerpagina beheerLogboek() {
        return page("/beheer/logboek", LogboekRechten.INZIEN, "logboek", 50);
    }

    @Bean
    Beheerpagina beheerInlogboek() {
        return page(InlogFilter.PAD, Inlogboek.INZIEN, "inloggen", 51);
    }

    private static Beheerpagina page(String pad, String recht, String sleutel, int volgorde) {
        return new Beheerpagina(
                pad,
                recht,
                Tekst.of("toezicht." + sleutel + ".titel"),
                Tekst.of("toezicht." + sleutel + ".beheer"),
                volgorde);
    }
}
