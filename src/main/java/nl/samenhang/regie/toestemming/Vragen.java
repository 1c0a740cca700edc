package nl.samenhang.regie.toestemming;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    /** Sets of data that the law decides about, with the kind that the purpose table calls them. */
    private static final Map<Gegevensset, String> PER_WET =
            Map.of(Gegevensset.HULP, "VOORZIENING", Gegevensset.ONDERZOEK, "ONDERZOEK");

    private final Doelbinding doelbinding;
    private final Rollen rollen;
    private final Partners partners;

    Vragen(Doelbinding doelbinding, Rollen rollen, Partners partners) {
        this.doelbinding = doelbinding;
        this.rollen = rollen;
        this.partners = partners;
    }

    List<Vraag> all() {
        return Stream.concat(byLaw(), shared()).toList();
    }

    private Stream<Vraag> byLaw() {
        return rollen.all().stream()
                .map(Rollen.Rol::rol)
                .sorted()
                .flatMap(rol -> PER_WET.keySet().stream().sorted().flatMap(set -> byLaw(set, rol)));
    }

    private Stream<Vraag> byLaw(Gegevensset set, String rol) {
        return Arrays.stream(Wet.values())
                .filter(wet -> asks(set, rol, wet))
                .map(
                        wet ->
                                new Vraag(
                                        set,
                                        Optional.of(wet),
                                        Ontvanger.rol(rol),
                                        ToestemmingRechten.HULP));
    }

    private boolean asks(Gegevensset set, String rol, Wet wet) {
        return doelbinding.uitkomst(
                        ToestemmingRechten.HULP,
                        rol,
                        Optional.ofNullable(PER_WET.get(set)).orElseThrow(),
                        wet.name())
                == Uitkomst.MET_TOESTEMMING;
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
