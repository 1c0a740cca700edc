package nl.samenhang.platform.logboek;

import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.jobs.Taak;
import nl.samenhang.platform.jobs.TaakId;
import nl.samenhang.platform.jobs.Taakuitvoerder;
import nl.samenhang.platform.jobs.Taken;
import nl.samenhang.platform.jobs.Voortgangsmelder;
import org.springframework.stereotype.Component;

/** A check of the whole log that the privacy officer starts and need not wait for. */
@Component
public class Controletaak implements Taakuitvoerder {

    private static final String SOORT = "logboek-controleren";

    private final Controles controles;
    private final Taken taken;

    Controletaak(Controles controles, Taken taken) {
        this.controles = controles;
        this.taken = taken;
    }

    public TaakId start() {
        return taken.start(
                SOORT, Tekst.of("logboek.controle.taak"), "", Optional.of(controles.sealed()));
    }

    /** The newest check that somebody asked for. */
    public Optional<Taak> latest() {
        return taken.latest(SOORT, 1).stream().findFirst();
    }

    @Override
    public String soort() {
        return SOORT;
    }

    @Override
    public String doel() {
        return LogboekRechten.TOEZICHT;
    }

    @Override
    public Tekst run(Taak taak, Voortgangsmelder voortgang) {
        var controle = controles.check(gedaan -> voortgang.tell(gedaan, 0));
        return outcome(controle);
    }

    /** What came of a check, in words. */
    static Tekst outcome(Controle controle) {
        return controle.breuk()
                .map(
                        breuk ->
                                Tekst.of(
                                        "logboek.breuk." + breuk.soort(),
                                        String.valueOf(breuk.zegel()),
                                        breuk.regel().map(Object::toString).orElse("")))
                .orElseGet(
                        () ->
                                Tekst.of(
                                        "logboek.controle.heel",
                                        controle.regels(),
                                        controle.zegels()));
    }
}
