package nl.samenhang.mensen.overdracht;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.overdracht.Meegaande.Grond;
import nl.samenhang.platform.uitvoer.Dossierdeel;
import nl.samenhang.platform.uitvoer.Keuze;
import nl.samenhang.platform.uitvoer.Rij;

/**
 * Who goes and who stays, and what that means for each piece of the file.
 *
 * @param leden who is a member today and lives
 * @param akkoord those for whom everybody agreed who must
 * @param wet those of whom only what the law asks goes
 * @param gezinsbreed whether what is about the whole family goes although somebody stays
 */
record Samenstelling(
        List<Inwoner> leden, Set<InwonerId> akkoord, Set<InwonerId> wet, boolean gezinsbreed)
        implements Keuze {

    static Samenstelling of(Overdracht overdracht, List<Inwoner> leden, Zeggenschap zeggenschap) {
        var ids = leden.stream().map(Inwoner::id).collect(Collectors.toSet());
        var akkoord = new HashSet<InwonerId>();
        var wet = new HashSet<InwonerId>();
        for (var wie : overdracht.personen()) {
            if (!ids.contains(wie.inwoner())) {
                continue;
            }
            if (wie.grond() == Grond.WET) {
                wet.add(wie.inwoner());
            } else if (zeggenschap.isEnough(wie.inwoner(), wie.gegeven())) {
                akkoord.add(wie.inwoner());
            }
        }
        return new Samenstelling(leden, akkoord, wet, overdracht.gezinsbreed());
    }

    /** Whose name and birth go. */
    List<Inwoner> gaan() {
        return leden.stream().filter(lid -> gaat(lid.id())).toList();
    }

    List<Inwoner> blijven() {
        return leden.stream().filter(lid -> !gaat(lid.id())).toList();
    }

    boolean gaat(InwonerId inwoner) {
        return akkoord.contains(inwoner) || wet.contains(inwoner);
    }

    /** Whether what is about the whole family may go. */
    boolean isHeelGezin() {
        return !akkoord.isEmpty() && (gezinsbreed || akkoord.size() == leden.size());
    }

    @Override
    public boolean gaatMee(Dossierdeel deel, Rij rij) {
        if (isByLaw(deel, rij)) {
            return true;
        }
        if (akkoord.isEmpty()) {
            return false;
        }
        return rij.over().map(this::mayGo).orElse(true);
    }

    /** Whether a piece about these people may go; nobody in particular is the whole family. */
    boolean mayGo(Set<InwonerId> over) {
        return over.isEmpty() ? isHeelGezin() : akkoord.containsAll(over);
    }

    /** Youth help follows the child to the municipality that is responsible now. */
    private boolean isByLaw(Dossierdeel deel, Rij rij) {
        return deel == Dossierdeel.HULP
                && rij.tekst("wet").filter(Wet.JEUGDWET.name()::equals).isPresent()
                && rij.over().filter(over -> over.stream().allMatch(this::gaat)).isPresent();
    }
}
