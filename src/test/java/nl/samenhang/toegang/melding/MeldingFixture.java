package nl.samenhang.toegang.melding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Levensdomein;

/**
 * Builds a call for help in domain words: {@code aMelding().about(noor).urgent(GEWELD).build()}.
 */
public final class MeldingFixture {

    private String hulpvraag =
            "Noor komt al weken niet op school en zorgt thuis voor haar broertjes.";
    private final List<InwonerId> inwoners = new ArrayList<>();
    private Melderrol rol = Melderrol.PROFESSIONAL;
    private Gevaar gevaar = Gevaar.NEE;
    private Tijdsdruk tijd = Tijdsdruk.DEZE_WEEK;
    private final Set<Noodsignaal> signalen = EnumSet.noneOf(Noodsignaal.class);
    private Set<Levensdomein> domeinen = Set.of(Levensdomein.OPGROEIEN);
    private Bereikbaarheid bereikbaarheid =
            new Bereikbaarheid(Contactwijze.GEEN, Optional.empty(), Optional.empty());
    private Optional<String> email = Optional.empty();
    private Optional<String> telefoon = Optional.empty();
    private Optional<WmoVraag> wmo = Optional.empty();
    private Kanaal kanaal = Kanaal.TELEFOON;
    private Optional<String> sleutel = Optional.empty();

    private MeldingFixture() {}

    public static MeldingFixture aMelding() {
        return new MeldingFixture();
    }

    public MeldingFixture saying(String words) {
        hulpvraag = words;
        return this;
    }

    public MeldingFixture about(InwonerId... persons) {
        inwoners.addAll(List.of(persons));
        return this;
    }

    public MeldingFixture by(Melderrol melder) {
        rol = melder;
        return this;
    }

    public MeldingFixture with(Noodsignaal signaal) {
        signalen.add(signaal);
        return this;
    }

    public MeldingFixture inDanger() {
        gevaar = Gevaar.NU;
        return this;
    }

    public MeldingFixture over(Levensdomein... levensdomeinen) {
        domeinen = Set.of(levensdomeinen);
        return this;
    }

    public MeldingFixture mailing(String address) {
        email = Optional.of(address);
        bereikbaarheid = new Bereikbaarheid(Contactwijze.EMAIL, Optional.empty(), Optional.empty());
        return this;
    }

    public MeldingFixture calling(String number, Optional<String> safeMoment) {
        telefoon = Optional.of(number);
        bereikbaarheid = new Bereikbaarheid(Contactwijze.BELLEN, safeMoment, Optional.empty());
        return this;
    }

    /** Addresses that we know and that were not called safe. */
    public MeldingFixture knownAt(String emailAddress, String letterAddress) {
        email = Optional.of(emailAddress);
        bereikbaarheid =
                new Bereikbaarheid(
                        bereikbaarheid.wijze(),
                        bereikbaarheid.veiligMoment(),
                        Optional.of(letterAddress));
        return this;
    }

    public MeldingFixture asWmo(WmoVraag answer) {
        wmo = Optional.of(answer);
        return this;
    }

    public MeldingFixture through(Kanaal way, String key) {
        kanaal = way;
        sleutel = Optional.of(key);
        return this;
    }

    public NieuweMelding build() {
        return new NieuweMelding(
                hulpvraag,
                Betrokkene.ONBEKEND,
                List.copyOf(inwoners),
                new Melder(rol, Optional.of("Marit"), Optional.empty(), telefoon, email),
                new Spoedvragen(gevaar, tijd, Set.copyOf(signalen), false),
                bereikbaarheid,
                domeinen,
                Set.of(),
                wmo,
                new Herkomst(kanaal, sleutel, Optional.empty(), Set.of(), "nl"));
    }
}
