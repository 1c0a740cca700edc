package nl.samenhang.werkplek.beheer.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.web.Beheerpagina;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the pages of this room on the start page. */
@Configuration(proxyBeanMethods = false)
class BeheerPaginas {

    @Bean
    Beheerpagina beheerGebruikers() {
        return page("/beheer/gebruikers", "gebruikers.beheren", "gebruikers", 10);
    }

    @Bean
    Beheerpagina beheerVerzoeken() {
        return page("/beheer/verzoeken", "gebruikers.beheren", "verzoeken", 11);
    }

    @Bean
    Beheerpagina beheerTeams() {
        return page("/beheer/teams", "gebruikers.beheren", "teams", 12);
    }

    private static Beheerpagina page(String pad, String recht, String sleutel, int volgorde) {
        return new Beheerpagina(
                pad,
                recht,
                Tekst.of("beheer." + sleutel + ".titel"),
                Tekst.of("beheer.index." + sleutel),
                volgorde);
    }
}
