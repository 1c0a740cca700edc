package nl.samenhang.mensen.overdracht;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.mensen.inwoner.Gelijke;
import nl.samenhang.mensen.inwoner.NieuweInwoner;

/**
 * Somebody in a package, with who that may be here.
 *
 * @param sleutel the number of this person in the package
 * @param gelijken who looks alike here, the most alike first
 */
public record Nieuwkomer(String sleutel, NieuweInwoner wie, Gezinsrol rol, List<Gelijke> gelijken) {

    public String naam() {
        return Stream.of(
                        wie.roepnaam().isBlank() ? wie.voornamen() : wie.roepnaam(),
                        wie.voorvoegsel(),
                        wie.geslachtsnaam())
                .filter(deel -> !deel.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** Who it is for certain: the number is the same, and so is more than the number. */
    public Optional<Gelijke> zeker() {
        return gelijken.stream()
                .filter(een -> wie.bsn().isPresent() && een.inwoner().bsn().equals(wie.bsn()))
                .findFirst();
    }
}
