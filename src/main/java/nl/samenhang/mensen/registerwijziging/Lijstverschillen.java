package nl.samenhang.mensen.registerwijziging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brppersoon;
import nl.samenhang.mensen.inwoner.brp.bevragen.Registerverschillen;
import org.springframework.stereotype.Component;

/** What a file of the register says of people we know goes the way of what changes in a night. */
@Component
class Lijstverschillen implements Registerverschillen {

    private final Overneming overneming;
    private final GevolgRepository gevolgen;
    private final Gevolgbepaling bepaling;
    private final Clock clock;

    Lijstverschillen(
            Overneming overneming,
            GevolgRepository gevolgen,
            Gevolgbepaling bepaling,
            Clock clock) {
        this.overneming = overneming;
        this.gevolgen = gevolgen;
        this.bepaling = bepaling;
        this.clock = clock;
    }

    @Override
    public void arrived(Map<InwonerId, Brppersoon> nieuw) {
        gevolgen.nearOpenFiles(nieuw.keySet(), LocalDate.now(clock))
                .forEach(
                        wie ->
                                overneming.arrived(
                                        wie, Optional.ofNullable(nieuw.get(wie)).orElseThrow()));
    }

    @Override
    public void take(InwonerId wie, Brppersoon persoon, List<Brppersoon.Woonplek> eerder) {
        Bijwerking.asRegister(
                () ->
                        overneming
                                .takeStays(wie, persoon, eerder)
                                .plus(overneming.take(wie, persoon)));
    }

    @Override
    public void finish() {
        Bijwerking.asRegister(
                () -> {
                    bepaling.lookAtAll();
                    return true;
                });
    }
}
