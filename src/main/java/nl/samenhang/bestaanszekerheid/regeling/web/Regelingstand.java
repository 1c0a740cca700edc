package nl.samenhang.bestaanszekerheid.regeling.web;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.bestaanszekerheid.regeling.Omschrijving;
import nl.samenhang.recht.regel.Eigentabel;
import nl.samenhang.recht.regel.Eigentabelstatus;

/** How far a scheme of the municipality's own is. */
public enum Regelingstand {
    CONCEPT("wacht"),
    TER_GOEDKEURING("wacht"),
    /** Approved, and its first day is still to come. */
    KOMT("bezig"),
    LOOPT("goed"),
    VOORBIJ("neutraal"),
    INGETROKKEN("neutraal");

    private final String kleur;

    Regelingstand(String kleur) {
        this.kleur = kleur;
    }

    /** How it is shown. */
    public String kleur() {
        return kleur;
    }

    static Regelingstand of(
            Omschrijving wat, List<Eigentabel> versies, boolean loopt, LocalDate today) {
        if (today.isAfter(wat.tot())) {
            return VOORBIJ;
        }
        if (loopt) {
            return LOOPT;
        }
        if (versies.stream().anyMatch(v -> v.status() == Eigentabelstatus.GOEDGEKEURD)) {
            return KOMT;
        }
        return versies.stream().findFirst().map(v -> of(v.status())).orElse(CONCEPT);
    }

    private static Regelingstand of(Eigentabelstatus status) {
        return switch (status) {
            case CONCEPT -> CONCEPT;
            case TER_GOEDKEURING -> TER_GOEDKEURING;
            case GOEDGEKEURD -> KOMT;
            case INGETROKKEN -> INGETROKKEN;
        };
    }
}
