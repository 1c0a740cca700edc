package nl.samenhang.netwerk.aanbieder;

/**
 * A place on the map in metres of the Rijksdriehoek, so that a distance needs no map service.
 *
 * @param x to the east
 * @param y to the north
 */
public record Ligging(int x, int y) {

    /** As the crow flies, in metres. */
    public int metersNaar(Ligging ander) {
        return (int) Math.round(Math.hypot(x - (double) ander.x, y - (double) ander.y));
    }
}
