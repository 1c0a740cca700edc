package nl.samenhang.werkplek.tijdlijn.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.web.Menupunt;
import nl.samenhang.werkplek.tijdlijn.TijdlijnRechten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the post within reach from every page. */
@Configuration(proxyBeanMethods = false)
class PostMenu {

    @Bean
    Menupunt postMenupunt() {
        return new Menupunt(
                "/werk/post", TijdlijnRechten.POST, Tekst.of("tijdlijn.post.titel"), 40);
    }
}
