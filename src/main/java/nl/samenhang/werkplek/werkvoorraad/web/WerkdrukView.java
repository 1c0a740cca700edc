package nl.samenhang.werkplek.werkvoorraad.web;

import java.util.List;

/**
 * How busy one team is.
 *
 * @param meeste the largest number of any line, to draw the bars against
 */
public record WerkdrukView(String team, List<Regel> regels, int meeste) {

    /**
     * How busy one person is; an empty name stands for work that nobody has taken.
     *
     * @param gezinnen for how many families this is the contact person
     */
    public record Regel(String naam, int gezinnen, int werk, int dezeWeek, int teLaat) {}
}
