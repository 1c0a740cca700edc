package nl.samenhang.mensen.gezin;

import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.OverlijdenChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who died no longer opens a file under the own log-in; the membership stays as it was. */
@Component
class Overlijdensgevolg {

    private final Gezinnen gezinnen;
    private final Gezinstoegang toegang;
    private final Inwoners inwoners;
    private final Clock clock;

    Overlijdensgevolg(Gezinnen gezinnen, Gezinstoegang toegang, Inwoners inwoners, Clock clock) {
        this.gezinnen = gezinnen;
        this.toegang = toegang;
        this.inwoners = inwoners;
        this.clock = clock;
    }

    @EventListener
    void on(OverlijdenChanged fact) {
        var inwoner = inwoners.get(fact.inwoner());
        gezinnen.ofInwoner(fact.inwoner()).stream()
                .filter(gezin -> gezin.lidOn(inwoner.id(), LocalDate.now(clock)).isPresent())
                .forEach(
                        gezin -> {
                            toegang.dismiss(gezin.id(), inwoner.id());
                            toegang.admit(gezin.id(), inwoner);
                        });
    }
}
