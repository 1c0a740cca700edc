package nl.samenhang.bestaanszekerheid.regeling;

import java.util.Optional;
import nl.samenhang.kernel.Bedrag;

/**
 * What a household gets of special costs, and what it pays itself (Participatiewet art. 35).
 *
 * @param draagkracht what it can pay itself in a year
 * @param drempel under how much costs in 12 months assistance may be refused; empty where the
 *     municipality does not refuse for that
 */
public record Kostenuitslag(
        Kostensoort soort, Kostenvraag vraag, Bedrag draagkracht, Optional<Bedrag> drempel) {

    /** What it pays itself of these costs: what was paid of others in the year counts once. */
    public Bedrag zelf() {
        var over = Math.max(0, draagkracht.centen() - vraag.gebruikt().centen());
        return new Bedrag(Math.min(vraag.bedrag().centen(), over));
    }

    public Bedrag vergoeding() {
        return new Bedrag(vraag.bedrag().centen() - zelf().centen());
    }

    /** Whether the household can pay it all. */
    public boolean isPaidByHousehold() {
        return vergoeding().equals(Bedrag.NIETS);
    }

    /** Whether it may be refused, which a person decides (art. 35 lid 2). */
    public boolean isUnderDrempel() {
        return drempel.filter(grens -> grens.isMoreThan(vraag.bedrag().plus(vraag.eerder())))
                .isPresent();
    }
}
