package nl.samenhang.bestaanszekerheid.regeling;

import java.util.List;
import nl.samenhang.recht.regel.Regelfixture;
import tools.jackson.databind.json.JsonMapper;

/** Norms and schemes as the house brings them, without a database. */
public final class Normfixture {

    private Normfixture() {}

    public static Bijstandsnormen normen() {
        return new Bijstandsnormen(JsonMapper.builder().build(), _ -> List.of());
    }

    /** The schemes, in their order. */
    public static List<Regeling> regelingen() {
        return Regelingen.ofTheHouse(JsonMapper.builder().build(), Regelfixture.basistabellen());
    }
}
