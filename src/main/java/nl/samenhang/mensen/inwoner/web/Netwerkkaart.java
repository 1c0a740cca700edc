package nl.samenhang.mensen.inwoner.web;

import java.util.ArrayList;
import java.util.List;
import nl.samenhang.mensen.inwoner.Netwerklid;

/** Places the people of a network map on three rings around the person in the middle. */
public final class Netwerkkaart {

    /** Half of the width of the picture. */
    public static final int MIDDEN = 200;

    /** How far each ring lies from the middle, by closeness. */
    public static final List<Integer> RINGEN = List.of(80, 130, 175);

    /** Somebody on the map. */
    public record Punt(long x, long y, String naam, String rol) {}

    private Netwerkkaart() {}

    /** Everybody on the ring of their closeness, spread over the circle. */
    public static List<Punt> of(List<Netwerklid> netwerk) {
        var punten = new ArrayList<Punt>();
        for (var index = 0; index < netwerk.size(); index++) {
            var lid = netwerk.get(index);
            var angle = 2 * Math.PI * index / netwerk.size() - Math.PI / 2;
            var radius = RINGEN.get(lid.nabijheid().ordinal());
            punten.add(
                    new Punt(
                            Math.round(MIDDEN + radius * Math.cos(angle)),
                            Math.round(MIDDEN + radius * Math.sin(angle)),
                            lid.naam(),
                            lid.rol()));
        }
        return punten;
    }
}
