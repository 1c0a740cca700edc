package nl.samenhang.werkplek.voorbeeldregister;

import nl.samenhang.kernel.Tekst;

/** Something that happened in the night, told without a name: who may open the file sees who. */
public record Gebeurd(String soort, String kenmerk) {

    /** In a sentence. */
    public Tekst zin() {
        return Tekst.of("voorbeeldregister.gebeurd." + soort, kenmerk);
    }
}
