package nl.samenhang.mensen.privacyverzoek.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.privacyverzoek.PrivacyverzoekRechten;
import nl.samenhang.platform.web.Menupunt;
import nl.samenhang.platform.web.Mijnsectie;
import nl.samenhang.platform.web.Sectie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts requests within reach: of who decides in the menu, of residents on the own page. */
@Configuration(proxyBeanMethods = false)
class PrivacyverzoekMenu {

    @Bean
    Menupunt privacyverzoekenMenupunt() {
        return new Menupunt(
                "/privacyverzoeken",
                PrivacyverzoekRechten.BEHANDELEN,
                Tekst.of("privacyverzoek.titel"),
                60);
    }

    @Bean
    Menupunt handtekeningenMenupunt() {
        return new Menupunt(
                HandtekeningController.LIJST,
                PrivacyverzoekRechten.TEKENEN,
                Tekst.of("privacyverzoek.tekenen.titel"),
                61);
    }

    @Bean
    Mijnsectie privacyverzoekenMijnsectie() {
        return new Mijnsectie() {

            @Override
            public int volgorde() {
                return 60;
            }

            @Override
            public Optional<Sectie> sectie(GezinId gezin, InwonerId inwoner) {
                return Optional.of(
                        new Sectie("uw-rechten", "mensen/privacyverzoek/mijn/sectie", Map.of()));
            }
        };
    }
}
