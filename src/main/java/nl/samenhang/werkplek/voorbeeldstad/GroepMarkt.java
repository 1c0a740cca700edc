package nl.samenhang.werkplek.voorbeeldstad;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Organisatielading.NieuweMedewerker;
import nl.samenhang.veiligheid.groepsaanpak.GroepRechten;
import nl.samenhang.veiligheid.groepsaanpak.Groepen;
import nl.samenhang.veiligheid.groepsaanpak.Groepsrol;
import nl.samenhang.veiligheid.groepsaanpak.Jongere;
import nl.samenhang.veiligheid.groepsaanpak.Politieregel;
import nl.samenhang.veiligheid.groepsaanpak.Toegelatene;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The group on the Markt, fourteen young people by first name. It lies in a compartment of its own,
 * so it is made by who directs it, in a transaction of its own purpose.
 */
@Component
class GroepMarkt {

    private static final List<String> PLUS = List.of("Dion", "Jayden", "Sem");
    private static final List<String> MIN = List.of("Bo", "Milan", "Noa", "Rik");
    private static final List<String> MEE =
            List.of("Ali", "Daan", "Fay", "Kay", "Luca", "Mees", "Tygo");

    private final Groepen groepen;
    private final TransactionTemplate apart;
    private final Clock clock;

    GroepMarkt(Groepen groepen, PlatformTransactionManager transactions, Clock clock) {
        this.groepen = groepen;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Makes it once, also when the step around it was cut off after it. */
    void make(Stad stad) {
        var vakmensen = Vakmensen.in(stad).groepsaanpak();
        Contexts.runAs(
                directing(vakmensen.getFirst()),
                () ->
                        apart.executeWithoutResult(
                                _ -> {
                                    if (groepen.all().isEmpty()) {
                                        make(vakmensen.get(1));
                                    }
                                }));
    }

    private void make(NieuweMedewerker agent) {
        var vandaag = LocalDate.now(clock);
        var einde = vandaag.plusMonths(8);
        var id = groepen.begin("Groep Markt", "Markt", einde, "Gemeente Samenstad");
        PLUS.forEach(
                n -> groepen.add(id, young(n, Groepsrol.PLUS, "elke week een gesprek", "Petra")));
        MIN.forEach(
                n ->
                        groepen.add(
                                id,
                                young(
                                        n,
                                        Groepsrol.MIN,
                                        "zoekt samen een sportclub",
                                        "Jongerenwerk")));
        MEE.forEach(
                n -> groepen.add(id, young(n, Groepsrol.MEE, "krijgt een maatje", "Jongerenwerk")));
        groepen.add(
                id,
                new Politieregel(
                        vandaag.minusDays(9),
                        "Twee keer vuurwerk in de fietsenstalling.",
                        "Ruud de Graaf"));
        groepen.admit(
                id, new Toegelatene(agent.id().value(), agent.naam(), "Politie", true, einde));
    }

    private static Jongere young(String roepnaam, Groepsrol rol, String actie, String wie) {
        return new Jongere(roepnaam, rol, actie, wie);
    }

    private static Verwerkingscontext directing(NieuweMedewerker wie) {
        return new Verwerkingscontext(
                Contexts.current().gemeente(),
                wie.id().value(),
                wie.naam(),
                wie.rollen().iterator().next(),
                Set.of(),
                GroepRechten.DOEL,
                false);
    }
}
