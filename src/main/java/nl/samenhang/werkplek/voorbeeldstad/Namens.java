package nl.samenhang.werkplek.voorbeeldstad;

import java.util.Set;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Organisatielading.NieuweMedewerker;

/** Who did it, for the timeline and the log of the town: the employee instead of the generator. */
final class Namens {

    private Namens() {}

    static Verwerkingscontext of(NieuweMedewerker medewerker) {
        var context = Contexts.current();
        return new Verwerkingscontext(
                context.gemeente(),
                medewerker.id().value(),
                medewerker.naam(),
                medewerker.rollen().iterator().next(),
                Set.of(),
                context.doel(),
                true);
    }
}
