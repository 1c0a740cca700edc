package nl.samenhang.werkplek.voorbeeldstad;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.platform.security.Organisatielading.NieuweMedewerker;
import nl.samenhang.regie.overleg.Registratie;

/**
 * Those who work by one law beside the area team West: youth help, debt help, income and the mind;
 * those of the group approach; who works on early signals; who works at the work company; who pays;
 * and who keeps contracts or makes policy. They stand outside the draw, so that the town stays what
 * its seed makes of it.
 */
record Vakmensen(
        NieuweMedewerker jeugd,
        NieuweMedewerker schulden,
        NieuweMedewerker inkomen,
        NieuweMedewerker contracten,
        NieuweMedewerker gedrag,
        List<NieuweMedewerker> groepsaanpak,
        NieuweMedewerker beleid,
        NieuweMedewerker signalen,
        NieuweMedewerker werk,
        List<NieuweMedewerker> betalen) {

    static final Set<String> ACCOUNTS =
            Set.of(
                    "joris",
                    "karin",
                    "ines",
                    "contract",
                    "ilse",
                    "petra",
                    "agent",
                    "wethouder",
                    "beleid",
                    "vera",
                    "wendy",
                    "dirk",
                    "ans");

    static Vakmensen in(Stad stad) {
        return new Vakmensen(
                somebody(stad, "joris", "Joris Hofman", "JEUGDCONSULENT", "0990 190201"),
                somebody(stad, "karin", "Karin Mulder", "SCHULDHULPVERLENER", "0990 190202"),
                somebody(stad, "ines", "Ines Pereira", "INKOMENSCONSULENT", "0990 190203"),
                somebody(stad, "contract", "Ton Vermeulen", "CONTRACTMANAGER", "0990 190208"),
                somebody(stad, "ilse", "Ilse Vermeer", "GEDRAGSWETENSCHAPPER", "0990 190209"),
                List.of(
                        somebody(stad, "petra", "Petra Koster", "PROCESREGISSEUR", "0990 190204"),
                        somebody(stad, "agent", "Ruud de Graaf", "GROEPSPARTNER", "0990 190205"),
                        somebody(stad, "wethouder", "Lia Vos", "BESTUURDER", "0990 190206")),
                somebody(stad, "beleid", "Tess Akkerman", "BELEIDSMEDEWERKER", "0990 190207"),
                somebody(stad, "vera", "Vera Postma", "VROEGSIGNALEERDER", "0990 190211"),
                somebody(stad, "wendy", "Wendy Bos", "WERKCONSULENT", "0990 190214"),
                List.of(
                        somebody(
                                stad,
                                "dirk",
                                "Dirk Kuiper",
                                "UITKERINGSADMINISTRATIE",
                                "0990 190212"),
                        somebody(
                                stad,
                                "ans",
                                "Ans Daalder",
                                "UITKERINGSADMINISTRATIE",
                                "0990 190213")));
    }

    /** How the behavioural scientist stands in the quality register for youth. */
    Registratie registratie() {
        return new Registratie(
                gedrag.id(),
                "130012345",
                Periode.between(LocalDate.of(2024, 2, 1), LocalDate.of(2029, 2, 2)));
    }

    List<NieuweMedewerker> all() {
        return Stream.of(
                        List.of(
                                jeugd,
                                schulden,
                                inkomen,
                                contracten,
                                gedrag,
                                beleid,
                                signalen,
                                werk),
                        groepsaanpak,
                        betalen)
                .flatMap(List::stream)
                .toList();
    }

    private static NieuweMedewerker somebody(
            Stad stad, String account, String naam, String rol, String telefoon) {
        var id = account + "@" + stad.plaats.naam();
        return new NieuweMedewerker(
                new MedewerkerId(UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))),
                naam,
                rol.charAt(0) + rol.substring(1).toLowerCase(Locale.ROOT),
                account + "@samenstad.example",
                Optional.of(telefoon),
                account,
                Set.of(rol),
                (rol.endsWith("CONSULENT") && !rol.equals("WERKCONSULENT"))
                                || rol.equals("SCHULDHULPVERLENER")
                        ? Set.of(stad.personeel.team("Wijkteam West"))
                        : Set.of());
    }
}
