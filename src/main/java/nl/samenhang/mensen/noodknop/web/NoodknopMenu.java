package nl.samenhang.mensen.noodknop.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.noodknop.NoodknopRechten;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.web.Beheerpagina;
import nl.samenhang.platform.web.Menupunt;
import nl.samenhang.platform.web.Uitweg;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the pages of this room within reach. */
@Configuration(proxyBeanMethods = false)
class NoodknopMenu {

    @Bean
    Menupunt naastenMenupunt() {
        return new Menupunt("/naasten", Requires.MEDEWERKER, Tekst.of("noodknop.naasten.menu"), 90);
    }

    @Bean
    Menupunt noodtoegangenMenupunt() {
        return new Menupunt(
                "/noodtoegangen", NoodknopRechten.NAKIJKEN, Tekst.of("noodknop.index.titel"), 80);
    }

    @Bean
    Beheerpagina noodtoegangenBeheer() {
        return new Beheerpagina(
                "/noodtoegangen",
                NoodknopRechten.NAKIJKEN,
                Tekst.of("noodknop.index.titel"),
                Tekst.of("noodknop.index.uitleg"),
                55);
    }

    @Bean
    Menupunt afschermingenMenupunt() {
        return new Menupunt(
                "/afschermingen",
                NoodknopRechten.AFSCHERMEN,
                Tekst.of("noodknop.afscherming.titel"),
                85);
    }

    @Bean
    Uitweg noodtoegangVanPersoon() {
        return new Uitweg(
                "inwoner",
                NoodknopRechten.GEBRUIKEN,
                "/noodtoegang/{id}",
                Tekst.of("noodknop.uitweg.knop"),
                Tekst.of("noodknop.uitweg.uitleg"));
    }

    @Bean
    Uitweg noodtoegang() {
        return new Uitweg(
                "gezin",
                NoodknopRechten.GEBRUIKEN,
                "/gezinnen/{id}/noodtoegang",
                Tekst.of("noodknop.uitweg.knop"),
                Tekst.of("noodknop.uitweg.uitleg"));
    }
}
