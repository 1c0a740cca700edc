package nl.samenhang.recht.termijn;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules a definition keeps; each has the sentence that is shown when it is broken. */
final class Termijncontrole {

    private static final Map<String, Predicate<Termijndefinitie>> REGELS = new LinkedHashMap<>();
    private static final Map<String, Predicate<Termijnstap>> STAPREGELS = new LinkedHashMap<>();

    static {
        REGELS.put("the code must be T and two digits", d -> d.code().matches("T[0-9]{2}"));
        REGELS.put(
                "every text needs words in both languages",
                d ->
                        Stream.concat(
                                        Stream.of(d.naam(), d.begin(), d.uitleg()),
                                        d.stappen().stream().flatMap(s -> s.naam().stream()))
                                .allMatch(Termijncontrole::isFilled));
        REGELS.put("the source (bron) must not be empty", d -> !d.bron().isBlank());
        REGELS.put(
                "geldigTot must be after geldigVan",
                d -> d.geldigTot().map(d.geldigVan()::isBefore).orElse(true));
        REGELS.put(
                "ENKEL has exactly one step, REEKS and KEUZE have more",
                d -> (d.soort() == Termijnsoort.ENKEL) == (d.stappen().size() == 1));
        REGELS.put(
                "of several steps each needs its own sleutel and a naam",
                d -> d.stappen().size() == 1 || hasDistinctKeys(d.stappen()));
        REGELS.put(
                "vanaf VORIGE is only for a later step of a REEKS",
                d ->
                        d.stappen().stream()
                                .skip(d.soort() == Termijnsoort.REEKS ? 1 : 0)
                                .allMatch(s -> d.soort() == Termijnsoort.REEKS || isFromStart(s)));
        REGELS.put(
                "the first step is counted from the start event",
                d -> isFromStart(d.stappen().getFirst()));
        STAPREGELS.put("aantal must be 0 or more", s -> s.aantal() >= 0);
        STAPREGELS.put(
                "VASTE_DATUM has a datum, the other units have none",
                s -> (s.eenheid() == Eenheid.VASTE_DATUM) == s.datum().isPresent());
        STAPREGELS.put(
                "the Algemene termijnenwet cannot apply to this term (Atw art. 1 lid 2 and art. 4)",
                s -> !s.atw() || s.allowsAtw());
        STAPREGELS.put("verlenging must be 0 or more", s -> s.verlenging() >= 0);
        STAPREGELS.put(
                "a fixed date or a term counted back cannot be extended",
                s ->
                        s.verlenging() == 0
                                || (s.richting() == Richting.VOORUIT && s.datum().isEmpty()));
    }

    private Termijncontrole() {}

    /** The first rule that this definition breaks. */
    static Optional<String> brokenRule(Termijndefinitie definitie) {
        if (definitie.stappen().isEmpty()) {
            return Optional.of("there must be a step");
        }
        return Stream.concat(
                        REGELS.entrySet().stream()
                                .filter(regel -> !regel.getValue().test(definitie))
                                .map(Map.Entry::getKey),
                        definitie.stappen().stream().flatMap(Termijncontrole::brokenRules))
                .findFirst();
    }

    private static Stream<String> brokenRules(Termijnstap stap) {
        return STAPREGELS.entrySet().stream()
                .filter(regel -> !regel.getValue().test(stap))
                .map(
                        regel ->
                                stap.sleutel().map(s -> "step " + s + ": ").orElse("")
                                        + regel.getKey());
    }

    /** A code of which two definitions hold on the same day. */
    static Optional<String> overlap(List<Termijndefinitie> definities) {
        return definities.stream()
                .filter(
                        one ->
                                definities.stream()
                                        .anyMatch(
                                                other ->
                                                        one != other
                                                                && one.code().equals(other.code())
                                                                && one.overlaps(other)))
                .map(Termijndefinitie::code)
                .findFirst();
    }

    private static boolean isFilled(Tweetalig tekst) {
        return !tekst.nl().isBlank() && !tekst.en().isBlank();
    }

    private static boolean isFromStart(Termijnstap stap) {
        return stap.vanaf() == Vanaf.BEGIN;
    }

    private static boolean hasDistinctKeys(List<Termijnstap> stappen) {
        Set<String> seen = new HashSet<>();
        return stappen.stream()
                .allMatch(
                        s ->
                                s.naam().isPresent()
                                        && s.sleutel()
                                                .filter(k -> k.matches("[a-z-]+"))
                                                .map(seen::add)
                                                .orElse(false));
    }
}
