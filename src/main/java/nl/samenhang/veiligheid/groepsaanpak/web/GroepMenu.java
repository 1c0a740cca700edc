package nl.samenhang.veiligheid.groepsaanpak.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.web.Menupunt;
import nl.samenhang.veiligheid.groepsaanpak.GroepRechten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the groups in the menu of those who work with them. */
@Configuration(proxyBeanMethods = false)
class GroepMenu {

    @Bean
    Menupunt groepenMenupunt() {
        return new Menupunt(
                "/groepsaanpak", GroepRechten.INZIEN, Tekst.of("groepsaanpak.index.titel"), 60);
    }

    @Bean
    Menupunt groepenstandMenupunt() {
        return new Menupunt(
                "/groepsaanpak/stand",
                GroepRechten.STAND,
                Tekst.of("groepsaanpak.stand.titel"),
                61);
    }
}
