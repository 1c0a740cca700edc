package nl.samenhang.regie.overleg.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.web.Menupunt;
import nl.samenhang.regie.overleg.OverlegRechten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the experts within reach of who keeps them, and peer review of who advises. */
@Configuration(proxyBeanMethods = false)
class OverlegMenu {

    @Bean
    Menupunt deskundigenMenupunt() {
        return new Menupunt(
                "/deskundigen", OverlegRechten.DESKUNDIGEN, Tekst.of("overleg.deskundigen"), 65);
    }

    @Bean
    Menupunt intervisieMenupunt() {
        return new Menupunt(
                "/intervisie", OverlegRechten.ADVISEREN, Tekst.of("overleg.intervisie"), 66);
    }
}
