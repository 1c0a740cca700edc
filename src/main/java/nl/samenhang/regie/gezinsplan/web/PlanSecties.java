package nl.samenhang.regie.gezinsplan.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.regie.gezinsplan.GezinsplanRechten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plan, the agreements and who helps, on the page of the gezin. */
@Configuration(proxyBeanMethods = false)
class PlanSecties {

    private record Deel(
            String plek, int volgorde, String sleutel, String template, PlanLezing lezing)
            implements Gezinssectie {

        @Override
        public Optional<Sectie> sectie(GezinId gezin) {
            if (!Contexts.current().rechten().contains(GezinsplanRechten.INZIEN)) {
                return Optional.empty();
            }
            return Optional.of(
                    new Sectie(
                            sleutel,
                            "regie/gezinsplan/sectie/" + template,
                            Map.of("gezin", gezin, "plan", lezing.of(gezin))));
        }
    }

    @Bean
    Gezinssectie planSectie(PlanLezing lezing) {
        return new Deel(Gezinssectie.MIDDEN, 20, "plan", "plan", lezing);
    }

    @Bean
    Gezinssectie afsprakenSectie(PlanLezing lezing) {
        return new Deel(Gezinssectie.MIDDEN, 30, "afspraken", "afspraken", lezing);
    }

    @Bean
    Gezinssectie helpersSectie(PlanLezing lezing) {
        return new Deel(Gezinssectie.ZIJ, 40, "wie-helpt", "helpers", lezing);
    }
}
