package nl.samenhang.veiligheid.groepsaanpak;

import java.time.LocalDate;

/** How many are in which role at a place: counts and no names. */
public record Groepstand(String plek, int plus, int min, int mee, LocalDate eindigtOp) {

    public int totaal() {
        return plus + min + mee;
    }
}
