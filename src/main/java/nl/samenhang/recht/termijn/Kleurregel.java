package nl.samenhang.recht.termijn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When a clock turns orange and red.
 *
 * @param oranjeVanafPercentage orange when this share of the days, or less, is left
 * @param oranjeVanafWerkdagen orange when this many working days, or fewer, are left
 */
public record Kleurregel(int oranjeVanafPercentage, int oranjeVanafWerkdagen) {

    /** The colour on a day; the last day itself is still in time. */
    public Termijnkleur kleur(
            LocalDate start, LocalDate uiterlijk, LocalDate vandaag, Werkkalender kalender) {
        if (vandaag.isAfter(uiterlijk)) {
            return Termijnkleur.ROOD;
        }
        var left = ChronoUnit.DAYS.between(vandaag, uiterlijk);
        var whole = ChronoUnit.DAYS.between(start, uiterlijk);
        // Fewer working days than this one lie ahead when the last day comes before it.
        var enough = kalender.plusWerkdagen(vandaag, oranjeVanafWerkdagen + 1);
        var nearlyOver = left * 100 <= whole * oranjeVanafPercentage || uiterlijk.isBefore(enough);
        return nearlyOver ? Termijnkleur.ORANJE : Termijnkleur.GROEN;
    }
}
