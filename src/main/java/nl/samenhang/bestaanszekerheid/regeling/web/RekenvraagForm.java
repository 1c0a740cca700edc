package nl.samenhang.bestaanszekerheid.regeling.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.regeling.Leefsituatie;
import nl.samenhang.bestaanszekerheid.regeling.Normleeftijd;
import nl.samenhang.bestaanszekerheid.regeling.Rekenvraag;
import nl.samenhang.bestaanszekerheid.regeling.Weekinkomen;
import nl.samenhang.kernel.Bedrag;
import org.jspecify.annotations.Nullable;

/**
 * What a household answers, without a name.
 *
 * @param kinderen the ages with commas between them
 * @param perWeek that the income was typed as that of a week
 * @param inkomenKlopt that a low income is really that of a month
 */
public record RekenvraagForm(
        @Nullable @NotNull(message = "{regeling.fout.dag}") LocalDate dag,
        @Nullable @NotNull(message = "{regeling.fout.leeftijd}") Normleeftijd leeftijd,
        @Nullable Normleeftijd partner,
        @Nullable
                @Pattern(
                        regexp = "\\s*|\\s*(1[0-7]|\\d)(\\s*,\\s*(1[0-7]|\\d)){0,14}\\s*",
                        message = "{regeling.fout.kinderen}")
                String kinderen,
        @Min(value = 0, message = "{regeling.fout.kostendelers}")
                @Max(value = 20, message = "{regeling.fout.kostendelers}")
                int kostendelers,
        @Nullable @NotNull(message = "{regeling.fout.inkomen}") Bedrag inkomen,
        @Nullable Boolean inkomenKlopt,
        @Nullable Boolean perWeek,
        @Nullable @NotNull(message = "{regeling.fout.bezit}") Bedrag bezit,
        @Nullable @NotNull(message = "{regeling.fout.schulden}") Bedrag schulden,
        @Min(value = 0, message = "{regeling.fout.maanden}")
                @Max(value = 600, message = "{regeling.fout.maanden}")
                int maandenLaag,
        @Nullable LocalDate laatsteToeslag,
        @Nullable Boolean inkomenStijgt,
        @Nullable Boolean student,
        @Nullable Boolean studiebeperking) {

    Rekenvraag toRekenvraag() {
        return new Rekenvraag(
                requireNonNull(dag),
                new Leefsituatie(
                        requireNonNull(leeftijd),
                        Optional.ofNullable(partner),
                        ages(),
                        kostendelers),
                isTicked(perWeek)
                        ? Weekinkomen.maand(requireNonNull(inkomen))
                        : requireNonNull(inkomen),
                requireNonNull(bezit),
                requireNonNull(schulden),
                maandenLaag,
                Optional.ofNullable(laatsteToeslag),
                isTicked(inkomenStijgt),
                isTicked(student),
                isTicked(studiebeperking));
    }

    /** Whether the person says that the income is of a whole month. */
    boolean isWholeMonth() {
        return isTicked(inkomenKlopt) || isTicked(perWeek);
    }

    /** A box that is not ticked is not sent at all. */
    private static boolean isTicked(@Nullable Boolean vak) {
        return Boolean.TRUE.equals(vak);
    }

    private List<Integer> ages() {
        if (kinderen == null || kinderen.isBlank()) {
            return List.of();
        }
        return Arrays.stream(kinderen.split(",")).map(String::strip).map(Integer::valueOf).toList();
    }
}
