package nl.samenhang.voorveld.traject;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.Begeleidingswet;
import nl.samenhang.kernel.Wet;
import nl.samenhang.recht.doel.Doelbinding;
import nl.samenhang.recht.doel.Uitkomst;
import nl.samenhang.recht.termijn.Tweetalig;

/** Says which rule a programme breaks, in words for who wrote the file. */
final class Programmacontrole {

    private static final String CATEGORIE = "TRAJECT";
    private static final int MOST_WEEKS = 520;
    private static final int MOST_MONTHS = 60;
    private static final Pattern SLEUTEL = Pattern.compile("[a-z][a-z0-9-]{0,58}");
    private static final Set<String> WETTEN =
            Stream.concat(Arrays.stream(Wet.values()), Arrays.stream(Begeleidingswet.values()))
                    .map(Enum::name)
                    .collect(Collectors.toUnmodifiableSet());

    private final Doelbinding doelbinding;

    Programmacontrole(Doelbinding doelbinding) {
        this.doelbinding = doelbinding;
    }

    /** The first rule that is broken. */
    Optional<String> brokenRule(Programma programma) {
        return Stream.of(
                        keys(programma),
                        texts(programma),
                        law(programma),
                        when(
                                programma.redenen().stream().noneMatch(Programma.Reden::allesKlaar),
                                "redenen: none with allesKlaar, so it could never be finished"),
                        periods(programma),
                        followUp(programma))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> keys(Programma programma) {
        var lijnen = programma.lijnen();
        return Stream.of(
                        key("sleutel", List.of(programma.sleutel())),
                        key("lijnen", names(lijnen, Programma.Lijn::sleutel)),
                        key("redenen", names(programma.redenen(), Programma.Reden::sleutel)),
                        when(
                                programma.reden(Traject.MET_DOSSIER).isPresent(),
                                "redenen: dossier is ours, for a file that was closed"))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> lijnen.stream().flatMap(l -> inside(l).stream()).findFirst());
    }

    private static Optional<String> inside(Programma.Lijn lijn) {
        var waar = "line " + lijn.sleutel() + ", ";
        return key(waar + "stappen", names(lijn.stappen(), Programma.Stap::sleutel))
                .or(
                        () ->
                                lijn.vragen().isEmpty()
                                        ? Optional.empty()
                                        : key(
                                                waar + "vragen",
                                                names(lijn.vragen(), Programma.Vraag::sleutel)));
    }

    private static Optional<String> key(String waar, List<String> sleutels) {
        return when(sleutels.isEmpty(), waar + ": there is none")
                .or(
                        () ->
                                sleutels.stream()
                                        .filter(s -> !SLEUTEL.matcher(s).matches())
                                        .findFirst()
                                        .map(
                                                s ->
                                                        waar
                                                                + ": "
                                                                + s
                                                                + " is no word of a-z, 0-9 and -"))
                .or(
                        () ->
                                when(
                                        Set.copyOf(sleutels).size() < sleutels.size(),
                                        waar + ": a name stands there twice"));
    }

    private static Optional<String> texts(Programma programma) {
        var alle =
                Stream.of(
                                Stream.of(programma.naam(), programma.doel()),
                                programma.lijnen().stream().map(Programma.Lijn::naam),
                                programma.lijnen().stream()
                                        .flatMap(l -> l.stappen().stream())
                                        .map(Programma.Stap::naam),
                                programma.lijnen().stream()
                                        .flatMap(l -> l.vragen().stream())
                                        .map(Programma.Vraag::tekst),
                                programma.redenen().stream().map(Programma.Reden::naam),
                                programma.opvolging().stream().map(Programma.Opvolging::vraag))
                        .flatMap(Function.identity());
        return when(
                alle.anyMatch(Programmacontrole::isIncomplete),
                "a text is empty in Dutch or in English");
    }

    private static boolean isIncomplete(Tweetalig tekst) {
        return tekst.nl().isBlank() || tekst.en().isBlank();
    }

    private Optional<String> law(Programma programma) {
        var wet = programma.wet();
        return when(!WETTEN.contains(wet), "wet: " + wet + " is no law that we know")
                .or(() -> when(programma.begeleiders().isEmpty(), "begeleiders: there is none"))
                .or(
                        () ->
                                programma.begeleiders().stream()
                                        .filter(rol -> !maySee(rol, wet))
                                        .findFirst()
                                        .map(
                                                rol ->
                                                        "begeleiders: role "
                                                                + rol
                                                                + " may not see tracks by the law "
                                                                + wet));
    }

    private boolean maySee(String rol, String wet) {
        return doelbinding.uitkomst(TrajectRechten.DOEL, rol, CATEGORIE, wet)
                == Uitkomst.TOEGESTAAN;
    }

    private static Optional<String> periods(Programma programma) {
        return when(
                programma.lijnen().stream()
                        .flatMap(l -> l.stappen().stream())
                        .anyMatch(s -> s.weken() < 0 || s.weken() > MOST_WEEKS),
                "stappen: weken is between 0 and " + MOST_WEEKS);
    }

    private static Optional<String> followUp(Programma programma) {
        return programma
                .opvolging()
                .flatMap(
                        o ->
                                when(
                                                !o.isFromEnd()
                                                        && programma
                                                                .stappen()
                                                                .noneMatch(o.vanaf()::equals),
                                                "opvolging: vanaf is EINDE or a step such as werk/begonnen, not "
                                                        + o.vanaf())
                                        .or(
                                                () ->
                                                        when(
                                                                !isRising(o.maanden()),
                                                                "opvolging: maanden rise from 1 to at most "
                                                                        + MOST_MONTHS)));
    }

    private static boolean isRising(List<Integer> maanden) {
        var gezet = maanden.stream().sorted().distinct().toList();
        return !maanden.isEmpty()
                && gezet.equals(maanden)
                && maanden.getFirst() >= 1
                && maanden.getLast() <= MOST_MONTHS;
    }

    private static <T> List<String> names(List<T> dingen, Function<T, String> sleutel) {
        return dingen.stream().map(sleutel).toList();
    }

    private static Optional<String> when(boolean gebroken, String regel) {
        return gebroken ? Optional.of(regel) : Optional.empty();
    }
}
