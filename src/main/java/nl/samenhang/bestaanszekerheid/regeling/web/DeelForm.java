package nl.samenhang.bestaanszekerheid.regeling.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.regeling.Antwoorden;
import nl.samenhang.bestaanszekerheid.regeling.Bewoner;
import nl.samenhang.bestaanszekerheid.regeling.Bewonersrol;
import nl.samenhang.bestaanszekerheid.regeling.Bijstandsvraag;
import nl.samenhang.bestaanszekerheid.regeling.Bijzonderheden;
import nl.samenhang.bestaanszekerheid.regeling.Kostenvraag;
import nl.samenhang.bestaanszekerheid.regeling.Vraagdeel;
import nl.samenhang.bestaanszekerheid.regeling.Weekinkomen;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.web.FormState;

/** The answers of one part; of the other parts nothing is sent. */
public record DeelForm(
        Optional<
                        @Min(value = 0, message = "{regeling.fout.kostendelers}")
                        @Max(value = 20, message = "{regeling.fout.kostendelers}") Integer>
                anderen,
        Optional<Bedrag> inkomen,
        Optional<Boolean> inkomenKlopt,
        Optional<Boolean> perWeek,
        Optional<
                        @Min(value = 0, message = "{regeling.fout.maanden}")
                        @Max(value = 600, message = "{regeling.fout.maanden}") Integer>
                maandenLaag,
        Optional<Boolean> inkomenStijgt,
        Optional<Bedrag> bezit,
        Optional<Bedrag> schulden,
        Optional<Boolean> student,
        Optional<Boolean> studiebeperking,
        Optional<LocalDate> laatsteToeslag,
        Optional<Boolean> inrichting,
        Optional<Boolean> zonderOuders,
        Optional<Boolean> partnerZonderRecht,
        Optional<LocalDate> gemeldOp,
        Optional<LocalDate> bijstandVanaf,
        Optional<String> kostensoort,
        Optional<Bedrag> kostenbedrag) {

    /** The fields of the page as they were answered before. */
    static FormState of(Antwoorden antwoorden) {
        var velden = new HashMap<String, List<String>>();
        for (var bewoner : antwoorden.bewoners()) {
            velden.put("rol-" + bewoner.inwoner(), List.of(bewoner.rol().name()));
        }
        velden.put("anderen", List.of(String.valueOf(antwoorden.anderen())));
        antwoorden.inkomen().ifPresent(b -> velden.put("inkomen", List.of(plain(b))));
        antwoorden.bezit().ifPresent(b -> velden.put("bezit", List.of(plain(b))));
        antwoorden.schulden().ifPresent(b -> velden.put("schulden", List.of(plain(b))));
        velden.put("maandenLaag", List.of(String.valueOf(antwoorden.maandenLaag())));
        tick(velden, "inkomenKlopt", antwoorden.inkomenKlopt());
        tick(velden, "inkomenStijgt", antwoorden.inkomenStijgt());
        tick(velden, "student", antwoorden.student());
        tick(velden, "studiebeperking", antwoorden.studiebeperking());
        tick(velden, "inrichting", antwoorden.bijzonder().inrichting());
        tick(velden, "zonderOuders", antwoorden.bijzonder().zonderOuders());
        tick(velden, "partnerZonderRecht", antwoorden.bijzonder().partnerZonderRecht());
        day(velden, "laatsteToeslag", antwoorden.laatsteToeslag());
        day(velden, "gemeldOp", antwoorden.bijstand().gemeldOp());
        day(velden, "bijstandVanaf", antwoorden.bijstand().vanaf());
        antwoorden
                .kosten()
                .ifPresent(
                        kosten -> {
                            velden.put("kostensoort", List.of(kosten.soort()));
                            velden.put("kostenbedrag", List.of(plain(kosten.bedrag())));
                        });
        return FormState.of(velden);
    }

    /** The answers with those of this part in their place. */
    Antwoorden over(Vraagdeel deel, Antwoorden oud, Map<String, String> velden) {
        return switch (deel) {
            case WIE ->
                    oud.withWie(bewoners(oud, velden), need("anderen", anderen))
                            .withBijzonder(
                                    new Bijzonderheden(
                                            inrichting.orElse(false),
                                            zonderOuders.orElse(false),
                                            partnerZonderRecht.orElse(false)));
            case INKOMEN ->
                    oud.withInkomen(
                            isPerWeek()
                                    ? Weekinkomen.maand(need("inkomen", inkomen))
                                    : need("inkomen", inkomen),
                            inkomenKlopt.orElse(false) || isPerWeek(),
                            need("maandenLaag", maandenLaag),
                            inkomenStijgt.orElse(false),
                            inkomen.filter(_ -> isPerWeek()));
            case BEZIT -> oud.withBezit(need("bezit", bezit), need("schulden", schulden));
            case SCHOOL -> oud.withSchool(student.orElse(false), studiebeperking.orElse(false));
            case EERDER ->
                    withKosten(
                            oud.withEerder(laatsteToeslag)
                                    .withBijstand(new Bijstandsvraag(gemeldOp, bijstandVanaf)));
        };
    }

    /** Both the kind and the amount of special costs, or neither. */
    private Antwoorden withKosten(Antwoorden antwoorden) {
        var soort = kostensoort.filter(code -> !code.isBlank());
        return soort.isEmpty() && kostenbedrag.isEmpty()
                ? antwoorden.withoutKosten()
                : antwoorden.withKosten(
                        Kostenvraag.of(
                                need("kostensoort", soort), need("kostenbedrag", kostenbedrag)));
    }

    /** Whether the click said that it was the income of a week. */
    private boolean isPerWeek() {
        return perWeek.orElse(false);
    }

    /** Who asks stays who asks; of the others it is chosen. */
    private static List<Bewoner> bewoners(Antwoorden oud, Map<String, String> velden) {
        var result = new ArrayList<Bewoner>();
        for (var bewoner : oud.bewoners()) {
            var rol =
                    bewoner.rol() == Bewonersrol.AANVRAGER
                            ? bewoner.rol()
                            : rol("rol-" + bewoner.inwoner(), velden);
            result.add(new Bewoner(bewoner.inwoner(), rol, Optional.empty(), Optional.empty()));
        }
        return result;
    }

    private static Bewonersrol rol(String veld, Map<String, String> velden) {
        return Arrays.stream(Bewonersrol.values())
                .filter(rol -> rol != Bewonersrol.AANVRAGER)
                .filter(rol -> rol.name().equals(velden.get(veld)))
                .findFirst()
                .orElseThrow(() -> new Refusal(veld, Tekst.of("rechtenvraag.fout.rol")));
    }

    private static <T> T need(String veld, Optional<T> waarde) {
        return waarde.orElseThrow(
                () -> new Refusal(veld, Tekst.of("rechtenvraag.fout.leeg." + veld)));
    }

    private static void tick(Map<String, List<String>> velden, String veld, boolean aan) {
        velden.put(veld, aan ? List.of("true") : List.of());
    }

    private static void day(
            Map<String, List<String>> velden, String veld, Optional<LocalDate> dag) {
        velden.put(veld, FormState.of(new Dag(dag)).values("dag"));
    }

    /** An amount as it is typed: without the sign. */
    private static String plain(Bedrag bedrag) {
        return bedrag.toString().replace("€\u00a0", "");
    }

    /** Writes a day as the fields do. */
    private record Dag(Optional<LocalDate> dag) {}
}
