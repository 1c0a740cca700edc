package nl.samenhang.recht.regel.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.recht.regel.Redenen;
import nl.samenhang.recht.regel.tabel.Gebrek;
import nl.samenhang.recht.regel.tabel.Ontwerp;
import nl.samenhang.recht.regel.tabel.Ontwerp.Ontwerprij;
import nl.samenhang.recht.regel.tabel.Tabelcontrole;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * Judges one row by itself: what cannot be read is said at its field, with the number of the row.
 */
@Component
class Rijkeuring {

    private static final int LANGSTE_ARTIKEL = 200;

    private final Redenen redenen;

    Rijkeuring(Redenen redenen) {
        this.redenen = redenen;
    }

    BindingResult judge(Ontwerp ontwerp, int nummer, Ontwerprij rij) {
        var fouten = Fouten.none();
        Tabelcontrole.check(ontwerp.withRijen(List.of(rij)), redenen::kent).gebreken().stream()
                .flatMap(gebrek -> fout(ontwerp, nummer, gebrek).stream())
                .forEach(fouten::addError);
        if (rij.artikel().length() > LANGSTE_ARTIKEL) {
            fouten.addError(
                    Fouten.of(Rijvorm.ARTIKEL, "regel.eigen.fout.artikel-lang", LANGSTE_ARTIKEL));
        }
        return fouten;
    }

    /** Gaps and overlaps are for the table as a whole. */
    private static Optional<FieldError> fout(Ontwerp ontwerp, int nummer, Gebrek gebrek) {
        return switch (gebrek.soort()) {
            case ONLEESBAAR, ONBEKENDE_WAARDE ->
                    Optional.of(cel(ontwerp, nummer, gebrek.woorden().getFirst(), gebrek));
            case ONBEKENDE_REDEN ->
                    Optional.of(Fouten.of(Rijvorm.DAN + "reden", "regel.proberen.fout.keuze"));
            case GEEN_ARTIKEL ->
                    Optional.of(Fouten.of(Rijvorm.ARTIKEL, "regel.eigen.fout.artikel", nummer));
            case VORM, ONBEKENDE_INVOER, OVERLAP, GAT, NOOIT, TE_VEEL_RIJEN, DATUMS ->
                    Optional.empty();
        };
    }

    private static FieldError cel(Ontwerp ontwerp, int nummer, String kolom, Gebrek gebrek) {
        var vraagt = ontwerp.invoer().stream().anyMatch(k -> k.naam().equals(kolom));
        var tekst = gebrek.woorden().getLast();
        return vraagt
                ? Fouten.of(
                        Rijvorm.ALS + kolom, "regel.eigen.fout." + gebrek.soort(), nummer, tekst)
                : Fouten.of(Rijvorm.DAN + kolom, "regel.proberen.fout.keuze");
    }
}
