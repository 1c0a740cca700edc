package nl.samenhang.mensen.huishouden;

import nl.samenhang.kernel.InwonerId;

/** Two persons in a fixed order, so that a pair is the same whoever is named first. */
record Paar(InwonerId een, InwonerId ander) {

    static Paar of(InwonerId a, InwonerId b) {
        return a.value().compareTo(b.value()) <= 0 ? new Paar(a, b) : new Paar(b, a);
    }
}
