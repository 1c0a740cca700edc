package nl.samenhang.platform.logboek;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/**
 * What an operator asks of the log: {@code --vanaf 2026-01-01 --tot 2026-12-31 --gemeente 9901}.
 *
 * @param rest the words that belong to no option
 */
record Gevraagd(Map<String, String> opties, List<String> rest) {

    /** Refuses an option without a value. */
    static Gevraagd of(List<String> argumenten) {
        var opties = new HashMap<String, String>();
        var rest = new ArrayList<String>();
        for (var i = 0; i < argumenten.size(); i++) {
            var word = argumenten.get(i);
            if (!word.startsWith("--")) {
                rest.add(word);
            } else if (i + 1 < argumenten.size()) {
                opties.put(word.substring(2), argumenten.get(++i));
            } else {
                throw new Refusal(Tekst.of("logboek.opdracht.zonder-waarde", word));
            }
        }
        return new Gevraagd(opties, rest);
    }

    Optional<LocalDate> dag(String optie) {
        try {
            return Optional.ofNullable(opties.get(optie)).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new Refusal(Tekst.of("logboek.opdracht.geen-datum", "--" + optie));
        }
    }

    Optional<Anker> anker() {
        return Optional.ofNullable(opties.get("zegel"))
                .map(
                        text ->
                                Anker.parse(text)
                                        .orElseThrow(
                                                () ->
                                                        new Refusal(
                                                                Tekst.of(
                                                                        "logboek.opdracht.geen-zegel"))));
    }

    /** One municipality, or all of this installation. */
    List<Gemeentecode> gemeenten(List<Gemeentecode> alle) {
        return Optional.ofNullable(opties.get("gemeente"))
                .map(code -> alle.stream().filter(g -> g.code().equals(code)).toList())
                .orElse(alle);
    }
}
