package nl.samenhang.regie.onderzoek;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;

/** All that was written down in one inquiry. */
public record Onderzoeksinhoud(
        List<Antwoord> antwoorden,
        List<Bevinding> bevindingen,
        List<Hypothese> hypothesen,
        Optional<Generaties> generaties,
        List<Ondersteuning> ondersteuning,
        List<Identiteit> identiteiten,
        List<Eigenplan> plannen,
        List<Verslag> verslagen,
        List<Reactie> reacties) {

    /** What was found; empty while nothing was. */
    public Optional<String> antwoord(Vraagpunt punt, InwonerId inwoner) {
        return antwoord(punt, Optional.of(inwoner));
    }

    /** What was found together. */
    public Optional<String> antwoord(Vraagpunt punt) {
        return antwoord(punt, Optional.empty());
    }

    Optional<String> antwoord(Vraagpunt punt, Optional<InwonerId> inwoner) {
        return antwoorden.stream()
                .filter(a -> a.punt() == punt && a.inwoner().equals(inwoner))
                .map(Antwoord::tekst)
                .findFirst();
    }

    public List<Bevinding> bevindingen(Bevinding.Soort soort) {
        return bevindingen.stream().filter(b -> b.soort() == soort).toList();
    }

    public Optional<Ondersteuning> ondersteuning(InwonerId inwoner) {
        return ondersteuning.stream().filter(o -> o.inwoner().equals(inwoner)).findFirst();
    }

    public Optional<Identiteit> identiteit(InwonerId inwoner) {
        return identiteiten.stream().filter(i -> i.inwoner().equals(inwoner)).findFirst();
    }

    public List<Eigenplan> plannen(InwonerId inwoner) {
        return plannen.stream().filter(p -> p.inwoner().equals(inwoner)).toList();
    }

    public Optional<Verslag> verslag(InwonerId inwoner) {
        return verslagen.stream().filter(v -> v.inwoner().equals(inwoner)).findFirst();
    }

    public List<Reactie> reacties(InwonerId inwoner) {
        return reacties.stream().filter(r -> r.inwoner().equals(inwoner)).toList();
    }
}
