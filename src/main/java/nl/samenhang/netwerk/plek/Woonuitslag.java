package nl.samenhang.netwerk.plek;

import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.recht.regel.Regelversie;

/**
 * Who is eligible and who pays. The application is dealt with in any case by the municipality at
 * whose door somebody knocks (Wmo 2015 art. 2.3.5 lid 1).
 *
 * @param recht whether the person is eligible
 * @param betaalt which municipality pays, as the table names it
 * @param centrum the name of the centre municipality when that one pays
 * @param reden why
 * @param artikel where the law says so
 * @param versie of the table that said it
 */
public record Woonuitslag(
        Woonvraag vraag,
        Budgethouder houder,
        boolean recht,
        String betaalt,
        Optional<String> centrum,
        Tekst reden,
        String artikel,
        Regelversie versie) {}
