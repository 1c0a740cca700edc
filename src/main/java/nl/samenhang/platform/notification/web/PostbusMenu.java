package nl.samenhang.platform.notification.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.web.Menupunt;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the mailbox of the fictitious town within reach from every page of the demo. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("samenhang.postbus")
class PostbusMenu {

    @Bean
    Menupunt postbusMenupunt() {
        return new Menupunt(
                "/postbus", Requires.IEDEREEN, Tekst.of("notification.postbus.menu"), 90);
    }
}
