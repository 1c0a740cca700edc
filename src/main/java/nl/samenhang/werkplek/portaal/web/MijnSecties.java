package nl.samenhang.werkplek.portaal.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.notification.Portaalbericht;
import nl.samenhang.platform.notification.Verzendingen;
import nl.samenhang.platform.security.Inzagevraag;
import nl.samenhang.platform.web.Mijnsectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.werkplek.portaal.Inzage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;

/** What the portal itself shows: messages, how we reach the resident, who looked in the file. */
@Configuration(proxyBeanMethods = false)
class MijnSecties {

    private static final int NEWEST = 5;

    private record Deel(int volgorde, BiFunction<GezinId, InwonerId, Sectie> maker)
            implements Mijnsectie {

        @Override
        public Optional<Sectie> sectie(GezinId gezin, InwonerId inwoner) {
            return Optional.of(maker.apply(gezin, inwoner));
        }
    }

    @Bean
    Mijnsectie berichtenSectie(Verzendingen verzendingen) {
        return new Deel(
                30,
                (_, inwoner) ->
                        new Sectie(
                                "berichten",
                                "werkplek/portaal/berichten",
                                Map.of("berichten", newest(verzendingen, inwoner))));
    }

    private static List<Portaalbericht> newest(Verzendingen verzendingen, InwonerId inwoner) {
        var berichten = verzendingen.portaalberichten(inwoner).stream().limit(NEWEST * 2L).toList();
        verzendingen.show(berichten);
        return berichten;
    }

    @Bean
    Mijnsectie gegevensSectie(Inwoners inwoners) {
        return new Deel(
                40,
                (_, inwoner) ->
                        new Sectie(
                                "gegevens",
                                "werkplek/portaal/gegevens",
                                Map.of("inwoner", inwoners.get(inwoner))));
    }

    @Bean
    Mijnsectie inzageSectie(Inzage inzage) {
        return new Deel(
                50,
                (_, inwoner) ->
                        new Sectie(
                                "inzage",
                                "werkplek/portaal/inzage",
                                Map.of(
                                        "regels",
                                        inzage.lines(
                                                Inzagevraag.about(inwoner),
                                                inwoner,
                                                LocaleContextHolder.getLocale().getLanguage(),
                                                NEWEST))));
    }
}
