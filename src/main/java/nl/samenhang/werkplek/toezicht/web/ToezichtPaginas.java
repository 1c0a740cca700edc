package nl.samenhang.werkplek.toezicht.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.logboek.LogboekRechten;
import nl.samenhang.platform.web.Beheerpagina;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the pages of this room on the start page of beheer. */
@Configuration(proxyBeanMethods = false)
class ToezichtPaginas {

    @Bean
    Beheerpagina beheerPatronen() {
        return page("/beheer/logboek/patronen", "patronen", 48);
    }

    @Bean
    Beheerpagina beheerLogboek() {
        return page("/beheer/logboek", "logboek", 50);
    }

    private static Beheerpagina page(String pad, String sleutel, int volgorde) {
        return new Beheerpagina(
                pad,
                LogboekRechten.INZIEN,
                Tekst.of("toezicht." + sleutel + ".titel"),
                Tekst.of("toezicht." + sleutel + ".beheer"),
                volgorde);
    }
}
