package nl.samenhang.bestaanszekerheid.doorrekening.web;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A chart of two bars for each area; the table beside it says the same in numbers.
 *
 * @param eerste what the upper bars are, in words
 * @param tweede what the lower bars are
 */
public record Staven(String eerste, String tweede, List<Staaf> staven) {

    private static final int LENGTE = 300;
    private static final int HOOGTE = 44;

    /** The bars of one area; what is not shown has no bar. */
    public record Staaf(String naam, OptionalInt eerste, OptionalInt tweede) {}

    public Staven {
        staven = List.copyOf(staven);
    }

    /** How long a bar is beside the longest. */
    public int lengte(OptionalInt getal) {
        var meeste =
                staven.stream()
                        .flatMap(staaf -> Stream.of(staaf.eerste(), staaf.tweede()))
                        .mapToInt(getoond -> getoond.orElse(0))
                        .max()
                        .orElse(0);
        return meeste == 0 ? 0 : LENGTE * getal.orElse(0) / meeste;
    }

    /** Where the bars of an area begin. */
    public int boven(int plek) {
        return plek * HOOGTE;
    }

    public int hoogte() {
        return staven.size() * HOOGTE;
    }

    public boolean isEmpty() {
        return staven.stream().allMatch(s -> s.eerste().isEmpty() && s.tweede().isEmpty());
    }
}
