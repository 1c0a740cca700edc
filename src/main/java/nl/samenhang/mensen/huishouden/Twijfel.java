package nl.samenhang.mensen.huishouden;

import nl.samenhang.kernel.InwonerId;

/** A question for a person: does the one belong to the household of the other? */
record Twijfel(InwonerId inwoner, InwonerId bij, Twijfelreden reden) {

    Paar paar() {
        return Paar.of(inwoner, bij);
    }
}
