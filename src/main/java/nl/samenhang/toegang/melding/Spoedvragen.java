package nl.samenhang.toegang.melding;

import java.util.Set;

/**
 * The answers on which the urgency is judged.
 *
 * @param kinderen whether children under 18 are concerned
 */
public record Spoedvragen(
        Gevaar gevaar, Tijdsdruk tijd, Set<Noodsignaal> signalen, boolean kinderen) {

    boolean has(Noodsignaal signaal) {
        return signalen.contains(signaal);
    }
}
