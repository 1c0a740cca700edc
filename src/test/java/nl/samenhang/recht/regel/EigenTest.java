package nl.samenhang.recht.regel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.recht.regel.tabel.Ontwerp.Ontwerprij;
import nl.samenhang.regie.RegieTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Tess makes policy and Vera too. Their town lets the team help with a light addiction, where the
 * table of the house asks an expert along.
 */
public abstract class EigenTest extends RegieTest {

    protected static final String TABEL = "teamhulp";
    protected static final String ROL = "BELEIDSMEDEWERKER";
    protected static final LocalDate BASIS = LocalDate.of(2015, 1, 1);
    protected static final LocalDate OKTOBER = LocalDate.of(2026, 10, 1);
    protected static final Map<String, String> LICHTE_VERSLAVING =
            Map.of("veiligheid", "ZORGEN", "hulpvraag", "VERSLAVING", "complexiteit", "LICHT");

    @Autowired protected Eigentabellen eigentabellen;
    @Autowired protected Eigenrijen rijen;
    @Autowired protected Eigenproeven proeven;
    @Autowired protected Goedkeuring goedkeuring;
    @Autowired protected Regels regels;

    protected MedewerkerId tess;
    protected MedewerkerId vera;

    @BeforeEach
    void twoWhoMakePolicy() {
        empty("regel.eigentabel");
        tess = collega("Tess Akkerman", ROL, team);
        vera = collega("Vera Bakker", ROL, team);
    }

    /** Other tests decide by what the house brings. */
    @AfterEach
    void backToTheHouse() {
        empty("regel.eigentabel");
    }

    protected EigentabelId copy() {
        return by(tess, ROL, () -> eigentabellen.copy(TABEL, BASIS));
    }

    protected Eigentabel get(EigentabelId id) {
        return by(tess, ROL, () -> eigentabellen.get(id));
    }

    protected int stand(EigentabelId id) {
        return get(id).stand();
    }

    /** Row 7 without addiction, and two rows for it: by the team when it is light. */
    protected EigentabelId changed() {
        var id = copy();
        change(id, 7, rij -> rij("not(\"ONVEILIG\") | \"PSYCHISCH\" | not(\"ZWAAR\")", rij));
        add(id, rij("not(\"ONVEILIG\") | \"VERSLAVING\" | \"LICHT\"", TEAM));
        add(id, rij("not(\"ONVEILIG\") | \"VERSLAVING\" | \"MIDDEL\"", MET_DESKUNDIGE));
        return id;
    }

    protected static final List<String> TEAM = List.of("\"TEAM\"", "\"TEAM_NIET_TE_COMPLEX\"");
    protected static final List<String> MET_DESKUNDIGE =
            List.of("\"TEAM_MET_DESKUNDIGE\"", "\"DESKUNDIGE_KIJKT_MEE\"");

    private static Ontwerprij rij(String condities, Ontwerprij was) {
        return rij(condities, was.uitkomsten());
    }

    protected static Ontwerprij rij(String condities, List<String> antwoord) {
        return new Ontwerprij(
                List.of(condities.split(" \\| ")),
                antwoord,
                "Beleidsregels jeugdhulp 2026, art. 4");
    }

    protected void change(EigentabelId id, int nummer, Function<Ontwerprij, Ontwerprij> how) {
        var eigen = get(id);
        var rij = how.apply(eigen.rijen().get(nummer - 1));
        by(tess, ROL, () -> rijen.replace(id, eigen.stand(), nummer, rij));
    }

    protected void add(EigentabelId id, Ontwerprij rij) {
        by(tess, ROL, () -> rijen.add(id, stand(id), rij));
    }

    protected void ask(EigentabelId id, LocalDate van) {
        var stand = stand(id);
        by(tess, ROL, () -> goedkeuring.request(id, stand, van, "Besluit van 8 september 2026"));
    }

    protected void approve(EigentabelId id) {
        var stand = stand(id);
        by(vera, ROL, () -> goedkeuring.approve(id, stand));
    }

    /** Who helps with a light addiction on this day. */
    protected String wieHelpt(LocalDate dag) {
        return as(
                "CONSULENT",
                () -> regels.evaluate(TABEL, dag, LICHTE_VERSLAVING).waarde("wie").toString());
    }

    protected Toepassing decide(LocalDate dag) {
        var geval =
                new Geval(
                        new InwonerId(UUID.randomUUID()),
                        Optional.empty(),
                        new Onderwerp("aanvraag", UUID.randomUUID()),
                        TABEL,
                        dag,
                        LICHTE_VERSLAVING);
        return as("CONSULENT", () -> regels.apply(geval));
    }
}
