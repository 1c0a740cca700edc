package nl.samenhang.bestaanszekerheid.regeling;

import nl.samenhang.recht.regel.Regelfixture;
import tools.jackson.databind.json.JsonMapper;

/** Norms and schemes as the house brings them, without a database. */
public final class Normfixture {

    private Normfixture() {}

    public static Bijstandsnormen normen() {
        return new Bijstandsnormen(JsonMapper.builder().build());
    }

    /** The schemes, in their order. */
    public static Regelingen regelingen() {
        return new Regelingen(JsonMapper.builder().build(), Regelfixture.basistabellen());
    }
}
