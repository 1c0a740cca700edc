package nl.samenhang.platform.web;

import java.util.List;

/**
 * The pages that an employee reaches from every other one.
 *
 * @param eerst those in sight
 * @param meer those behind one more click; none as long as all fit on a line
 */
public record Menu(List<Menupunt> eerst, List<Menupunt> meer) {

    /** So many fit beside each other on the screen of a laptop. */
    private static final int FIT = 8;

    /** All of them in sight. */
    static Menu of(List<Menupunt> punten) {
        return new Menu(punten, List.of());
    }

    /** Only so many in sight as fit on a line, when that is asked. */
    public Menu folded(boolean kort) {
        return kort && eerst.size() > FIT
                ? new Menu(eerst.subList(0, FIT - 1), eerst.subList(FIT - 1, eerst.size()))
                : this;
    }
}
