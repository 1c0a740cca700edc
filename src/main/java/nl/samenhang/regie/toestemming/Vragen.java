package nl.samenhang.regie.toestemming;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.kernel.Wet;
import nl.samenhang.netwerk.partner.Partners;
import nl.samenhang.platform.security.Rollen;
import nl.samenhang.recht.doel.Doelbinding;
import nl.samenhang.recht.doel.Uitkomst;
import org.springframework.stereotype.Component;

/**
 * What people can be asked: where the purpose table says "with consent", and what partners may be
 * shown. What the table forbids cannot be asked, because a yes would not make it lawful.
 */
@Component
class Vragen {

    private static final String VOORZIENING = "VOORZIENING";

    private final Doelbinding doelbinding;
    private final Rollen rollen;
    private final Partners partners;

    Vragen(Doelbinding doelbinding, Rollen rollen, Partners partners) {
        this.doelbinding = doelbinding;
        this.rollen = rollen;
        this.partners = partners;
    }

    List<Vraag> all() {
        return Stream.concat(help(), shared()).toList();
    }

    private Stream<Vraag> help() {
        return rollen.all().stream()
                .map(Rollen.Rol::rol)
                .sorted()
                .flatMap(
                        rol ->
                                Arrays.stream(Wet.values())
                                        .filter(wet -> asks(rol, wet))
                                        .map(wet -> help(rol, wet)));
    }

    private boolean asks(String rol, Wet wet) {
        return doelbinding.uitkomst(ToestemmingRechten.HULP, rol, VOORZIENING, wet.name())
                == Uitkomst.MET_TOESTEMMING;
    }

    private static Vraag help(String rol, Wet wet) {
        return new Vraag(
                Gegevensset.HULP, Optional.of(wet), Ontvanger.rol(rol), ToestemmingRechten.HULP);
    }

    private Stream<Vraag> shared() {
        return partners.all().stream()
                .map(
                        partner ->
                                new Vraag(
                                        Gegevensset.AFSPRAKEN,
                                        Optional.empty(),
                                        Ontvanger.partner(partner.id()),
                                        ToestemmingRechten.DELEN));
    }
}
