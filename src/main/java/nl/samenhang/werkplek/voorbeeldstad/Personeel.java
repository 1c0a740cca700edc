package nl.samenhang.werkplek.voorbeeldstad;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.security.Organisatielading.NieuwTeam;
import nl.samenhang.platform.security.Organisatielading.NieuweMedewerker;
import nl.samenhang.platform.security.Team;

/**
 * The employees of the town: a team for each area, a team for debts, the front door and the office.
 */
final class Personeel {

    /** What holds the older, closed files about debts. */
    static final String SCHULDHULP = "Team Schuldhulp";

    private static final int CONSULENTEN_PER_TEAM = 7;

    private final Toeval toeval;
    private final Namenboek boek;
    private final Plaats plaats;
    private final Map<String, Team> teams = new LinkedHashMap<>();
    private final List<NieuwTeam> nieuweTeams = new ArrayList<>();
    private final List<NieuweMedewerker> medewerkers = new ArrayList<>();
    private final Set<String> names =
            new HashSet<>(
                    Set.of(
                            "amal",
                            "beheer2",
                            "emine",
                            "marit",
                            "noor",
                            "sanne",
                            Buurtwerker.ACCOUNT));

    Personeel(Toeval toeval, Namenboek boek, Plaats plaats) {
        this.toeval = toeval;
        this.boek = boek;
        this.plaats = plaats;
        names.addAll(Vakmensen.ACCOUNTS);
        for (var gebied : boek.gebieden()) {
            addTeam("Wijkteam " + gebied.naam(), gebied.naam(), List.of(gebied.postcode()));
        }
        addTeam(SCHULDHULP, plaats.naam(), List.of());
        addNamed();
        addOthers();
        add("beheer2", "Ria Smit", "Functioneel beheerder", Set.of("BEHEERDER"), Set.of());
    }

    List<NieuwTeam> teams() {
        return nieuweTeams;
    }

    List<NieuweMedewerker> medewerkers() {
        return medewerkers;
    }

    TeamId team(String naam) {
        return Optional.ofNullable(teams.get(naam)).orElseThrow().id();
    }

    TeamId teamOf(Namenboek.Gebied gebied) {
        return team("Wijkteam " + gebied.naam());
    }

    /** The employees of a team who accompany families. */
    List<NieuweMedewerker> consulenten(TeamId team) {
        return medewerkers.stream()
                .filter(medewerker -> medewerker.teams().contains(team))
                .filter(medewerker -> medewerker.rollen().contains("CONSULENT"))
                .toList();
    }

    NieuweMedewerker named(String gebruikersnaam) {
        return medewerkers.stream()
                .filter(
                        medewerker ->
                                medewerker
                                        .gebruikersnaam()
                                        .equals(plaats.accounts() + gebruikersnaam))
                .findFirst()
                .orElseThrow();
    }

    private void addTeam(String naam, String gebied, List<String> postcodes) {
        var team = new Team(new TeamId(toeval.uuid()), naam, gebied);
        teams.put(naam, team);
        nieuweTeams.add(new NieuwTeam(team, postcodes));
    }

    /** Those whom the stories and the list of demo accounts name. */
    private void addNamed() {
        add("fatima", "Fatima el Idrissi", "Medewerker toegang", Set.of("INTAKE"), Set.of());
        add(
                "yusuf",
                "Yusuf Demir",
                "Gezinsregisseur",
                Set.of("CONSULENT"),
                Set.of(team("Wijkteam West")));
        add(
                "bep",
                "Bep van Dijk",
                "Gezinsregisseur",
                Set.of("CONSULENT"),
                Set.of(team("Wijkteam West")));
        add(
                "anneke",
                "Anneke Bos",
                "Teamleider",
                Set.of("TEAMLEIDER"),
                Set.of(team("Wijkteam West")));
        add("post", "Gerda Postma", "Medewerker post en scans", Set.of("ADMINISTRATIE"), Set.of());
        add("beheer", "Hugo Blom", "Functioneel beheerder", Set.of("BEHEERDER"), Set.of());
        add(
                "privacy",
                "Priya Ramdin",
                "Functionaris gegevensbescherming",
                Set.of("PRIVACY"),
                Set.of());
    }

    private void addOthers() {
        for (var team : teams.values()) {
            var size =
                    team.naam().equals("Wijkteam West")
                            ? CONSULENTEN_PER_TEAM - 2
                            : CONSULENTEN_PER_TEAM;
            for (var number = 0; number < size; number++) {
                var functie =
                        team.naam().equals(SCHULDHULP) ? "Schuldhulpverlener" : "Gezinsregisseur";
                addSomebody(functie, "CONSULENT", Set.of(team.id()));
            }
            if (!team.naam().equals("Wijkteam West")) {
                addSomebody("Teamleider", "TEAMLEIDER", Set.of(team.id()));
            }
        }
        addSomebody("Medewerker toegang", "INTAKE", Set.of());
        addSomebody("Medewerker toegang", "INTAKE", Set.of());
        addSomebody("Medewerker post en scans", "ADMINISTRATIE", Set.of());
        // Named as well, and last: who came before keeps the same id.
        add("archief", "Ada Kist", "Archivaris", Set.of("ARCHIVARIS"), Set.of());
    }

    private void addSomebody(String functie, String rol, Set<TeamId> inTeams) {
        var herkomst = toeval.pick(boek.herkomst(), Namenboek.Herkomst::aandeel);
        var voornaam = toeval.pick(toeval.chance(0.7) ? herkomst.vrouwen() : herkomst.mannen());
        var naam =
                voornaam
                        + " "
                        + toeval.pick(herkomst.achternamen())
                                .replaceFirst("^\\|", "")
                                .replace('|', ' ');
        add(account(voornaam), naam, functie, Set.of(rol), inTeams);
    }

    private void add(
            String gebruikersnaam,
            String naam,
            String functie,
            Set<String> rollen,
            Set<TeamId> inTeams) {
        names.add(gebruikersnaam);
        medewerkers.add(
                new NieuweMedewerker(
                        new MedewerkerId(toeval.uuid()),
                        naam,
                        functie,
                        gebruikersnaam + "@" + plaats.naam().toLowerCase(Locale.ROOT) + ".example",
                        Optional.of("0990 %06d".formatted(100_000 + medewerkers.size() * 37)),
                        plaats.accounts() + gebruikersnaam,
                        rollen,
                        inTeams));
    }

    /** The first name in plain letters, with a number when it is taken. */
    private String account(String voornaam) {
        var plain =
                Normalizer.normalize(voornaam.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replace("ı", "i")
                        .replace("ł", "l")
                        .replaceAll("[^a-z]", "");
        var naam = plain;
        for (var number = 2; names.contains(naam); number++) {
            naam = plain + number;
        }
        return naam;
    }
}
