package nl.samenhang.recht.regel;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which version of a table counts for the municipality on a day: its own one, as long as the
 * version of the house counts that it was copied from; otherwise that of the house.
 */
@Component
public class Tabelkeuze {

    private final Basistabellen basis;
    private final GoedkeuringRepository goedkeuringen;
    private final Inhoud inhoud;

    Tabelkeuze(Basistabellen basis, GoedkeuringRepository goedkeuringen, Inhoud inhoud) {
        this.basis = basis;
        this.goedkeuringen = goedkeuringen;
        this.inhoud = inhoud;
    }

    public Geldend of(String tabel, LocalDate dag) {
        var huis =
                basis.find(tabel, dag)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "No table " + tabel + " on " + dag));
        return own(huis, dag)
                .orElseGet(() -> new Geldend(huis.versie(), huis.kiezer(), huis.dmn()));
    }

    private Optional<Geldend> own(Basistabel huis, LocalDate dag) {
        if (!huis.tabel().kop().vrij()) {
            return Optional.empty();
        }
        var tabel = huis.versie().tabel();
        return goedkeuringen
                .counting(tabel, huis.versie().van(), dag)
                .map(
                        eigen ->
                                new Geldend(
                                        new Regelversie(
                                                tabel,
                                                eigen.van(),
                                                Optional.of(eigen.id()),
                                                eigen.vingerafdruk()),
                                        inhoud.kiezer(eigen.vingerafdruk()),
                                        inhoud.dmn(eigen.vingerafdruk())));
    }
}
